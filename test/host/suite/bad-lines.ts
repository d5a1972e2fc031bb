/** Lines with one mistake each, for the files that the tests write. */
export const WEAK_HASH = "import { createHash } from 'node:crypto';\nexport const sign = (token: string) => createHash('md5').update(token).digest('hex');\n";
export const WEAK_HASH_MENDED = WEAK_HASH.replace('md5', 'sha256');
export const TLS_OFF = "import https from 'node:https';\nexport const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });\n";
export const FLOAT_COLUMN = 'CREATE TABLE orders (\n  price FLOAT NOT NULL\n);\n';
export const FLOAT_FIELD = 'model Order {\n  id    Int   @id\n  price Float\n}\n';
/** Put together, so that no scanner takes it for a leak. */
export const LIVE_KEY = ['sk', 'live', '51Nw8QzT4vKp2LmXr7Bd9'].join('_');
export const SECRET = `export const stripeKey = '${LIVE_KEY}';\n`;
export const INSECURE_RANDOM = 'export const otp = Math.random().toString().slice(2, 8);\n';
