/** Names in several languages and spellings, and all that only sounds like a secret. */

declare function send(method: string, headers: Record<string, string>): void;
declare const app: { set(name: string, value: string): void };
declare const storage: { setItem(name: string, value: string): void };
declare const sql: { query(text: string): Promise<unknown> };
declare const host: string;

// Secrets, whatever the language and the spelling.

export const passwort = process.env.PASSWORT!; // $ alert=hardcoded-secret
export const contraseña = process.env.CONTRASENA!; // $ alert=hardcoded-secret
export const mot_de_passe = process.env.MOT_DE_PASSE!; // $ alert=hardcoded-secret
export const senha = process.env.SENHA!; // $ alert=hardcoded-secret
export const pswd = process.env.PSWD!; // $ alert=hardcoded-secret
export const pass_word = process.env.PASS_WORD!; // $ alert=hardcoded-secret
export const db_pass = process.env.DB_PASS!; // $ alert=hardcoded-secret
export const dbPwd = process.env.DB_PWD!; // $ alert=hardcoded-secret
export const passwordProd = process.env.PASSWORD_PROD!; // $ alert=hardcoded-secret
export const API_KEY_LIVE = process.env.API_KEY_LIVE!; // $ alert=hardcoded-secret
export const apiKey2 = process.env.API_KEY2!; // $ alert=hardcoded-secret
export const auth_token = process.env.AUTH_TOKEN!; // $ alert=hardcoded-secret
export const bearer = process.env.BEARER!; // $ alert=hardcoded-secret
export const token = process.env.TOKEN!; // $ alert=hardcoded-secret
export const botToken = process.env.BOT_TOKEN!; // $ alert=hardcoded-secret
export const subscriptionKey = process.env.SUBSCRIPTION_KEY!; // $ alert=hardcoded-secret
export const storage_account_key = process.env.STORAGE_ACCOUNT_KEY!; // $ alert=hardcoded-secret
send('GET', { 'x-api-key': process.env.X_API_KEY! }); // $ alert=hardcoded-secret
send('GET', { Authorization: `token ${process.env.BEARER_TOKEN}` }); // $ alert=hardcoded-secret
app.set('jwtSecret', process.env.JWT_SECRET!); // $ alert=hardcoded-secret
export const legacySecret = process.env.LEGACY_SECRET!; // $ alert=hardcoded-secret
process.env.SESSION_SECRET = 'Zt2VnRk4Wx!'; // $ alert=hardcoded-secret
export const remote = { accessKeyId: 'shop', secretAccessKey: process.env.SECRET_ACCESS_KEY! }; // $ alert=hardcoded-secret
export const mailbox = { auth: { user: 'user', pass: process.env.PASS! } }; // $ alert=hardcoded-secret
void sql.query(`CREATE USER wallet WITH PASSWORD '${process.env.PASSWORD}'`); // $ alert=hardcoded-secret
void sql.query(`ALTER USER wallet IDENTIFIED BY '${process.env.PASSWORD_2}'`); // $ alert=hardcoded-secret
export const form = `grant_type=client_credentials&client_secret=${process.env.CLIENT_SECRET}`; // $ alert=hardcoded-secret
export const seedUsers = [
  { email: 'a@shop.test', password: process.env.PASSWORD_3! }, // $ alert=hardcoded-secret:info
  { email: 'b@shop.test', password: process.env.PASSWORD_4! }, // $ alert=hardcoded-secret:info
];

// Names of fields, columns, types, variables and places.

export const formFields = { username: 'username', password: 'password' }; // ok: names of fields
export const columns = { user: 'user.name', password: 'user.password', host: 'server.host' }; // ok: columns
export const columnTypes = { password: 'varchar(255)', apiToken: 'text' }; // ok: types of columns
export const selectors = { password: '#password', apiToken: 'input[name="api-token-2"]' }; // ok: selectors
export const variables = { user: 'DB_USER', password: 'DB_PASS', host: 'DB_HOST' }; // ok: names of environment variables
export const optionNames = { accessKeyId: 'accessKeyId', secretAccessKey: 'secretAccessKey' }; // ok: names of options
export const parameterNames = { clientId: 'client_id', clientSecret: 'client_secret' }; // ok: names of parameters
export const ACCESS_TOKEN_STORAGE_KEY = '@app/access-token-v2'; // ok: where the browser keeps it
export const ORGANIZATION_ID_KEY = 'billingConfirmationOrganizationId'; // ok: where the browser keeps it
export const SESSION_COOKIE_TOKEN = '__Secure-next-auth.session-token'; // ok: name of a cookie
export const apiKeyHeader = 'x-api-key-v2'; // ok: name of a header
export const paths = { resetPassword: '/reset-password', forgotPassword: 'forgot-password-2' }; // ok: routes
export const inStore = { secret: 'projects/1/secrets/db-password/versions/1' }; // ok: address in a secret store
export const queryKeys = { accessToken: 'session.token', apiKeys: 'settings.keys' }; // ok: names of queries
storage.setItem('authToken', 'value-1'); // ok: nothing that a service would take

// Words for people and for machines.

export const spanish = { password: 'Contraseña', confirmPassword: 'Confirmar contraseña' }; // ok: labels
export const hints = { email: 'Email address', password: 'Your password' }; // ok: labels
export const rules = { role: 'admin', password: 'required|min:8' }; // ok: rules of a validator
export const codes = { invalidPassword: 'auth/invalid-password-1', expiredToken: 'token-expired-2' }; // ok: error codes
export const grants = { grant_type: 'refresh_token', token_type: 'bearer' }; // ok: words of a protocol
export const flags = { passwordless: 'passwordless-v2', accessTokens: 'access-tokens-v1' }; // ok: feature flags
export const classes = { token: 'text-sm2 font-mono3', secret: 'bg-red-500' }; // ok: classes of a style sheet
export const credentials = 'same-origin'; // ok: a mode of requests
export enum Field {
  Password = 'PASSWORD_1', // ok: a member that is called so
  Token = 'TOKEN_TYPE_2', // ok: a member that is called so
}
export interface Answer {
  tokenType: 'Bearer2000'; // ok: a type
}

// What is random and opens nothing.

export const erc20Token = '0xdAC17F958D2ee523a2206206994597C13D831ec7'; // ok: a contract
export const passwordChecksum = '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8'; // ok: a checksum
export const nextPageToken = 'CAUQAAxx8a7df8a7sdf8a7sdf8a7sdQ'; // ok: a place in a list
export const csrfToken = 'x8A7df8a7sdf8a7sdf8a7sd89df7'; // ok: made for a page
export const requestToken = '550e8400-e29b-41d4-a716-446655440000'; // ok: an id
export const site = { themeConfig: { search: { server: { nodes: ['search.shop.test'], apiKey: '8f5b4c2d1e0a9c7b6d3e4f5a2b1c0d9e' } } } }; // ok: goes into each page
export const indexer = { search: { server: { nodes: ['search.shop.test'], apiKey: process.env.API_KEY! } } }; // $ alert=hardcoded-secret
export const siteSecret = { themeConfig: { clientSecret: process.env.CLIENT_SECRET_2! } }; // $ alert=hardcoded-secret
export const mockRegistration = [{ user: 'anna', verificationToken: 'MjAxOC0xMS0xM1QxNToxNToxNC42ODda_US2U6UK1WZC7NDAX' }]; // ok: stands in for something
export const registration = [{ user: 'anna', verificationToken: process.env.VERIFICATION_TOKEN! }]; // $ alert=hardcoded-secret
export const algoliaKey = { appId: 'SHOP', indexName: 'shop', apiKey: '5b4c2d1e0f9a8b7c6d5e4f3a2b1c0d9e' }; // ok: every visitor has it
export const visible = process.env.NEXT_PUBLIC_API_KEY || 'q7Zt2VnRk4WxLy9b'; // ok: built into the page
export const testLike = { clientSecret: 'test-google-client-secret' }; // ok: made up, and says so
export const counted = { apiKey: '0123456789abcdef0123456789abcdef' }; // ok: made up
void sql.query('ALTER TABLE users ADD COLUMN password varchar(255)'); // ok: a column
export const login = (user: string, password: string) => `CREATE USER '${user}' IDENTIFIED BY '${password}'`; // ok: the caller brings it
export const address = `postgres://wallet@${host}/wallet`; // ok: no password in it
