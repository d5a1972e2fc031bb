/** The same in the libraries of browsers and phones: there the cipher is a function, and the mode an option. */
import { ModeOfOperation } from 'aes-js';
import aesjs from 'aes-js';
import { AES_ECB, AES_GCM } from 'asmcrypto.js';
import Blowfish from 'blowfish-node';
import DesByName from 'browserify-des';
import { createCipheriv } from 'crypto-browserify';
import CryptoES from 'crypto-es';
import CryptoJS from 'crypto-js';
import { AES, DES, mode, RabbitLegacy, RC4Drop } from 'crypto-js';
import AESModule from 'crypto-js/aes';
import ECB from 'crypto-js/mode-ecb';
import TripleDesModule from 'crypto-js/tripledes';
import des from 'des.js';
import JSEncryptDefault, { JSEncrypt } from 'jsencrypt';
import sodium from 'libsodium-wrappers';
import forge from 'node-forge';
import NodeRSA from 'node-rsa';
import Cryptr from 'cryptr';
import QuickCrypto from 'react-native-quick-crypto';
import Aes from 'react-native-aes-crypto';
import sjcl from 'sjcl';
import SimpleCrypto from 'simple-crypto-js';
import { sm4 } from 'sm-crypto';
import nacl from 'tweetnacl';
import { chacha20poly1305, ecb, gcm, gcmsiv, secretbox, xchacha20poly1305, xsalsa20poly1305 } from '@noble/ciphers/aes';

declare const key: string;
declare const bytes: Uint8Array;
declare const text: string;
const nonce = () => crypto.getRandomValues(new Uint8Array(24));

// --- crypto-js ---

export const js1 = CryptoJS.DES.encrypt(text, key).toString(); // $ alert=weak-cipher:error
export const js2 = CryptoJS.TripleDES.encrypt(text, key, { iv: nonce() }).toString(); // $ alert=weak-cipher:error
export const js3 = CryptoJS.RC4.encrypt(text, key); // $ alert=weak-cipher:error
export const js4 = RC4Drop.encrypt(text, key); // $ alert=weak-cipher:error
export const js5 = CryptoJS.Rabbit.encrypt(text, key); // $ alert=weak-cipher:warning
export const js6 = RabbitLegacy.encrypt(text, key); // $ alert=weak-cipher:warning
export const js7 = CryptoJS.Blowfish.encrypt(text, key); // $ alert=weak-cipher:error
export const js8 = DES.decrypt(text, key).toString(CryptoJS.enc.Utf8); // $ alert=weak-cipher:warning
export const js9 = TripleDesModule.encrypt(text, key); // $ alert=weak-cipher:error
export const js10 = CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 }); // $ alert=weak-cipher:error
export const js11 = AES.encrypt(text, key, { mode: mode.ECB }); // $ alert=weak-cipher:error
export const js12 = AESModule.encrypt(text, key, { mode: ECB }); // $ alert=weak-cipher:error
export const js13 = CryptoJS.AES.decrypt(text, key, { mode: CryptoJS.mode.ECB }).toString(); // $ alert=weak-cipher:warning
export const js14 = CryptoJS.algo.DES.createEncryptor(key, { iv: nonce() }); // $ alert=weak-cipher:error
export const js15 = CryptoJS.algo.AES.createEncryptor(key, { mode: CryptoJS.mode.ECB }); // $ alert=weak-cipher:error
export const js16 = CryptoES.TripleDES.encrypt(text, key); // $ alert=weak-cipher:error
const OPTIONS = { mode: CryptoJS.mode.ECB };
export const js17 = CryptoJS.AES.encrypt(text, key, OPTIONS); // $ alert=weak-cipher:error
export const js18 = CryptoJS.DES.encrypt(text, key, { mode: CryptoJS.mode.ECB }); // $ alert=weak-cipher:error
export const js19 = CryptoJS.TripleDES.decrypt(text, key); // $ alert=weak-cipher:warning
export const js20 = CryptoJS.RC4.decrypt(text, key); // $ alert=weak-cipher:warning
export const js21 = RC4Drop.decrypt(text, key); // $ alert=weak-cipher:warning
export const js22 = CryptoJS.Rabbit.decrypt(text, key); // $ alert=weak-cipher:info
export const js23 = RabbitLegacy.decrypt(text, key); // $ alert=weak-cipher:info
export const js24 = CryptoJS.Blowfish.decrypt(text, key); // $ alert=weak-cipher:warning
export const js25 = CryptoJS.algo.DES.createDecryptor(key, { iv: nonce() }); // $ alert=weak-cipher:warning
export const js26 = CryptoJS.algo.TripleDES.createEncryptor(key, { iv: nonce() }); // $ alert=weak-cipher:error
export const js27 = CryptoJS.algo.TripleDES.createDecryptor(key, { iv: nonce() }); // $ alert=weak-cipher:warning
export const js28 = CryptoJS.algo.AES.createDecryptor(key, { mode: CryptoJS.mode.ECB }); // $ alert=weak-cipher:warning

// --- node-forge ---

export const forge1 = forge.cipher.createCipher('DES-CBC', key); // $ alert=weak-cipher:error
export const forge2 = forge.cipher.createCipher('3DES-ECB', key); // $ alert=weak-cipher:error
export const forge3 = forge.cipher.createCipher('AES-ECB', key); // $ alert=weak-cipher:error
export const forge4 = forge.cipher.createDecipher('AES-ECB', key); // $ alert=weak-cipher:warning
export const forge5 = forge.rc2.createEncryptionCipher(key); // $ alert=weak-cipher:error
export const forge6 = forge.rc2.createDecryptionCipher(key); // $ alert=weak-cipher:warning
export const forge7 = forge.rc2.startEncrypting(key, nonce(), null); // $ alert=weak-cipher:error
export const forge8 = forge.rc2.startDecrypting(key, nonce(), null); // $ alert=weak-cipher:warning
export const forge9 = forge.des.createEncryptionCipher(key, 'CBC'); // $ alert=weak-cipher:error
export const forge10 = forge.des.createDecryptionCipher(key, 'CBC'); // $ alert=weak-cipher:warning
export const forge11 = forge.des.startEncrypting(key, nonce(), null); // $ alert=weak-cipher:error
export const forge12 = forge.des.startDecrypting(key, nonce(), null); // $ alert=weak-cipher:warning
export const forge13 = forge.aes.createEncryptionCipher(key, 'ECB'); // $ alert=weak-cipher:error
export const forge14 = forge.aes.createDecryptionCipher(key, 'ECB'); // $ alert=weak-cipher:warning
export const forge15 = forge.aes.startEncrypting(key, null, null, 'ECB'); // $ alert=weak-cipher:error
export const forge16 = forge.aes.startDecrypting(key, null, null, 'ECB'); // $ alert=weak-cipher:warning
export const forge17 = forge.pki.publicKeyFromPem(key).encrypt(text); // $ alert=weak-cipher:warning
export const forge18 = forge.pki.publicKeyFromPem(key).encrypt(text, 'RAW'); // $ alert=weak-cipher:error
export const forge19 = forge.pki.privateKeyFromPem(key).decrypt(text, 'RSAES-PKCS1-V1_5'); // $ alert=weak-cipher:info

// --- others ---

export const other1 = new aesjs.ModeOfOperation.ecb(bytes); // $ alert=weak-cipher:error
export const other2 = new ModeOfOperation.ecb(bytes).decrypt(bytes); // $ alert=weak-cipher:warning
export const other3 = new aesjs.ECB(bytes).encrypt(bytes); // $ alert=weak-cipher:error
export const other4 = AES_ECB.encrypt(bytes, bytes); // $ alert=weak-cipher:error
export const other5 = AES_ECB.decrypt(bytes, bytes); // $ alert=weak-cipher:warning
export const other6 = new Blowfish(key); // $ alert=weak-cipher:error
export const other7 = new DesByName({ mode: 'des-ede3-cbc', key, iv: nonce() }); // $ alert=weak-cipher:error
export const other8 = createCipheriv('des-cbc', key, nonce()); // $ alert=weak-cipher:error
export const other9 = QuickCrypto.createCipheriv('des-ecb', key, null); // $ alert=weak-cipher:error
export const other10 = des.DES.create({ type: 'encrypt', key: bytes }); // $ alert=weak-cipher:error
export const other11 = des.EDE.create({ type: 'encrypt', key: bytes }); // $ alert=weak-cipher:error
export const other12 = des.CBC.instantiate(des.EDE); // $ alert=weak-cipher:error
export const other13 = new JSEncrypt().encrypt(text); // $ alert=weak-cipher:warning
export const other14 = new JSEncryptDefault().decrypt(text); // $ alert=weak-cipher:info
export const other15 = new NodeRSA(key, 'public', { encryptionScheme: 'pkcs1' }); // $ alert=weak-cipher:warning
export const other16 = new NodeRSA({ b: 2048 }).setOptions({ encryptionScheme: { scheme: 'pkcs1' } }); // $ alert=weak-cipher:warning
export const other17 = Aes.encrypt(text, key, nonce(), 'aes-256-ecb'); // $ alert=weak-cipher:error
export const other18 = Aes.decrypt(text, key, nonce(), 'aes-256-ecb'); // $ alert=weak-cipher:warning
export const other19 = sm4.encrypt(text, key); // $ alert=weak-cipher:error
export const other20 = sm4.decrypt(text, key); // $ alert=weak-cipher:warning
export const other21 = ecb(bytes).encrypt(bytes); // $ alert=weak-cipher:error

// --- near misses ---

export const good1 = gcm(bytes, nonce()).encrypt(bytes); // ok: authenticated
export const good2 = gcmsiv(bytes, nonce()).encrypt(bytes); // ok: authenticated
export const good3 = chacha20poly1305(bytes, nonce()).encrypt(bytes); // ok: authenticated
export const good4 = xchacha20poly1305(bytes, nonce()).encrypt(bytes); // ok: authenticated
export const good5 = xsalsa20poly1305(bytes, nonce()).encrypt(bytes); // ok: authenticated
export const good6 = secretbox(bytes, nonce()).seal(bytes); // ok: authenticated
export const good7 = nacl.secretbox(bytes, nonce(), bytes); // ok: authenticated
export const good8 = nacl.secretbox.open(bytes, nonce(), bytes); // ok: authenticated
export const good9 = nacl.box(bytes, nonce(), bytes, bytes); // ok: authenticated
export const good10 = nacl.box.open(bytes, nonce(), bytes, bytes); // ok: authenticated
export const good11 = nacl.box.after(bytes, nonce(), bytes); // ok: authenticated
export const good12 = sodium.crypto_secretbox_easy(bytes, nonce(), bytes); // ok: authenticated
export const good13 = sodium.crypto_secretbox_open_easy(bytes, nonce(), bytes); // ok: authenticated
export const good14 = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(text, null, null, nonce(), bytes); // ok: authenticated
export const good15 = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes, null, nonce(), bytes); // ok: authenticated
export const good16 = sodium.crypto_aead_chacha20poly1305_ietf_encrypt(text, null, null, nonce(), bytes); // ok: authenticated
export const good17 = sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, bytes, null, nonce(), bytes); // ok: authenticated
export const good18 = sjcl.encrypt(process.env.VAULT_PASSWORD, text); // ok: CCM
export const good19 = sjcl.decrypt(process.env.VAULT_PASSWORD, text); // ok: CCM
export const good20 = sjcl.mode.gcm.encrypt(new sjcl.cipher.aes(bytes), text, nonce()); // ok: authenticated
export const good21 = new Cryptr(process.env.VAULT_KEY); // ok: GCM
export const good22 = new SimpleCrypto(process.env.VAULT_KEY); // ok: with an HMAC
export const good23 = AES_GCM.encrypt(bytes, bytes, nonce()); // ok: authenticated
export const good24 = AES_GCM.decrypt(bytes, bytes, nonce()); // ok: authenticated
export const good25 = forge.cipher.createCipher('AES-GCM', key); // ok: authenticated
export const good26 = forge.pki.publicKeyFromPem(key).encrypt(text, 'RSA-OAEP'); // ok: OAEP
export const good27 = new NodeRSA(key, 'public', { encryptionScheme: 'pkcs1_oaep' }); // ok: OAEP
export const good28 = new NodeRSA(key); // ok: OAEP by default
export const notUsed = CryptoJS.mode.ECB; // ok: nobody encrypts with it here
export const typed = (name: keyof typeof CryptoJS.mode) => CryptoJS.mode[name]; // ok: any of them
