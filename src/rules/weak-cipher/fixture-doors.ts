import { createPrivateKey } from 'node:crypto';
import { CompactEncrypt, EncryptJWT } from 'jose';
import forge from 'node-forge';
import jose from 'node-jose';
import * as openpgp from 'openpgp';
import { Client } from 'ssh2';
import xmlenc from 'xml-encryption';

declare const text: string;
declare const pem: string;
declare const secret: string;
declare const bytes: Uint8Array;
declare const message: unknown;

export const writtenKey = () => createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem', cipher: 'des-ede3-cbc', passphrase: secret }); // $ alert=weak-cipher
export const writtenKeyWell = () => createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: secret }); // ok: AES

export const forgedKey = (key: unknown) => forge.pki.encryptRsaPrivateKey(key, secret, { algorithm: '3des' }); // $ alert=weak-cipher
export const forgedInfo = (info: unknown) => forge.pki.encryptPrivateKeyInfo(info, secret, { algorithm: '3des' }); // $ alert=weak-cipher
export const forgedFile = (key: unknown, chain: unknown) => forge.pkcs12.toPkcs12Asn1(key, chain, secret, { algorithm: '3des' }); // $ alert=weak-cipher
export const forgedKeyWell = (key: unknown) => forge.pki.encryptRsaPrivateKey(key, secret, { algorithm: 'aes256' }); // ok: AES

export const jwe = (to: unknown) => new CompactEncrypt(bytes).setProtectedHeader({ alg: 'RSA1_5', enc: 'A256GCM' }).encrypt(to); // $ alert=weak-cipher:warning
export const jwt = (to: unknown) => new EncryptJWT({ id: 1 }).setProtectedHeader({ alg: 'RSA1_5', enc: 'A256GCM' }).setExpirationTime('5m').encrypt(to); // $ alert=weak-cipher:warning
export const jweOfNode = (to: unknown) => jose.JWE.createEncrypt({ format: 'compact', fields: { alg: 'RSA1_5' } }, to).update(text).final(); // $ alert=weak-cipher:warning
export const jweWell = (to: unknown) => new CompactEncrypt(bytes).setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }).encrypt(to); // ok: OAEP
export const jweAgreed = (to: unknown) => new CompactEncrypt(bytes).setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' }).encrypt(to); // ok: no RSA at all

const GCM = 'http://www.w3.org/2009/xmlenc11#aes256-gcm';
const OAEP = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';
export const assertion = (done: () => void) => xmlenc.encrypt(text, { rsa_pub: pem, pem, encryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#tripledes-cbc', keyEncryptionAlgorithm: OAEP }, done); // $ alert=weak-cipher
export const assertionKey = (done: () => void) => xmlenc.encrypt(text, { rsa_pub: pem, pem, encryptionAlgorithm: GCM, keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-1_5' }, done); // $ alert=weak-cipher:warning
export const assertionWell = (done: () => void) => xmlenc.encrypt(text, { rsa_pub: pem, pem, encryptionAlgorithm: GCM, keyEncryptionAlgorithm: OAEP }, done); // ok: GCM and OAEP

export const mail = () => openpgp.encrypt({ message, passwords: [secret], config: { preferredSymmetricAlgorithm: openpgp.enums.symmetric.cast5 } }); // $ alert=weak-cipher
export const mailWell = () => openpgp.encrypt({ message, passwords: [secret], config: { preferredSymmetricAlgorithm: openpgp.enums.symmetric.aes256 } }); // ok: AES

export const bank = (host: string) => new Client().connect({ host, username: 'settlement', privateKey: pem, algorithms: { cipher: ['aes256-ctr', '3des-cbc'] } }); // $ alert=weak-cipher
export const added = (host: string) => new Client().connect({ host, username: 'settlement', privateKey: pem, algorithms: { cipher: { append: ['arcfour256'] } } }); // $ alert=weak-cipher
const OLD = ['blowfish-cbc'];
export const named = { host: 'sftp.bank.test', algorithms: { cipher: OLD } }; // $ alert=weak-cipher
export const bankWell = (host: string) => new Client().connect({ host, username: 'settlement', privateKey: pem, algorithms: { cipher: ['aes256-gcm@openssh.com', 'aes256-ctr'] } }); // ok: AES
export const takenOff = (host: string) => new Client().connect({ host, username: 'settlement', privateKey: pem, algorithms: { cipher: { remove: ['3des-cbc'] } } }); // ok: taken off the list
export const exercise = { algorithms: { hash: 'sha256' }, cipher: 'des-cbc' }; // ok: nothing is known of it
