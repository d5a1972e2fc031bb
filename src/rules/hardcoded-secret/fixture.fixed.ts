/** Settings of a payment service, and whoever uses them. Keys in the format of a provider are put together from parts. */
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { Pool } from 'pg';
import Stripe from 'stripe';

interface Credentials {
  user: string;
  password: string;
}

declare function connect(options: { host?: string; user?: string; password?: string; secret?: string }): { query(sql: string): Promise<unknown> };
declare function getConfig(path: string, fallback: string): string;
declare function headers(values: Record<string, string>): void;
declare const label: (text: string) => string;

// Keys in the format of a provider.

export const stripe = new Stripe(process.env.STRIPE_LIVE_SECRET_KEY!); // $ alert=hardcoded-secret:error
export const sandbox = new Stripe(process.env.STRIPE_TEST_SECRET_KEY!); // $ alert=hardcoded-secret:warning
const restricted = process.env.STRIPE_LIVE_RESTRICTED_KEY!; // $ alert=hardcoded-secret
const endpointSecret = process.env.ENDPOINT_SECRET!; // $ alert=hardcoded-secret
export const aws = { accessKeyId: process.env.AWS_ACCESS_KEY!, region: 'eu-central-1' }; // $ alert=hardcoded-secret
headers({ Authorization: `Bearer ${process.env.GITHUB_TOKEN}` }); // $ alert=hardcoded-secret
export const mail = process.env.SENDGRID_KEY!; // $ alert=hardcoded-secret
export const alerts = process.env.SLACK_WEBHOOK!; // $ alert=hardcoded-secret
export const square = process.env.SQUARE_ACCESS_TOKEN!; // $ alert=hardcoded-secret
const signingKey = process.env.SIGNING_KEY!; // $ alert=hardcoded-secret
export const maps = `https://maps.googleapis.com/maps/api/geocode/json?key=${process.env.GOOGLE_API_KEY}&language=de`; // $ alert=hardcoded-secret
export const adyen = { apiKey: process.env.API_KEY! }; // $ alert=hardcoded-secret
headers({ Authorization: `Basic ${process.env.LOGIN_FOR_BASIC_AUTHENTICATION}` }); // $ alert=hardcoded-secret
headers({ Authorization: `Bearer ${process.env.JSON_WEB_TOKEN}` }); // $ alert=hardcoded-secret
export const published = 'pk_' + 'live_' + '51NqP4vJt7XbKzR2mWcY8dLh'; // ok: made to be seen
export const documented = 'AKIA' + 'IOSFODNN7EXAMPLE'; // ok: the example of the documentation
export const shortened = 'sk_' + 'live_' + 'xxxxxxxxxxxxxxxxxxxxxxxx'; // ok: a place for a key
export const prefix = 'sk_live_'; // ok: what such keys begin with
export const isLive = (key: string) => key.startsWith('sk_live_'); // ok: what such keys begin with
export const verifier = '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----'; // ok: a public key
export const firebase = { apiKey: 'AIza' + 'SyD9q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3F', authDomain: 'shop.firebaseapp.com', projectId: 'shop' }; // ok: names a project to every visitor

// Connection strings.

export const pool = new Pool({ connectionString: process.env.POSTGRES_URL! }); // $ alert=hardcoded-secret
export const cache = process.env.REDIS_URL!; // $ alert=hardcoded-secret
export const queue = process.env.AMQP_URL!; // $ alert=hardcoded-secret
export const developer = 'postgres://postgres:postgres@localhost:5432/wallet'; // ok: the default of a local database
export const withHole = (password: string) => `postgres://wallet:${password}@db.internal:5432/wallet`; // ok: the password comes from elsewhere
export const documentedUrl = 'postgres://user:<password>@host:5432/name'; // ok: a place for a password
export const ledgerUrl = 'mongodb://mongo.internal:27017/wallet'; // ok: no password in it
export const address = 'https://shop.example.com:8443/@wallet'; // ok: a port, not a password

// By name and by the shape of the value.

export const dbPassword = process.env.DB_PASSWORD!; // $ alert=hardcoded-secret
export const admin: Credentials = { user: 'admin', password: process.env.ADMIN_PASSWORD! }; // $ alert=hardcoded-secret
export const readOnly = { user: 'report', password: process.env.READ_ONLY_PASSWORD! }; // $ alert=hardcoded-secret
connect({ host: 'db.internal', user: 'wallet', password: process.env.PASSWORD! }); // $ alert=hardcoded-secret
export const API_SECRET = process.env.API_SECRET!; // $ alert=hardcoded-secret
const COOKIE_SECRET = process.env.COOKIE_SECRET!; // $ alert=hardcoded-secret
const { SESSION_SECRET = 'q7Zt2VnRk4WxLy9b' } = process.env; // $ alert=hardcoded-secret
export const jwtSecret = getConfig('auth.jwtSecret', process.env.JWT_SECRET!); // $ alert=hardcoded-secret
export function login(user: string, password = process.env.PASSWORD_2!) { // $ alert=hardcoded-secret
  return connect({ user, password });
}

export class Vault {
  private readonly masterKey = process.env.MASTER_KEY!; // $ alert=hardcoded-secret
  static webhookSecret: string;

  open(clientSecret: string): unknown {
    Vault.webhookSecret = process.env.WEBHOOK_SECRET!; // $ alert=hardcoded-secret
    return connect({ secret: clientSecret, password: this.masterKey });
  }
}

// What a literal does.

export const token = (sub: string) => jwt.sign({ sub }, process.env.JWT_SECRET_2!, { expiresIn: '1h' }); // $ alert=jwt-weak-secret
export const verify = (text: string) => jwt.verify(text, COOKIE_SECRET, { algorithms: ['HS256'] }); // $ alert=jwt-weak-secret
export const mac = (body: string) => createHmac('sha256', process.env.HMAC_SECRET!).update(body).digest('hex'); // $ alert=hardcoded-secret
const KEY = process.env.CIPHER_KEY!; // $ alert=hardcoded-secret
export const cipher = () => createCipheriv('aes-256-gcm', KEY, randomBytes(12));
export const signed = (body: string, key: string) => createHmac('sha256', key).update(body).digest('hex'); // ok: the key comes from elsewhere
export const keyed = (body: string) => createHmac('sha256', process.env.HMAC_KEY!).update(body).digest('hex'); // ok: from the environment

// From the environment, or empty.

export const stripeKey = process.env.STRIPE_SECRET_KEY!; // ok: from the environment
export const smtpPassword = process.env.SMTP_PASSWORD ?? ''; // ok: nothing stands in
export const bearer = () => headers({ Authorization: `Bearer ${process.env.API_TOKEN}` }); // ok: from the environment
export const apiUrl = process.env.API_URL || 'http://localhost:3000'; // ok: an address
export const initial: Credentials = { user: '', password: '' }; // ok: empty form
export const sample: Credentials = { user: 'you', password: 'changeme' }; // ok: a placeholder
export const apiKey = 'your-api-key-here'; // ok: a placeholder
export const masked = { password: '********', token: '<token>', clientSecret: '${CLIENT_SECRET}' }; // ok: placeholders

// Words about secrets.

export const fields = { password: 'password', apiKey: 'apiKey', accessToken: 'access_token' }; // ok: names of fields
export const form = { password: label('Password'), secret: 'Secret', apiKey: 'API key' }; // ok: labels
export const german = { title: 'Bitte melden Sie sich an', hint: 'Noch kein Konto?', password: 'Passwort1', newPassword: 'Neues Passwort' }; // ok: a translation
export const errors = { INVALID_TOKEN: 'invalid_token', WRONG_PASSWORD: 'wrong_password', TOKEN_EXPIRED: 'token-expired' }; // ok: error codes
export const actions = { setToken: 'auth/setToken', resetPassword: 'auth/resetPassword' }; // ok: action types
export const routes = { resetPassword: '/auth/reset-password', token: '/oauth2/token' }; // ok: routes
export const STRIPE_SECRET = 'STRIPE_SECRET_KEY'; // ok: name of an environment variable
export const secretName = 'prod/wallet/db-password'; // ok: name in a secret store
export const vaultPassword = 'op://wallet/database/password-2'; // ok: address in a secret store
export const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:wallet-a1b2c3'; // ok: address in a secret store
export const tokenHeader = 'x-auth-token-v2'; // ok: name of a header
export const TOKEN_KEY = 'wallet.auth_token.v1'; // ok: where the browser keeps it
export const passwordPattern = '^(?=.*[A-Z])(?=.*\\d).{12,}$'; // ok: a pattern
export const inputType = 'password'; // ok: type of a field
export const tokenType = 'Bearer'; // ok: kind of a token
export const tokenUrl = 'https://login.example.com/oauth2/v2.0/token'; // ok: an address

// Keys and tokens that open nothing.

export const primaryKey = 'order_id_v2'; // ok: a column
export const cacheKey = 'wallet:user:42:profile'; // ok: name in a cache
export const sortKey = 'createdAt2'; // ok: a column
export const shortcut = { key: 'Control+Shift+F12' }; // ok: a key of the keyboard
export const coin = { token: 'USDC', tokenAddress: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48' }; // ok: a coin and its public contract
export const design = { colorToken: 'blue-500', spacingToken: 'space-4' }; // ok: names of a design system
export const passwordHash = '$2b$12$q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0q7Zt2VnRk4WxLy9b'; // ok: a hash
export const integrity = 'sha384-q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0q7Zt2VnRk4WxLy9bPbJ6eTs1'; // ok: a checksum
export const apiKeyId = '5f0c3a1e-8f4b-4c7e-9a51-2f6d8b7c1e90'; // ok: the id of a key
export const publicKey = 'f3b1c9d87a6e45029c1d8b7e6f5a4032f3b1c9d87a6e4502'; // ok: a public key
export const siteKey = '6LdQ7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0'; // ok: made to be seen
export const commit = '9f34dc6b1c9d87a6e45029c1d8b7e6f5a4032aa1'; // ok: a revision

export const used = [restricted, endpointSecret, signingKey, SESSION_SECRET];
