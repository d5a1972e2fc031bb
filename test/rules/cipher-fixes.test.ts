/** What the fixes of weak and open ciphers give is run: what is encrypted comes back, a changed text does not, and equal texts look different. */
import assert from 'node:assert/strict';
import { randomBytes, webcrypto } from 'node:crypto';
import { exportedBy } from './fixture-functions';

type Text = string | Buffer;
type Encrypt = (text: Text, key: Buffer) => unknown;
type Decrypt = (sealed: unknown, key: Buffer) => Text;

const fixed = (fixture: string) => exportedBy(`src/rules/${fixture}.fixed.ts`, {}, {});
const weak = fixed('weak-cipher/fixture-pairs');
const open = fixed('unauthenticated-encryption/fixture-pairs');

interface Pair {
  readonly name: string;
  readonly encrypt: Encrypt;
  readonly decrypt: Decrypt;
  readonly bytes: number;
}

const pair = (exported: Readonly<Record<string, unknown>>, what: string, bytes: number): Pair => ({ name: what, encrypt: exported[`encrypt${what}`] as Encrypt, decrypt: exported[`decrypt${what}`] as Decrypt, bytes });

interface Box {
  close?(text: string): string;
  seal?(text: string): string;
  open(stored: string): string;
}
const boxed = (name: string, make: (key: Buffer) => Box): Pair => ({
  name,
  bytes: 32,
  encrypt: (text, key) => (make(key).close ? make(key).close!(String(text)) : make(key).seal!(String(text))),
  decrypt: (sealed, key) => make(key).open(sealed as string),
});

const Safe = weak.Safe as new (password: string) => Box;
const NoteBox = open.NoteBox as new (key: Buffer) => Box;
const PAIRS: readonly Pair[] = [
  pair(weak, 'Card', 16),
  pair(weak, 'File', 32),
  pair(weak, 'Transfer', 24),
  boxed('Safe', (key) => new Safe(key.toString('hex'))),
  pair(open, 'Note', 32),
  pair(open, 'File', 16),
  pair(open, 'Iban', 24),
  pair(open, 'Token', 32),
  boxed('NoteBox', (key) => new NoteBox(key)),
];

/** One bit of what holds the cipher text is another one, in the middle and near the end, where the tag stands. */
function changed(sealed: unknown, fromEnd: number): unknown {
  if (Buffer.isBuffer(sealed)) {
    const copy = Buffer.from(sealed);
    copy[copy.length - fromEnd]! ^= 1;
    return copy;
  }
  if (typeof sealed === 'string') {
    const at = sealed.length - 2 * fromEnd;
    return sealed.slice(0, at) + (sealed[at] === '5' ? '6' : '5') + sealed.slice(at + 1);
  }
  const { data } = sealed as { readonly data: string };
  return { ...(sealed as object), data: changed(data, fromEnd) };
}

describe('fixes of ciphers', () => {
  for (const { name, encrypt, decrypt, bytes } of PAIRS) {
    for (const text of ['', 'a', 'DE89370400440532013000', 'ü€'.repeat(100)]) {
      it(`${name}: ${text.length} characters come back, and no change does`, () => {
        const key = randomBytes(bytes);
        const given = name === 'File' ? Buffer.from(text) : text;
        const sealed = encrypt(given, key);
        assert.equal(String(decrypt(sealed, key)), text);
        assert.notDeepEqual(encrypt(given, key), sealed);
        // The last byte but two belongs to the tag, the twentieth to the text.
        for (const fromEnd of text.length > 4 ? [3, 20] : [3]) assert.throws(() => decrypt(changed(sealed, fromEnd), key));
        assert.throws(() => decrypt(sealed, randomBytes(bytes)));
      });
    }
  }

  it('of Web Crypto', async () => {
    const { webKey, webEncrypt, webDecrypt } = open as Readonly<Record<string, (...given: readonly unknown[]) => Promise<ArrayBuffer>>>;
    const key = await webKey!(randomBytes(32));
    const iv = webcrypto.getRandomValues(new Uint8Array(12));
    const sealed = await webEncrypt!(Buffer.from('EUR 5'), key, iv);
    assert.equal(Buffer.from(await webDecrypt!(sealed, key, iv)).toString(), 'EUR 5');
    await assert.rejects(webDecrypt!(changed(Buffer.from(sealed), 3), key, iv));
  });

  it('of RSA', () => {
    const { wrapKey, openKey } = weak as Readonly<Record<string, (bytes: Buffer) => Buffer>>;
    const key = randomBytes(32);
    assert.deepEqual(openKey!(wrapKey!(key)), key);
  });

  it('of tags of any length', () => {
    const { encryptWhole } = fixed('unauthenticated-encryption/fixture-tags') as { readonly encryptWhole: Encrypt };
    const { decryptAnyLength } = fixed('unauthenticated-encryption/fixture-tags') as unknown as { readonly decryptAnyLength: (stored: Buffer, tag: Buffer, key: Buffer) => string };
    const key = randomBytes(32);
    const sealed = encryptWhole('5', key) as Buffer;
    assert.throws(() => decryptAnyLength(Buffer.concat([randomBytes(12), sealed.subarray(0, 1)]), sealed.subarray(-16, -12), key), /tag/i);
  });
});
