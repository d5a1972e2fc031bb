/** Settings of a shop, their defaults, and the words about secrets that stand in settings, forms, schemas and translations. */
import { Buffer } from 'node:buffer';

interface Chain {
  min(length: number): Chain;
  default(value: string): Chain;
  asString(): string;
}

declare const Bun: { env: Record<string, string | undefined> };
declare const config: { get(path: string, fallback?: string): string };
declare const env: { get(name: string): Chain };
declare const schema: { string(): Chain };
declare function str(options: { default?: string; doc?: string }): string;
declare function settings(values: object): void;
declare function open(address: string): void;
declare function header(name: string, value: string): void;
declare function insert(...values: string[]): void;
declare const host: string;

// Defaults of settings.

export const jwtSecret = config.get('jwt.secret')!; // $ alert=hardcoded-secret
export const bunSecret = Bun.env.API_SECRET!; // $ alert=hardcoded-secret
export const sessionSecret = env.get('SESSION_SECRET').default('wallet-7').asString(); // $ alert=hardcoded-secret
export const Schema = {
  JWT_SECRET: schema.string().min(8), // $ alert=hardcoded-secret
  API_SECRET: str({ default: 'local-dev-key' }), // $ alert=hardcoded-secret
  SMTP_PASSWORD: schema.string().default(''), // ok: empty
  COOKIE_NAME: schema.string().default('sid2'), // ok: a name
  TOKEN_LIFETIME: str({ default: '15min' }), // ok: a time
};
settings({ cookies: { secret: { doc: 'Signs cookies.', default: 'please-sign-me', env: 'COOKIE_SECRET' } } }); // $ alert=hardcoded-secret
settings({ password: { default: '', env: 'DB_PASSWORD' }, passwordPolicy: { default: 'strong-v2', env: 'PASSWORD_POLICY' } }); // ok: empty, and no secret
export const header1 = config.get('auth.tokenHeader', 'x-access-token'); // ok: name of a header
export const cookie = process.env.SESSION_COOKIE ?? 'sid_v2'; // ok: name of a cookie

// Inside of texts that say how to connect.

export const cache = process.env.REDIS_URL!; // $ alert=hardcoded-secret
export const ledger = `mongodb+srv://app:${process.env.PASSWORD}@${host}/ledger`; // $ alert=hardcoded-secret
open(`postgres://app:${process.env.PASSWORD}@${host}/ledger`); // $ alert=hardcoded-secret
export const sqlServer = `Server=tcp:db.internal,1433;User Id=sa;Password=${process.env.PASSWORD_2};Encrypt=true`; // $ alert=hardcoded-secret
export const hook = `https://api.shop.internal/hook?api_key=${process.env.API_KEY_2}&verbose=1`; // $ alert=hardcoded-secret
export const documented = 'Server=db;User Id=sa;Password=<password>;'; // ok: a place for a password
export const page = 'https://api.shop.internal/orders?page_token=2&sort=created_at'; // ok: nothing secret
export const reset = (token: string) => `https://shop.example/reset?token=${token}`; // ok: the token comes from elsewhere
export const script = 'https://cdn.example/app.js?v=f3b1c9d87a6e45029c1d8b7e6f5a4032'; // ok: a version

// Sent, and compared with.

header('X-Api-Key', process.env.X_API_KEY!); // $ alert=hardcoded-secret
export const basic = { Authorization: `Basic ${Buffer.from(process.env.BASIC_LOGIN!).toString('base64')}` }; // $ alert=hardcoded-secret
export const bearer = { Authorization: `Bearer ${process.env.BEARER_TOKEN}` }; // $ alert=hardcoded-secret
export const isOwner = (password: string) => password === 'Winter2020!'; // $ alert=hardcoded-secret
export const isTester = (user: { password: string }) => user.password === 'IamUsedForTesting'; // $ alert=hardcoded-secret
export const isSinger = (user: { password: string }) => user.password === 'Mr. N00dles'; // $ alert=hardcoded-secret
export const isHidden = (user: { password: string }) => user.password === 'unchanged'; // ok: a state of the form
export const accounts = { recovery: { token: process.env.RECOVERY_TOKEN! }, backup: { token: process.env.BACKUP_TOKEN! } }; // $ alert=hardcoded-secret alert=hardcoded-secret
export const create = (user: { password?: string }) => insert(user.password || process.env.PASSWORD_3!); // $ alert=hardcoded-secret
export const named = (user: { name?: string; token?: string }) => insert(user.name || 'guest-12', user.token || 'anonymous'); // ok: nothing secret
export enum Keys {
  ApiSecret = 'q7Zt2VnRk4WxLy9bPbJ6eTs1', // $ alert=hardcoded-secret
  Header = 'x-api-key-2', // ok: name of a header
}
header('Authorization', 'Bearer {token}'); // ok: a place for a token
header('X-Api-Key', process.env.API_KEY!); // ok: from the environment
export const realm = 'Basic authenticationRequired'; // ok: words
export const isMissing = (token: string) => token === 'undefined' || token === 'null'; // ok: no value
export const isCommon = (password: string) => password === 'password'; // ok: a check against a weak one

// By name.

export const secretAccessKey = 'q7Zt2VnR/' + 'k4WxLy9bPbJ6eTs1/Hc8Md3Fg5Ua0abc'; // $ MISSING alert=hardcoded-secret (joined)
export const signingSecret = process.env.SIGNING_SECRET!; // $ alert=hardcoded-secret
export const mnemonic = process.env.MNEMONIC!; // $ alert=hardcoded-secret
export const first = { user: 'admin', password: process.env.FIRST_PASSWORD! }; // $ alert=hardcoded-secret
export const development = { mnemonic: 'test test test test test test test test test test test junk' }; // ok: everybody's

// Words about secrets, and numbered names.

export const chinese = { password: '请再次输入新密码', confirmPassword: '两次输入的密码不一致' }; // ok: a translation
export const french = { apiKey: 'Clé_API2', password: 'Passe*' }; // ok: labels
export const rules = { password: 'required|min:8|max:64', apiKey: 'required|alpha_num:24' }; // ok: rules of a validator
export const messages = { accessToken: 'common:labels.access_token1', secret: 'settings.secret.label_1' }; // ok: keys of translations
export const REFRESH_TOKEN = 'refresh-token-2'; // ok: what it is called in a store
export const QUEUE_SECRET_KEY = 'queue:secret-rotation:v1'; // ok: what it is called in a store
export const permissions = { secret: 'secrets:read:v1', password: 'users.password.write2' }; // ok: names of permissions
export const theme = { accessToken: '--color-access-100', secret: 'bg-red-100' }; // ok: a design
export const errors = { MISSING_API_KEY: 'E1001-api-key', INVALID_PASSWORD: 'ERR_PASSWORD_01' }; // ok: error codes
export const templates = { apiKey: '$API_KEY_1', clientSecret: '#{secret1}#', password: '!Ref DbPassword1' }; // ok: places for a secret
export const columns = { password: 'pwd_col_1', newPassword: 'newPassword1' }; // ok: columns and fields
export const keyboard = { accessKey: 'Alt+Shift+1' }; // ok: a key of the keyboard
export const types = { secret: 'text/plain;charset=utf-8', authToken: 'erc-721' }; // ok: kinds of things
export const openapi = { password: { type: 'string' }, example: { password: 'P@ssw0rd123' } }; // ok: an example
export const signingKey = 'kid-2024-01'; // ok: the id of a key
export const stored = { dbPassword: 'ssm:/prod/db/password1' }; // ok: address in a secret store
