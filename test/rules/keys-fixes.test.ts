/** What the fixes for vectors, salts and keys make of the fixtures is run: what was the same each time is not any more, and keys have the size that they should have. */
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { exportedBy } from './fixture-functions';
import type { Around, Exported, Modules } from './fixture-functions';

type Function = (...given: readonly unknown[]) => unknown;

const RULES = 'src/rules';
const TEXT = 'two blocks of what is to be paid.';

function loaded(fixture: string, around: Around, modules: Modules = {}): { readonly before: Exported; readonly after: Exported } {
  return { before: exportedBy(`${RULES}/${fixture}.ts`, around, modules), after: exportedBy(`${RULES}/${fixture}.fixed.ts`, around, modules) };
}

function call(exported: Exported, name: string, ...given: readonly unknown[]): unknown {
  return (exported[name] as Function)(...given);
}

/** What it gives, in a form that can be compared; of a cipher, what that makes of a text. */
function shown(value: unknown): string {
  if (value !== null && typeof value === 'object' && 'getAuthTag' in value) return (value as crypto.CipherGCM).update(TEXT, 'utf8', 'hex');
  return Buffer.isBuffer(value) || value instanceof Uint8Array ? Buffer.from(value).toString('hex') : JSON.stringify(value);
}

/** The same twice before, and not after. */
function assertRenewed({ before, after }: ReturnType<typeof loaded>, name: string, ...given: readonly unknown[]): void {
  assert.equal(shown(call(before, name, ...given)), shown(call(before, name, ...given)), `${name}: before`);
  assert.notEqual(shown(call(after, name, ...given)), shown(call(after, name, ...given)), `${name}: after`);
}

describe('fixes for what is the same each time', () => {
  const environment = { ...process.env };
  before(() => Object.assign(process.env, { ENCRYPTION_IV: '0f'.repeat(16), IV: '0f'.repeat(16), ENCRYPTION_KEY: 'ab'.repeat(32), SIGNING_KEY: 'cd'.repeat(32), PASSWORD_SALT: 'salt' }));
  after(() => {
    process.env = environment;
  });

  const key = crypto.randomBytes(32);
  const nodeFixture = () => loaded('static-iv-or-key/fixture', { key, text: TEXT, message: {}, mask: key, table: [] });

  it('draw vectors of Node anew', () => {
    const both = nodeFixture();
    const names = 'literal behindName encoded inSettings listed typed joined padded cut hashed fromFunction zeros zerosBehindName zerosOfArray zerosWritten zerosFilled zerosRepeated zerosOfList counter local';
    for (const name of names.split(' ')) assertRenewed(both, name);
    for (const name of ['ofEnvironmentEncoded', 'ofEnvironmentTakenOut', 'ofKey', 'ofHashedKey']) assertRenewed(both, name);
    for (const name of ['ofKeyBehindName', 'ofOneSecret']) assertRenewed(both, name, 'k'.repeat(32));
    for (const name of ['byDefault', 'once']) assertRenewed(both, name, TEXT);
    assertRenewed(both, 'inOptions', TEXT, {});
  });

  it('leave a vector that is given', () => {
    const { after: fixed } = nodeFixture();
    const iv = crypto.randomBytes(16);
    assert.equal(shown(call(fixed, 'inOptions', TEXT, { iv })), shown(call(fixed, 'byDefault', TEXT, iv)));
  });

  it('give what can be decrypted with the vector that goes along', () => {
    const whole = call(nodeFixture().after, 'local') as Buffer;
    const decipher = crypto.createDecipheriv('aes-256-gcm', key, whole.subarray(0, 12)).setAuthTag(whole.subarray(-16));
    assert.equal(Buffer.concat([decipher.update(whole.subarray(12, -16)), decipher.final()]).toString(), TEXT);
  });

  it('give two equal texts of one list two cipher texts', () => {
    const { before: old, after: fixed } = nodeFixture();
    const distinct = (exported: Exported) => new Set((call(exported, 'forEach', [TEXT, TEXT]) as crypto.CipherGCM[]).map(shown)).size;
    assert.deepEqual([distinct(old), distinct(fixed)], [1, 2]);
  });

  it('take keys from the environment', () => {
    const { after: fixed } = nodeFixture();
    const expected = crypto.createHmac('sha256', Buffer.from('cd'.repeat(32), 'hex')).update(TEXT).digest('hex');
    for (const name of ['zeroMac', 'emptyMac', 'keyOfSettings']) assert.equal(call(fixed, name), expected, name);
    for (const name of ['zeroKey', 'repeatedKey', 'filledKey']) assert.match(shown(call(fixed, name)), /^[0-9a-f]+$/, name);
  });

  it('draw salts anew, by the library that takes them', () => {
    const CryptoJS = { PBKDF2: (_password: string, salt: unknown) => salt, enc: { Hex: { parse: (text: string) => text } }, lib: { WordArray: { random: (bytes: number) => crypto.randomBytes(bytes) } } };
    const subtle = { deriveBits: ({ salt }: { salt: Uint8Array }) => salt, deriveKey: ({ salt }: { salt: Uint8Array }) => salt };
    const page = { subtle, getRandomValues: (bytes: Uint8Array) => crypto.getRandomValues(bytes) };
    const node = { ...crypto, pbkdf2Sync: (_password: string, salt: unknown) => salt, scryptSync: (_password: string, salt: unknown) => salt };
    const both = loaded('static-iv-or-key/fixture-salts', { password: 'a password', stored: {}, baseKey: {}, crypto: page, TextEncoder }, { 'crypto-js': { default: CryptoJS, __esModule: true }, 'node:crypto': node });
    for (const name of ['literal', 'behindName', 'inOptions', 'empty', 'zeros', 'listed', 'ofEnvironment', 'orElse', 'words', 'hexWords', 'noWords', 'inPage', 'inPageZeros']) assertRenewed(both, name);
    for (const name of ['byDefault', 'once', 'local']) assertRenewed(both, name, 'a password');
  });

  it('draw as many bytes as the cipher wants', () => {
    const box = Object.assign((_message: Uint8Array, nonce: Uint8Array) => nonce, { after: (_message: Uint8Array, nonce: Uint8Array) => nonce });
    const nacl = { secretbox: box, box, randomBytes: (bytes: number) => crypto.randomBytes(bytes) };
    const nonceAt = (index: number) => (...given: readonly unknown[]) => given[index];
    const sodium = {
      crypto_secretbox_easy: nonceAt(1),
      crypto_box_easy: nonceAt(1),
      crypto_aead_xchacha20poly1305_ietf_encrypt: nonceAt(3),
      crypto_aead_chacha20poly1305_ietf_encrypt: nonceAt(3),
      crypto_aead_aes256gcm_encrypt: nonceAt(3),
      crypto_pwhash: nonceAt(2),
      from_hex: (text: string) => Buffer.from(text, 'hex'),
      randombytes_buf: (bytes: number) => crypto.randomBytes(bytes),
    };
    const words = { AES: { encrypt: (_text: string, _key: unknown, { iv }: { iv: unknown }) => iv } };
    const CryptoJS = { ...words, HmacSHA256: String, SHA256: String, mode: {}, enc: { Utf8: { parse: String }, Hex: { parse: String }, Base64: { parse: String } }, lib: { WordArray: { random: (bytes: number) => crypto.randomBytes(bytes), create: String } } };
    class Crypto {
      readonly subtle = {};
    }
    const own = (value: unknown) => ({ default: value, __esModule: true });
    const modules = { 'crypto-js': own(CryptoJS), 'crypto-js/aes': own(words.AES), 'node-forge': own({}), tweetnacl: own(nacl), 'libsodium-wrappers': own(sodium), sjcl: own({}), '@peculiar/webcrypto': { Crypto }, 'crypto-browserify': crypto };
    const page = { subtle: { encrypt: ({ iv, counter }: { iv?: Uint8Array; counter?: Uint8Array }) => iv ?? counter }, getRandomValues: (bytes: Uint8Array) => crypto.getRandomValues(bytes) };
    const around = { text: TEXT, bytes: key, key, secret: 'a secret', webKey: {}, theirs: {}, crypto: page, window: { crypto: page } };
    const both = loaded('static-iv-or-key/fixture-libraries', around, modules);
    const lengths = { words: 16, wordsBelow: 16, box: 24, boxForSomebody: 24, boxAfter: 24, sealed: 24, sealedForSomebody: 24, sealedLong: 24, sealedShort: 12, sealedAes: 12, hashed: 16, inPage: 12, inPageCounted: 16, inPageText: 16 };
    for (const [name, length] of Object.entries(lengths)) {
      assertRenewed(both, name);
      const [drawn] = [call(both.after, name)].flat();
      assert.equal((drawn as Uint8Array).length, length, name);
    }
  });

  const handedOver = () => {
    const own = (value: unknown) => ({ default: value, __esModule: true });
    /** As bcrypt does: with a number it draws a salt, else it takes what it is given. */
    const hash = (password: string, salt: number | string) => crypto.createHmac('sha256', typeof salt === 'number' ? crypto.randomBytes(16) : salt).update(password).digest('hex');
    const bcrypt = own({ hash, hashSync: hash, genSaltSync: () => 'drawn once' });
    const modules = { '@node-rs/argon2': own({}), argon2: own({}), bcrypt, bcryptjs: bcrypt, 'crypto-js': own({}), 'sodium-native': own({}) };
    const origin = 'k'.repeat(32);
    return loaded('static-iv-or-key/fixture-handed', { text: TEXT, secret: 'a secret', key, bytes: key, webKey: {}, config: {}, origin, location: { host: origin } }, modules);
  };

  it('have bcrypt draw a salt for each password', () => {
    for (const name of ['oneSalt', 'oneSaltInCall', 'drawnOnce']) assertRenewed(handedOver(), name, 'a password');
  });

  it('draw the whole vector of GCM', () => {
    const lengthIn = (exported: Exported) => ((call(exported, 'shortVectorBehindName') as Buffer[])[0] as Buffer).length;
    const both = handedOver();
    assert.deepEqual([lengthIn(both.before), lengthIn(both.after)], [4, 12]);
    for (const name of ['vectorOfGlobal', 'vectorOfGlobalHashed', 'saltOfGlobal']) assertRenewed(both, name);
  });
});

describe('fixes for keys that are too short', () => {
  /** RSA is not made, which takes its time: what it would be made with comes back. */
  const recording = { ...crypto, default: crypto, __esModule: true, generateKeyPairSync: (kind: string, options: object) => (kind === 'ec' ? crypto.generateKeyPairSync(kind, options as { namedCurve: string }) : options) };
  const fixed = () => exportedBy(`${RULES}/weak-key-size/fixture.fixed.ts`, { options: {}, bits: 2048 }, { 'node:crypto': recording });

  it('make RSA keys of 3072 bits', () => {
    const exported = fixed();
    for (const name of ['signing', 'behindName', 'inOptions', 'spread', 'inEnum', 'chosen', 'configured', 'parsed', 'handedOn']) {
      assert.equal((call(exported, name) as { modulusLength: number }).modulusLength, 3072, name);
    }
    assert.equal((call(exported, 'nothingHidden') as { publicExponent: number }).publicExponent, 65537);
  });

  it('make keys on curves of 256 bits', () => {
    const exported = fixed();
    for (const name of ['agreed', 'binary', 'brainpool']) assert.equal((call(exported, name) as crypto.ECDH).generateKeys().length, 65, name);
    for (const name of ['onCurve', 'curveHandedOn']) assert.equal((call(exported, name) as crypto.KeyPairKeyObjectResult).privateKey.asymmetricKeyDetails?.namedCurve, 'prime256v1', name);
  });

  it('agree in groups of 2048 bits', () => assert.equal((call(fixed(), 'group') as crypto.DiffieHellmanGroup).getPrime().length, 256));

  it('make secrets of 32 bytes', () => {
    const { macKey, secret } = fixed() as { macKey: crypto.KeyObject; secret: crypto.KeyObject };
    assert.deepEqual([macKey.symmetricKeySize, secret.symmetricKeySize], [32, 32]);
  });
});
