/** node-forge: hashes below `md`, keyed ones, ciphers by their names or below them, and keys. */
import type { AccessPath, Acting, Behaviour, Model } from '../engine/model';
import { begun, slow, steps } from './rows/hashes';

const byName = (act: 'encrypt' | 'decrypt'): Behaviour => ({ returns: 'BlockCipher', acts: { act, parts: { algorithm: 'argument[0]', key: 'argument[1]' } } });
const started = (act: 'encrypt' | 'decrypt', algorithm: string, parts: Acting['parts']): Behaviour => ({ acts: { act, parts, fixed: { algorithm }, defaults: { mode: 'CBC' } } });
/** The older functions, a few for each cipher. */
const below = (name: string, algorithm: string, mode?: 'argument[1]'): Readonly<Record<string, Behaviour>> => {
  const made: Acting['parts'] = { key: 'argument[0]', ...(mode ? { mode } : {}) };
  const begun: Acting['parts'] = { key: 'argument[0]', iv: 'argument[1]', ...(mode ? { mode: 'argument[3]' } : {}) };
  return {
    [`${name}.createEncryptionCipher`]: started('encrypt', algorithm, made),
    [`${name}.createDecryptionCipher`]: started('decrypt', algorithm, made),
    [`${name}.startEncrypting`]: started('encrypt', algorithm, begun),
    [`${name}.startDecrypting`]: started('decrypt', algorithm, begun),
  };
};
const byRsa = (act: 'encrypt' | 'decrypt'): Behaviour => ({ seals: act === 'encrypt', acts: { act, parts: { padding: 'argument[1]' }, fixed: { algorithm: 'RSA' }, defaults: { padding: 'RSAES-PKCS1-V1_5' } } });
/** A key is written down, encrypted with a password. */
const guarded = (password: AccessPath, algorithm: AccessPath): Behaviour => ({ constrains: [{ at: password, role: 'password' }, { at: algorithm, role: 'cipher-algorithm' }] });
const publicKey = { returns: 'PublicKey' } as const;
const privateKey = { returns: 'PrivateKey' } as const;

const pair: Acting = { act: 'make-key', parts: { size: ['argument[0].bits', 'argument[0]'], exponent: ['argument[0].e', 'argument[1]'] }, fixed: { algorithm: 'rsa' }, defaults: { size: 2048 } };

const nodeForge: Model = {
  module: 'node-forge',
  functions: {
    'md.md5.create': begun('md5'),
    'md.sha1.create': begun('sha1'),
    'md.sha256.create': begun('sha256'),
    'md.sha384.create': begun('sha384'),
    'md.sha512.create': begun('sha512'),
    ...steps('Hash', 'update'),
    'hmac.create': { returns: 'Hmac' },
    'Hmac.start': { acts: { act: 'keyed-hash', parts: { algorithm: 'argument[0]', key: 'argument[1]' } } },
    'Hmac.update': { sinks: [{ at: 'argument[0]', kind: 'digest' }] },
    'cipher.createCipher': byName('encrypt'),
    'cipher.createDecipher': byName('decrypt'),
    ...below('aes', 'AES', 'argument[1]'),
    ...below('des', 'DES', 'argument[1]'),
    ...below('rc2', 'RC2'),
    'pki.publicKeyFromPem': publicKey,
    'pki.privateKeyFromPem': privateKey,
    'PublicKey.encrypt': byRsa('encrypt'),
    'PrivateKey.decrypt': byRsa('decrypt'),
    'pki.encryptRsaPrivateKey': guarded('argument[1]', 'argument[2].algorithm'),
    'pki.encryptPrivateKeyInfo': guarded('argument[1]', 'argument[2].algorithm'),
    'pkcs12.toPkcs12Asn1': guarded('argument[2]', 'argument[3].algorithm'),
    'pkcs5.pbkdf2': slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]', hash: 'argument[4]' }),
    pbkdf2: slow('pbkdf2', { salt: 'argument[1]', iterations: 'argument[2]', hash: 'argument[4]' }),
    'pki.rsa.generateKeyPair': { acts: pair },
    'rsa.generateKeyPair': { acts: pair },
    'pki.rsa.createKeyPairGenerationState': { acts: pair },
    'BlockCipher.start': { acts: { act: 'encrypt', parts: { iv: 'argument[0].iv', tagBits: 'argument[0].tagLength' }, random: 'random.getBytesSync' } },
  },
};

export default nodeForge;
