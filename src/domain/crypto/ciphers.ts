/** Ciphers by their names, and what each and its mode is worth. */

/** `broken`: what it hides can be read; `legacy`: blocks of 64 bits, or a key that can be tried out; `good`: nothing is known against it. */
export type CipherStrength = 'broken' | 'legacy' | 'good';

export interface Cipher {
  /** As people call it: `AES`, `Triple DES`. */
  readonly name: string;
  readonly strength: CipherStrength;
  /** Of the key, where the name says it or the cipher has but one. */
  readonly bits?: number;
  /** `GCM`, `CBC`, `ECB` …; undefined where the name does not say it. */
  readonly mode?: string;
}

interface Family {
  readonly name: string;
  readonly strength: CipherStrength;
  readonly bits?: number;
}

/** In this order: the first that the name begins with. */
const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/^(?:des3|desede3?|3des|tripledes|desede|tdes|tdea|desx|ede3)/, { name: 'Triple DES', strength: 'legacy', bits: 168 }],
  [/^des/, { name: 'DES', strength: 'broken', bits: 56 }],
  [/^(?:arc4|rc4|arcfour|rc4drop)/, { name: 'RC4', strength: 'broken' }],
  [/^rc2/, { name: 'RC2', strength: 'broken' }],
  [/^rc5/, { name: 'RC5', strength: 'legacy' }],
  [/^(?:bf|blowfish)/, { name: 'Blowfish', strength: 'legacy' }],
  [/^(?:idea)/, { name: 'IDEA', strength: 'legacy', bits: 128 }],
  [/^(?:cast5?)/, { name: 'CAST5', strength: 'legacy', bits: 128 }],
  [/^(?:seed)/, { name: 'SEED', strength: 'legacy', bits: 128 }],
  [/^rabbit/, { name: 'Rabbit', strength: 'legacy', bits: 128 }],
  [/^(?:x?chacha20|chacha)/, { name: 'ChaCha20', strength: 'good', bits: 256 }],
  [/^x?salsa20/, { name: 'Salsa20', strength: 'good', bits: 256 }],
  [/^camellia/, { name: 'Camellia', strength: 'good' }],
  [/^aria/, { name: 'ARIA', strength: 'good' }],
  [/^sm4/, { name: 'SM4', strength: 'good', bits: 128 }],
  [/^(?:id)?aes|^rijndael/, { name: 'AES', strength: 'good' }],
  [/^rsa/, { name: 'RSA', strength: 'good' }],
];

const MODE = /(gcm|ccm|ocb|siv|eax|poly1305|xts|cbc|ctr|cfb\d*|ofb|ecb|kw|wrap|ige|pcbc)/;
/** Their text is authenticated. */
const AUTHENTICATED = new Set(['GCM', 'CCM', 'OCB', 'SIV', 'EAX', 'POLY1305', 'KW', 'WRAP']);

/** `aes-256-gcm`, `DES-EDE3-CBC`, `AES-GCM`, `A256GCM`. Undefined where it names no cipher. */
export function cipherNamed(text: string): Cipher | undefined {
  const key = text.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^a(?=\d{3}(?:gcm|kw|cbc))/, 'aes');
  const family = FAMILIES.find(([begins]) => begins.test(key))?.[1];
  if (!family) return undefined;
  const mode = MODE.exec(key)?.[1]?.toUpperCase();
  const bits = family.bits ?? bitsIn(key);
  return { name: family.name, strength: family.strength, bits, mode };
}

function bitsIn(key: string): number | undefined {
  const bits = /(?:^|\D)(40|56|64|128|192|256)(?:\D|$)/.exec(key)?.[1];
  return bits === undefined ? undefined : Number(bits);
}

export function isAuthenticated(mode: string): boolean {
  return AUTHENTICATED.has(mode.toUpperCase());
}
