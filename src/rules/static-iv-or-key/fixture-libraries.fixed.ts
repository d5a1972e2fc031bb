import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import forge from 'node-forge';
import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';
import sjcl from 'sjcl';
import { Crypto } from '@peculiar/webcrypto';
import * as browserCrypto from 'crypto-browserify';

declare const text: string;
declare const bytes: Uint8Array<ArrayBuffer>;
declare const key: Uint8Array;
declare const secret: string;
declare const webKey: CryptoKey;
declare const theirs: { publicKey: Uint8Array };

const NONCE = new Uint8Array(24);
const IV = CryptoJS.enc.Utf8.parse('1234567890123456');
const proved = (sealed: unknown) => [sealed, CryptoJS.HmacSHA256(String(sealed), process.env.MAC_KEY!).toString()];
const FIXED = { iv: IV, mode: CryptoJS.mode.CBC };

export const words = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsBehindName = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsInOptions = () => proved(CryptoJS.AES.encrypt(text, secret, FIXED)); // $ alert=static-iv-or-key
export const wordsBelow = () => proved(AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsOfNumbers = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsOfHash = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsOfKey = () => proved(CryptoJS.AES.encrypt(text, CryptoJS.SHA256(secret), { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsOfConstant = () => proved(CryptoJS.AES.encrypt(text, CryptoJS.SHA256('shop'), { iv: CryptoJS.lib.WordArray.random(16) })); // $ alert=static-iv-or-key
export const wordsDrawn = () => proved(CryptoJS.AES.encrypt(text, secret, { iv: CryptoJS.lib.WordArray.random(16) })); // ok: new each time
export const wordsOfLibrary = () => proved(CryptoJS.AES.encrypt(text, secret)); // ok: salt, key and vector are made by the library
export const wordsRead = (iv: string) => CryptoJS.AES.decrypt(text, secret, { iv: CryptoJS.enc.Hex.parse(iv) }); // ok: taken from the message

export const forged = () => {
  const cipher = forge.cipher.createCipher('AES-GCM', secret);
  cipher.start({ iv: forge.random.getBytesSync(16) }); // $ alert=static-iv-or-key
  return cipher;
};
export const forgedDrawn = () => {
  const cipher = forge.cipher.createCipher('AES-GCM', secret);
  cipher.start({ iv: forge.random.getBytesSync(12) }); // ok: new each time
  return cipher;
};
export const forgedGiven = (iv: string) => {
  const cipher = forge.cipher.createCipher('AES-GCM', secret);
  cipher.start({ iv }); // ok: whoever calls it knows
  return cipher;
};

export const box = () => nacl.secretbox(bytes, nacl.randomBytes(24), key); // $ alert=static-iv-or-key
export const boxForSomebody = () => nacl.box(bytes, nacl.randomBytes(24), theirs.publicKey, key); // $ alert=static-iv-or-key
export const boxAfter = (shared: Uint8Array) => nacl.box.after(bytes, nacl.randomBytes(24), shared); // $ alert=static-iv-or-key
export const boxOpened = () => nacl.secretbox.open(bytes, NONCE, new Uint8Array(32)); // $ alert=static-iv-or-key
export const boxOfSomebodyOpened = () => nacl.box.open(bytes, NONCE, theirs.publicKey, new Uint8Array(32)); // $ alert=static-iv-or-key
export const pairOfZeros = () => nacl.box.keyPair.fromSecretKey(new Uint8Array(32)); // $ alert=static-iv-or-key
export const pairOfSeed = () => nacl.sign.keyPair.fromSeed(new Uint8Array(32).fill(7)); // $ alert=static-iv-or-key
export const boxDrawn = () => nacl.secretbox(bytes, nacl.randomBytes(nacl.secretbox.nonceLength), key); // ok: new each time
export const boxDrawnBefore = () => {
  const nonce = nacl.randomBytes(24);
  return [nonce, nacl.secretbox(bytes, nonce, key)]; // ok: new each time
};
export const boxRead = (whole: Uint8Array) => nacl.secretbox.open(whole.slice(24), whole.slice(0, 24), key); // ok: taken from the message

export const sealed = () => sodium.crypto_secretbox_easy(text, sodium.randombytes_buf(24), key); // $ alert=static-iv-or-key
export const sealedForSomebody = () => sodium.crypto_box_easy(text, sodium.randombytes_buf(24), theirs.publicKey, key); // $ alert=static-iv-or-key
export const sealedLong = () => sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, null, null, sodium.randombytes_buf(24), key); // $ alert=static-iv-or-key
export const sealedShort = () => sodium.crypto_aead_chacha20poly1305_ietf_encrypt(text, null, null, sodium.randombytes_buf(12), key); // $ alert=static-iv-or-key
export const sealedAes = () => sodium.crypto_aead_aes256gcm_encrypt(text, null, null, sodium.randombytes_buf(12), key); // $ alert=static-iv-or-key
export const hashed = () => sodium.crypto_pwhash(32, secret, sodium.randombytes_buf(16), sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE, sodium.crypto_pwhash_ALG_DEFAULT); // $ alert=static-iv-or-key
export const code = () => sodium.crypto_auth(text, new Uint8Array(32)); // $ alert=static-iv-or-key
export const pairOfZeroSeed = () => sodium.crypto_sign_seed_keypair(new Uint8Array(32)); // $ alert=static-iv-or-key
export const sealedDrawn = () => sodium.crypto_secretbox_easy(text, sodium.randombytes_buf(sodium.crypto_secretbox_NONCEBYTES), key); // ok: new each time
export const hashedDrawn = (salt: Uint8Array) => sodium.crypto_pwhash(32, secret, salt, sodium.crypto_pwhash_OPSLIMIT_MODERATE, sodium.crypto_pwhash_MEMLIMIT_MODERATE, sodium.crypto_pwhash_ALG_DEFAULT); // ok: whoever calls it knows

export const stanford = () => sjcl.encrypt(secret, text, { iv: sjcl.codec.hex.toBits('00000000000000000000000000000000') }); // $ alert=static-iv-or-key
export const stanfordByItself = () => sjcl.encrypt(secret, text, { iv: [0, 0, 0, 0] }); // $ alert=static-iv-or-key
export const stanfordDrawn = () => sjcl.encrypt(secret, text); // ok: drawn by the library

/** Web Crypto, in pages and as a package. */
const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12) };
const web = new Crypto();
export const inPage = () => crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }, webKey, bytes); // $ alert=static-iv-or-key
export const inPageBehindName = () => crypto.subtle.encrypt(algorithm, webKey, bytes); // $ alert=static-iv-or-key
export const inPageCounted = () => proved(crypto.subtle.encrypt({ name: 'AES-CTR', counter: crypto.getRandomValues(new Uint8Array(16)), length: 64 }, webKey, bytes)); // $ alert=static-iv-or-key
export const inPageText = () => proved(window.crypto.subtle.encrypt({ name: 'AES-CBC', iv: window.crypto.getRandomValues(new Uint8Array(16)) }, webKey, bytes)); // $ alert=static-iv-or-key
export const inPageKey = () => crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt']); // $ alert=static-iv-or-key
export const inPageDrawn = () => crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)) }, webKey, bytes); // ok: new each time
export const inPageData = () => crypto.subtle.encrypt({ name: 'AES-GCM', iv: crypto.getRandomValues(new Uint8Array(12)), additionalData: new Uint8Array(4) }, webKey, bytes); // ok: additional data is no vector
export const inPageRead = (whole: Uint8Array<ArrayBuffer>) => crypto.subtle.decrypt({ name: 'AES-GCM', iv: whole.slice(0, 12) }, webKey, whole.slice(12)); // ok: taken from the message
export const inPageRsa = () => crypto.subtle.encrypt({ name: 'RSA-OAEP' }, webKey, bytes); // ok: no vector
export const packaged = () => web.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, webKey, bytes); // $ alert=static-iv-or-key
export const packagedSalt = () => web.subtle.deriveBits({ name: 'PBKDF2', salt: new Uint8Array(16), iterations: 600_000, hash: 'SHA-256' }, webKey, 256); // $ alert=static-iv-or-key
export const packagedKey = () => web.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt']); // $ alert=static-iv-or-key
export const bundled = () => browserCrypto.createCipheriv('aes-256-gcm', key, browserCrypto.randomBytes(12)); // $ alert=static-iv-or-key
