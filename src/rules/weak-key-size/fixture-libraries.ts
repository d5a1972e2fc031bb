import cryptico from 'cryptico';
import elliptic, { ec as EC } from 'elliptic';
import { Crypt, RSA as HybridRSA } from 'hybrid-crypto-js';
import { generateKeyPair as joseKeyPair, JWK } from 'jose';
import JSEncrypt, { JSEncrypt as Encryptor } from 'jsencrypt';
import { KEYUTIL, KJUR, RSAKey } from 'jsrsasign';
import keypair from 'keypair';
import forge from 'node-forge';
import jose from 'node-jose';
import NodeRSA from 'node-rsa';
import * as openpgp from 'openpgp';
import pem from 'pem';
import { RSA } from 'react-native-rsa-native';
import { Crypto } from '@peculiar/webcrypto';
import RSACompat from 'rsa-compat';
import Keypairs from '@root/keypairs';
import selfsigned from 'selfsigned';
import sjcl from 'sjcl';
import { utils } from 'ssh2';
import ursa from 'ursa';

declare const done: (error: Error | null, made: unknown) => void;
declare const attributes: readonly { name: string; value: string }[];
const SETTINGS = { rsa: { bits: 1024, e: 0x10001 }, certificate: { keySize: 1024, days: 30 } };

export const forged = () => forge.pki.rsa.generateKeyPair(1024); // $ alert=weak-key-size
export const forgedByOptions = () => forge.pki.rsa.generateKeyPair({ bits: 1024, e: 0x10001 }); // $ alert=weak-key-size
export const forgedBelow = () => forge.rsa.generateKeyPair(SETTINGS.rsa); // $ alert=weak-key-size
export const forgedInSteps = () => forge.pki.rsa.createKeyPairGenerationState(512); // $ alert=weak-key-size
export const forgedWell = () => forge.pki.rsa.generateKeyPair({ bits: 2048, workers: 2 }); // ok: enough
export const forgedByDefault = () => forge.pki.rsa.generateKeyPair(); // ok: 2048 by default
export const forgedOnCurve = () => forge.pki.ed25519.generateKeyPair(); // ok: one size

export const rsa = () => new NodeRSA({ b: 512 }); // $ alert=weak-key-size
export const rsaLater = () => new NodeRSA().generateKeyPair(1024); // $ alert=weak-key-size
export const rsaWell = () => new NodeRSA({ b: 2048 }); // ok: enough
export const rsaRead = (text: string) => new NodeRSA(text); // ok: a key that is there
export const rsaLaterByDefault = () => new NodeRSA().generateKeyPair(); // ok: 2048 by default

export const curve = () => new elliptic.ec('p192'); // $ alert=weak-key-size
export const curveBehindName = () => new EC('p192'); // $ alert=weak-key-size
export const bitcoin = () => new EC('secp256k1'); // ok: 256 bits

export const jsRsa = () => KEYUTIL.generateKeypair('RSA', 1024); // $ alert=weak-key-size
export const jsCurve = () => KEYUTIL.generateKeypair('EC', 'secp192k1'); // $ alert=weak-key-size
export const jsEcdsa = () => new KJUR.crypto.ECDSA({ curve: 'secp160r1' }); // $ alert=weak-key-size
export const jsOldRsa = () => new RSAKey().generate(1024, '10001'); // $ alert=weak-key-size
export const jsWell = () => KEYUTIL.generateKeypair('RSA', 2048); // ok: enough
export const jsCurveWell = () => KEYUTIL.generateKeypair('EC', 'secp256r1'); // ok: 256 bits

export const pair = () => keypair({ bits: 1024 }); // $ alert=weak-key-size
export const pairByDefault = () => keypair(); // ok: 2048 by default
export const byOpenSsl = () => ursa.generatePrivateKey(1024, 65537); // $ alert=weak-key-size
export const byOpenSslWell = () => ursa.generatePrivateKey(); // ok: 2048 by default
export const compatible = () => RSACompat.RSA.generateKeypair({ bitlen: 1024 }, done); // $ alert=weak-key-size
export const compatibleWell = () => RSACompat.RSA.generateKeypair({ bitlen: 2048 }, done); // ok: enough
export const rooted = () => Keypairs.generate({ kty: 'RSA', modulusLength: 1024 }); // $ alert=weak-key-size
export const rootedWell = () => Keypairs.generate({ kty: 'EC', namedCurve: 'P-256' }); // ok: 256 bits

export const webKey = () => jose.JWK.createKey('RSA', 1024, { alg: 'RS256' }); // $ alert=weak-key-size
export const storedKey = () => jose.JWK.createKeyStore().generate('RSA', 1024); // $ alert=weak-key-size
export const storedCurve = () => jose.JWK.createKeyStore().generate('EC', 'P-256'); // ok: 256 bits
export const secretKey = () => jose.JWK.createKey('oct', 256, { alg: 'HS256' }); // ok: 256 bits of a secret
export const joseRsa = () => joseKeyPair('RS256', { modulusLength: 1024 }); // $ alert=weak-key-size
export const joseOld = () => JWK.generate('RSA', 1024); // $ alert=weak-key-size
export const joseOldAtOnce = () => JWK.generateSync('RSA', 1024); // $ alert=weak-key-size
export const joseWell = () => joseKeyPair('ES256'); // ok: P-256

export const letters = () => openpgp.generateKey({ type: 'rsa', rsaBits: 1024, userIDs: [] }); // $ alert=weak-key-size
export const oldLetters = () => openpgp.generateKey({ numBits: 1024, userIds: [] }); // $ alert=weak-key-size
export const lettersWell = () => openpgp.generateKey({ type: 'ecc', curve: 'curve25519', userIDs: [] }); // ok: one size
export const certificate = () => selfsigned.generate(attributes, { keySize: 1024 }); // $ alert=weak-key-size
export const certificateOfSettings = () => selfsigned.generate(attributes, SETTINGS.certificate); // $ alert=weak-key-size
export const certificateWell = () => selfsigned.generate(attributes, { keySize: 2048 }); // ok: enough
export const pemKey = () => pem.createPrivateKey(1024, done); // $ alert=weak-key-size
export const pemCertificate = () => pem.createCertificate({ days: 30, keyBitsize: 1024 }, done); // $ alert=weak-key-size
export const pemRequest = () => pem.createCSR({ keyBitsize: 1024 }, done); // $ alert=weak-key-size
export const pemPrime = () => pem.createDhparam(512, done); // $ alert=weak-key-size
export const pemCurve = () => pem.createEcparam('secp160r1', done); // $ alert=weak-key-size
export const pemWell = () => pem.createCertificate({ days: 30, selfSigned: true }, done); // ok: 2048 by default

export const inPage = () => new JSEncrypt({ default_key_size: '1024' }); // $ alert=weak-key-size
export const inPageByName = () => new Encryptor({ default_key_size: 1024 }); // $ alert=weak-key-size
export const inPageWell = () => new JSEncrypt({ default_key_size: '2048' }); // ok: enough
export const hybrid = () => new HybridRSA({ keySize: 1024 }); // $ alert=weak-key-size
export const hybridWell = () => [new Crypt(), new HybridRSA({ keySize: 4096 })]; // ok: enough
export const inApp = () => RSA.generateKeys(1024); // $ alert=weak-key-size
export const inAppWell = () => RSA.generateKeys(4096); // ok: enough
export const ofPhrase = (phrase: string) => cryptico.generateRSAKey(phrase, 1024); // $ alert=weak-key-size
export const shell = () => utils.generateKeyPairSync('rsa', { bits: 1024 }); // $ alert=weak-key-size
export const shellLater = () => utils.generateKeyPair('rsa', { bits: 1024 }, done); // $ alert=weak-key-size
export const shellWell = () => utils.generateKeyPairSync('ecdsa', { bits: 256 }); // ok: the bits of a curve
export const stanford = () => sjcl.ecc.ecdsa.generateKeys(192); // $ alert=weak-key-size
export const stanfordAgreed = () => sjcl.ecc.elGamal.generateKeys(192); // $ alert=weak-key-size
export const stanfordWell = () => sjcl.ecc.ecdsa.generateKeys(256); // ok: the bits of a curve

const web = new Crypto();
export const webRsa = () => web.subtle.generateKey({ name: 'RSA-PSS', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['sign']); // $ alert=weak-key-size
