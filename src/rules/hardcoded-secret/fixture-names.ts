/** Names in several languages and spellings, and all that only sounds like a secret. */

declare function send(method: string, headers: Record<string, string>): void;
declare const app: { set(name: string, value: string): void };
declare const storage: { setItem(name: string, value: string): void };
declare const sql: { query(text: string): Promise<unknown> };
declare const host: string;

// Secrets, whatever the language and the spelling.

export const passwort = 'Sommer2019!'; // $ alert=hardcoded-secret
export const contraseña = 'Verano2019!'; // $ alert=hardcoded-secret
export const mot_de_passe = 'Hiver2019!'; // $ alert=hardcoded-secret
export const senha = 'Verao2019!'; // $ alert=hardcoded-secret
export const pswd = 'Summer2019!'; // $ alert=hardcoded-secret
export const pass_word = 'Autumn2019!'; // $ alert=hardcoded-secret
export const db_pass = 'Winter2019!'; // $ alert=hardcoded-secret
export const dbPwd = 'Spring2019!'; // $ alert=hardcoded-secret
export const passwordProd = 'tR7vq9LmZ2xK'; // $ alert=hardcoded-secret
export const API_KEY_LIVE = 'q7Zt2VnRk4WxLy9bPbJ6'; // $ alert=hardcoded-secret
export const apiKey2 = 'k4WxLy9bPbJ6q7Zt2VnR'; // $ alert=hardcoded-secret
export const auth_token = 'y9bPbJ6q7Zt2VnRk4WxL'; // $ alert=hardcoded-secret
export const bearer = 'f3b1c9d87a6e45029c1d8b7e6f5a4032'; // $ alert=hardcoded-secret
export const token = 'Ly9bPbJ6q7Zt2VnRk4WxLy9bPbJ6'; // $ alert=hardcoded-secret
export const botToken = 'Zt2VnRk4WxLy9bPbJ6q7'; // $ alert=hardcoded-secret
export const subscriptionKey = 'd87a6e45029c1d8b7e6f5a4032f3b1c9'; // $ alert=hardcoded-secret
export const storage_account_key = 'RI3aWi9GNCT4HnW9vgbbjoaWtKwyKHw3K6UUNYm6fL9EQ1gZTs'; // $ alert=hardcoded-secret
send('GET', { 'x-api-key': '2VnRk4WxLy9bPbJ6q7Zt' }); // $ alert=hardcoded-secret
send('GET', { Authorization: 'token ' + '1f5c9d87a6e45029c1d8b7e6f5a4032f3b1c9d87' }); // $ alert=hardcoded-secret
app.set('jwtSecret', 'n0t-so-secret!'); // $ alert=hardcoded-secret
export const legacySecret = process.env.LEGACY_SECRET ? process.env.LEGACY_SECRET : 'legacy'; // $ alert=hardcoded-secret
process.env.SESSION_SECRET = 'Zt2VnRk4Wx!'; // $ alert=hardcoded-secret
export const remote = { accessKeyId: 'shop', secretAccessKey: 'open-sesame' }; // $ alert=hardcoded-secret
export const mailbox = { auth: { user: 'user', pass: 'sesame' } }; // $ alert=hardcoded-secret
void sql.query("CREATE USER wallet WITH PASSWORD 'sesame-2019'"); // $ alert=hardcoded-secret
void sql.query("ALTER USER wallet IDENTIFIED BY 'sesame-2020'"); // $ alert=hardcoded-secret
export const form = 'grant_type=client_credentials&client_secret=d87a6e45029c1d8b7e6f5a4032f3b1c9'; // $ alert=hardcoded-secret
export const seedUsers = [
  { email: 'a@shop.test', password: 'Sesame2019!' }, // $ alert=hardcoded-secret:info
  { email: 'b@shop.test', password: 'Sesame2020!' }, // $ alert=hardcoded-secret:info
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
export const indexer = { search: { server: { nodes: ['search.shop.test'], apiKey: '9e8f5b4c2d1e0a7c6b3d4e5f2a1b0c8d' } } }; // $ alert=hardcoded-secret
export const siteSecret = { themeConfig: { clientSecret: 'b0c8d9e8f5b4c2d1e0a7c6b3d4e5f2a1' } }; // $ alert=hardcoded-secret
export const mockRegistration = [{ user: 'anna', verificationToken: 'MjAxOC0xMS0xM1QxNToxNToxNC42ODda_US2U6UK1WZC7NDAX' }]; // ok: stands in for something
export const registration = [{ user: 'anna', verificationToken: 'NjAxOC0xMS0xM1QxNToxNToxNC42ODda_US2U6UK1WZC7NDAX' }]; // $ alert=hardcoded-secret
export const algoliaKey = { appId: 'SHOP', indexName: 'shop', apiKey: '5b4c2d1e0f9a8b7c6d5e4f3a2b1c0d9e' }; // ok: every visitor has it
export const visible = process.env.NEXT_PUBLIC_API_KEY || 'q7Zt2VnRk4WxLy9b'; // ok: built into the page
export const testLike = { clientSecret: 'test-google-client-secret' }; // ok: made up, and says so
export const counted = { apiKey: '0123456789abcdef0123456789abcdef' }; // ok: made up
void sql.query('ALTER TABLE users ADD COLUMN password varchar(255)'); // ok: a column
export const login = (user: string, password: string) => `CREATE USER '${user}' IDENTIFIED BY '${password}'`; // ok: the caller brings it
export const address = `postgres://wallet@${host}/wallet`; // ok: no password in it
