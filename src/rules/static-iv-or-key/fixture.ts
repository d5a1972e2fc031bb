import crypto, { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomFillSync } from 'node:crypto';

declare const key: Buffer;
declare const text: string;
declare const message: { iv: Buffer; body: Buffer };

const ALGORITHM = 'aes-256-gcm';
const IV = '1234567890123456';
const IV_HEX = '000102030405060708090a0b0c0d0e0f';
const ZEROS = Buffer.alloc(16, 0);
const ONCE = randomBytes(16);
const SETTINGS = { iv: Buffer.from('00112233445566778899aabbccddeeff', 'hex'), key: Buffer.alloc(32) }; // $ alert=static-iv-or-key
const { IV: IV_OF_ENVIRONMENT } = process.env;

/** Vectors that are written out. */
export const literal = () => createCipheriv(ALGORITHM, key, '1234567890123456'); // $ alert=static-iv-or-key:error
export const behindName = () => createCipheriv(ALGORITHM, key, IV); // $ alert=static-iv-or-key
export const encoded = () => createCipheriv(ALGORITHM, key, Buffer.from(IV_HEX, 'hex')); // $ alert=static-iv-or-key
export const inSettings = () => createCipheriv(ALGORITHM, key, SETTINGS.iv); // $ alert=static-iv-or-key
export const listed = () => createCipheriv(ALGORITHM, key, Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16])); // $ alert=static-iv-or-key
export const typed = () => createCipheriv(ALGORITHM, key, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)); // $ alert=static-iv-or-key
export const joined = () => createCipheriv(ALGORITHM, key, Buffer.concat([Buffer.from('shop-pay'), Buffer.alloc(8)])); // $ alert=static-iv-or-key
export const padded = () => createCipheriv(ALGORITHM, key, 'shop'.padEnd(16, '0')); // $ alert=static-iv-or-key
export const cut = () => createCipheriv(ALGORITHM, key, Buffer.from(IV_HEX).subarray(0, 16)); // $ alert=static-iv-or-key
export const hashed = () => createCipheriv(ALGORITHM, key, createHash('sha256').update('shop').digest().subarray(0, 16)); // $ alert=static-iv-or-key
const fixedIv = () => Buffer.from(IV_HEX, 'hex');
export const fromFunction = () => createCipheriv(ALGORITHM, key, fixedIv()); // $ alert=static-iv-or-key

/** Vectors of zeros. */
export const zeros = () => createCipheriv('aes-256-gcm', key, Buffer.alloc(12)); // $ alert=static-iv-or-key
export const zerosBehindName = () => createCipheriv(ALGORITHM, key, ZEROS); // $ alert=static-iv-or-key
export const zerosOfArray = () => createCipheriv('aes-256-gcm', key, new Uint8Array(12)); // $ alert=static-iv-or-key
export const zerosWritten = () => createCipheriv(ALGORITHM, key, Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])); // $ alert=static-iv-or-key
export const zerosFilled = () => createCipheriv(ALGORITHM, key, new Uint8Array(16).fill(0)); // $ alert=static-iv-or-key
export const zerosRepeated = () => createCipheriv(ALGORITHM, key, Buffer.from('0'.repeat(32), 'hex')); // $ alert=static-iv-or-key
export const zerosOfList = () => createCipheriv(ALGORITHM, key, Buffer.from(new Array(16).fill(0))); // $ alert=static-iv-or-key
export const counter = () => createCipheriv('chacha20-poly1305', key, Buffer.alloc(12)); // $ alert=static-iv-or-key
export const local = () => {
  const iv = Buffer.alloc(16);
  const cipher = createCipheriv(ALGORITHM, key, iv); // $ alert=static-iv-or-key
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
};

/** The same for all, wherever it is read from. */
export const ofEnvironment = () => createCipheriv(ALGORITHM, key, process.env.ENCRYPTION_IV!); // $ alert=static-iv-or-key
export const ofEnvironmentEncoded = () => createCipheriv(ALGORITHM, key, Buffer.from(process.env.ENCRYPTION_IV!, 'hex')); // $ alert=static-iv-or-key
export const ofEnvironmentTakenOut = () => createCipheriv(ALGORITHM, key, Buffer.from(IV_OF_ENVIRONMENT!, 'hex')); // $ alert=static-iv-or-key
export const fallsBack = () => createCipheriv(ALGORITHM, key, process.env.ENCRYPTION_IV ?? IV); // $ alert=static-iv-or-key
export const byDefault = (body: string, iv = Buffer.alloc(16)) => createCipheriv(ALGORITHM, key, iv); // $ alert=static-iv-or-key
export const inOptions = (body: string, options: { iv?: Buffer }) => createCipheriv(ALGORITHM, key, options.iv ?? Buffer.alloc(16)); // $ alert=static-iv-or-key

/** Vectors that are made of the key. */
export const ofKey = () => createCipheriv(ALGORITHM, key, key.subarray(0, 16)); // $ alert=static-iv-or-key
export const ofHashedKey = () => createCipheriv(ALGORITHM, key, createHash('sha256').update(key).digest().subarray(0, 16)); // $ alert=static-iv-or-key
export const ofKeyBehindName = (secret: string) => {
  const secretKey = createHash('sha256').update(secret).digest();
  const iv = createHash('sha256').update(secret).digest('hex').slice(0, 16);
  return createCipheriv(ALGORITHM, secretKey, iv); // $ alert=static-iv-or-key
};
export const ofOneSecret = (secret: string) => createCipheriv('aes-256-gcm', secret, Buffer.from(secret, 'base64')); // $ alert=static-iv-or-key

/** Vectors that are drawn once. */
export function once(body: string) {
  return createCipheriv(ALGORITHM, key, ONCE); // $ alert=static-iv-or-key
}
export const forEach = (bodies: readonly string[]) => {
  const iv = randomBytes(16);
  return bodies.map((body) => createCipheriv(ALGORITHM, key, iv)); // $ alert=static-iv-or-key
};
class Vault {
  private readonly iv = randomBytes(16);
  private readonly zeros = Buffer.alloc(16);
  private static readonly FIRST = Buffer.from(IV_HEX, 'hex');

  seal(body: string) {
    return createCipheriv(ALGORITHM, key, this.iv); // $ alert=static-iv-or-key
  }

  sealZeros(body: string) {
    return createCipheriv(ALGORITHM, key, this.zeros); // $ alert=static-iv-or-key
  }

  sealFirst(body: string) {
    return createCipheriv(ALGORITHM, key, Vault.FIRST); // $ alert=static-iv-or-key
  }
}
export const vault = new Vault();

/** Through functions of the project. */
function sealed(body: string, iv: Buffer | string) {
  return createCipheriv(ALGORITHM, key, iv);
}
export const handedOn = () => sealed(text, Buffer.alloc(16)); // $ alert=static-iv-or-key
export const textHandedOn = () => sealed(text, '1234567890123456'); // $ alert=static-iv-or-key
export const drawnHandedOn = () => sealed(text, randomBytes(16)); // ok: new each time

/** Keys. */
export const zeroKey = () => createCipheriv(ALGORITHM, Buffer.alloc(32), randomBytes(16)); // $ alert=static-iv-or-key
export const listedKey = () => createCipheriv('aes-128-gcm', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]), randomBytes(16)); // $ alert=static-iv-or-key
export const repeatedKey = () => createCipheriv(ALGORITHM, 'k'.repeat(32), randomBytes(16)); // $ alert=static-iv-or-key
export const filledKey = () => createCipheriv(ALGORITHM, Buffer.alloc(32, 'k'), randomBytes(16)); // $ alert=static-iv-or-key
export const keyOfSettings = () => createHmac('sha256', SETTINGS.key).update(text).digest('hex');
export const zeroMac = () => createHmac('sha256', new Uint8Array(32)).update(text).digest('hex'); // $ alert=static-iv-or-key
export const emptyMac = () => createHmac('sha256', '').update(text).digest('hex'); // $ alert=static-iv-or-key

/** Ciphers that are made at home. */
const WORD = 'amazing'; // $ alert=static-iv-or-key
const PAD_KEY = [7, 21, 99, 4]; // $ alert=static-iv-or-key
export const xored = (body: string) => [...body].map((sign, i) => String.fromCharCode(sign.charCodeAt(0) ^ WORD.charCodeAt(i % WORD.length))).join('');
export const xoredBytes = (body: Buffer) => body.map((byte, i) => byte ^ PAD_KEY[i % PAD_KEY.length]!);

declare const table: readonly number[];
declare const mask: Buffer;
export const decrypted = () => createDecipheriv(ALGORITHM, key, message.iv); // ok: taken from the message
export const decryptedWith = () => createDecipheriv(ALGORITHM, key, IV); // ok: told where it was encrypted
export const drawn = () => createCipheriv(ALGORITHM, key, randomBytes(16)); // ok: new each time
export const drawnLocally = () => {
  const iv = randomBytes(12);
  return [iv, createCipheriv('aes-256-gcm', key, iv)]; // ok: new each time
};
export const filled = () => {
  const iv = Buffer.alloc(16);
  randomFillSync(iv);
  return createCipheriv(ALGORITHM, key, iv); // ok: filled before it is used
};
export const filledInPage = () => createCipheriv('aes-256-gcm', key, crypto.getRandomValues(new Uint8Array(12))); // ok: filled before it is used
export const filledArray = () => {
  const iv = new Uint8Array(12);
  crypto.getRandomValues(iv);
  return createCipheriv('aes-256-gcm', key, iv); // ok: filled before it is used
};
export const copied = () => {
  const iv = Buffer.alloc(16);
  randomBytes(12).copy(iv);
  return createCipheriv('aes-256-gcm', key, iv); // ok: the counter begins behind what is drawn
};
export const set = () => {
  const iv = new Uint8Array(16);
  iv.set(randomBytes(12));
  return createCipheriv('aes-256-gcm', key, iv); // ok: written to
};
export const counted = (sequence: number) => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(sequence, 8);
  return createCipheriv('aes-256-gcm', key, nonce); // ok: counts the messages
};
export const stepped = (sequence: number) => {
  const nonce = new Uint8Array(12);
  nonce[11] = sequence;
  return createCipheriv('aes-256-gcm', key, nonce); // ok: written to
};
export const parameter = (iv: Buffer) => createCipheriv(ALGORITHM, key, iv); // ok: whoever calls it knows
export const ofMessage = () => createCipheriv(ALGORITHM, key, message.iv); // ok: nobody knows here
export const prefixed = () => createCipheriv('aes-256-gcm', key, Buffer.concat([Buffer.from('v1'), randomBytes(10)])); // ok: a version before what is drawn
export const synthetic = (body: string) => createCipheriv('aes-256-gcm', key, createHmac('sha256', key).update(body).digest().subarray(0, 16)); // ok: made of the text and a key, as SIV does
export const hashedText = (body: string) => createCipheriv('aes-256-gcm', key, createHash('sha256').update(body).digest().subarray(0, 16)); // ok: another for another text
export const ofThisAlone = (body: string) => {
  const fileKey = randomBytes(32);
  return [fileKey, createCipheriv(ALGORITHM, fileKey, Buffer.alloc(16))]; // ok: the key is used for this alone
};
export const wrapped = (inner: Buffer) => createCipheriv('id-aes256-wrap', key, Buffer.from('A6A6A6A6A6A6A6A6', 'hex')); // ok: the vector that RFC 3394 sets
export const withData = () => createCipheriv('aes-256-gcm', key, randomBytes(12)).setAAD(Buffer.from('v1')); // ok: additional data is no vector
export const ofAgreement = (sharedSecret: Buffer) => createCipheriv(ALGORITHM, sharedSecret.subarray(0, 32), sharedSecret.subarray(32, 48)); // ok: agreed on for one message
export const renewed = () => {
  let iv = Buffer.alloc(16);
  iv = randomBytes(16);
  return createCipheriv(ALGORITHM, key, iv); // ok: drawn before it is used
};
export const drawnForEach = (bodies: readonly string[]) =>
  bodies.map((body) => {
    const iv = randomBytes(16);
    return createCipheriv(ALGORITHM, key, iv); // ok: new each time
  });
export const keyOfEnvironment = () => createCipheriv(ALGORITHM, Buffer.from(process.env.ENCRYPTION_KEY!, 'hex'), randomBytes(16)); // ok: a key is the same each time
export const keyOrNothing = () => createHmac('sha256', process.env.MAC_KEY ?? '').update(text).digest('hex'); // ok: nothing is written out
export const hkdfExtract = (secret: Buffer) => createHmac('sha256', Buffer.alloc(32)).update(secret).digest(); // ok: the salt that HKDF takes where there is none
export const blindIndex = () => createHmac('sha256', process.env.INDEX_KEY!).update(text).digest('hex'); // ok: made to be the same for the same text
export const onlyHashed = () => createHash('sha256').update(process.env.ENCRYPTION_SECRET!).digest(); // ok: nothing is encrypted with it here
export const crc = (bytes: Buffer) => bytes.reduce((sum, byte) => (sum >>> 8) ^ table[(sum ^ byte) % 256]!, 0); // ok: a checksum
export const masked = (bytes: Buffer) => bytes.map((byte, i) => byte ^ mask[i % mask.length]!); // ok: nobody knows the mask
