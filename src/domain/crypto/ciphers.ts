/** Ciphers by their names, and what each and its mode is worth. */

/** `broken`: what it hides can be read; `legacy`: blocks of 64 bits, or no standard has it any more; `good`: nothing is known against it. */
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
  [/^(?:des3|desede3?|3des|tripledes|tdes|tdea|desx|ede)/, { name: 'Triple DES', strength: 'legacy', bits: 168 }],
  [/^des(?=$|\d|ecb|cbc|cfb|ofb|ctr|pcbc|cipher)/, { name: 'DES', strength: 'broken', bits: 56 }],
  [/^(?:arc4|rc4|arcfour|rc4drop)/, { name: 'RC4', strength: 'broken' }],
  [/^rc2/, { name: 'RC2', strength: 'broken' }],
  [/^rc5/, { name: 'RC5', strength: 'legacy' }],
  [/^(?:bf|blowfish)/, { name: 'Blowfish', strength: 'legacy' }],
  [/^(?:idea)/, { name: 'IDEA', strength: 'legacy', bits: 128 }],
  [/^(?:cast(?=5|128|cbc|$))/, { name: 'CAST5', strength: 'legacy', bits: 128 }],
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

const MODE = /(gcmsiv|gcm|ccm|ocb|siv|eax|poly1305|xts|cbc|ctr|cfb\d*|ofb|ecb|kw|wrap|ige|pcbc)/;
/** Their text is authenticated. */
const AUTHENTICATED = new Set(['GCM', 'CCM', 'OCB', 'SIV', 'GCM-SIV', 'EAX', 'POLY1305', 'KW', 'WRAP', 'CBC-HMAC']);

/** XML has addresses for names: `http://www.w3.org/2001/04/xmlenc#tripledes-cbc`. */
const ADDRESS = /^https?:[^#]*#/;

/** `aes-256-gcm`, `DES-EDE3-CBC`, `AES-GCM`, `A256GCM`. Undefined where it names no cipher. */
export function cipherNamed(text: string): Cipher | undefined {
  const key = text.replace(ADDRESS, '').toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^a(?=\d{3}(?:gcm|kw|cbc))/, 'aes');
  const family = FAMILIES.find(([begins]) => begins.test(key))?.[1];
  if (!family) return undefined;
  const mode = modeIn(key);
  const bits = family.bits ?? bitsIn(key);
  return { name: family.name, strength: family.strength, bits, mode };
}

/** `A128CBC-HS256` of JOSE has a MAC beside it. */
function modeIn(key: string): string | undefined {
  const mode = MODE.exec(key)?.[1];
  if (mode === 'gcmsiv') return 'GCM-SIV';
  return mode === 'cbc' && /cbc(?:hs\d|hmac)/.test(key) ? 'CBC-HMAC' : mode?.toUpperCase();
}

function bitsIn(key: string): number | undefined {
  const bits = /(?:^|\D)(40|56|64|128|192|256)(?:\D|$)/.exec(key)?.[1];
  return bits === undefined ? undefined : Number(bits);
}

export function isAuthenticated(mode: string): boolean {
  return AUTHENTICATED.has(mode.toUpperCase());
}

/** Why nobody should encrypt with it, as a sentence, and whether data are in danger today. */
export interface CipherFault {
  /** `DES`, `AES in ECB mode`. */
  readonly name: string;
  readonly why: string;
  readonly isGrave: boolean;
}

const WHY: Readonly<Record<string, string>> = {
  DES: 'A key of 56 bits is found by trying all of them, in hours.',
  RC2: 'Its keys are short in many uses, and blocks of 64 bits give away text after some gigabytes.',
  RC4: 'Its key stream is not random: texts that are encrypted often can be read from it.',
  SEED: 'It is hardly used and no longer looked at, and the libraries drop it.',
  Rabbit: 'No standard has it, its keys have 128 bits, and nothing tells a changed text from the right one.',
  RC5: 'No standard has it, and its blocks of 64 bits give away text after some gigabytes.',
};
const SHORT_BLOCKS = 'Its blocks have 64 bits: after some gigabytes under one key two of them are the same, and text can be read (Sweet32).';
const MILD = new Set(['SEED', 'Rabbit']);

/** Undefined where nothing is known against it. ECB says nothing of RSA, where it is but a word of Java. */
export function cipherFault({ name, strength, mode }: Cipher): CipherFault | undefined {
  if (strength !== 'good') return { name, why: WHY[name] ?? SHORT_BLOCKS, isGrave: !MILD.has(name) };
  if (mode?.toUpperCase() !== 'ECB' || name === 'RSA') return undefined;
  return { name: `${name} in ECB mode`, why: 'Equal blocks of the text become equal blocks of the cipher text, so that patterns show and blocks can be moved.', isGrave: true };
}

/** What is wrong with a padding of RSA, by its name or by the number that OpenSSL has for it. */
export function rsaPaddingFault(said: string | number): 'none' | 'pkcs1' | undefined {
  if (typeof said === 'number') return said === 3 ? 'none' : said === 1 ? 'pkcs1' : undefined;
  const key = said.replace(ADDRESS, '').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/oaep/.test(key)) return undefined;
  if (/pkcs1|pkcsv15|^rsa15$/.test(key)) return 'pkcs1';
  return /^(?:rsa)?(?:no|none|raw|null)(?:padding)?$/.test(key) ? 'none' : undefined;
}

/** Ciphers of TLS, SSH and their like in a list of names: `ECDHE-RSA-DES-CBC3-SHA`, `RC4-SHA`, `aNULL`. */
const WEAK_SUITE = /(?:^|[-_+])(?:RC4|ARCFOUR\d*|RC2|3DES|DES|DES40|DES_CBC3?|SEED|IDEA|NULL|eNULL|aNULL|ADH|AECDH|DH_anon|EXP\d*|EXPORT\d*|LOW|BLOWFISH|CAST128|COMPLEMENTOFDEFAULT|COMPLEMENTOFALL)(?:$|[-_+])/i;

/** A list as TLS has it, and no sentence: `ECDHE-RSA-AES128-GCM-SHA256:!aNULL`. */
const SUITES = /^[!+-]?(?=\S*[A-Z])[\w@=+-]+(?:[:,\s]+[!+-]?(?=\S*[A-Z])[\w@=+-]+)*$/;

/** The first that is allowed and should not be. What is taken away (`!RC4`, `-3DES`) is none; on level 0 everything is allowed. */
export function weakSuite(list: string): string | undefined {
  if (!SUITES.test(list)) return undefined;
  const names = list.split(/[:,\s]+/);
  const away = new Set(names.flatMap((name) => (/^[!-]/.test(name) ? [name.slice(1).toLowerCase()] : [])));
  const isAway = (name: string) => /^[!-]/.test(name) || name.split(/[-_+]/).some((part) => away.has(part.toLowerCase()));
  return names.find((name) => (WEAK_SUITE.test(name) || /@SECLEVEL=0$/i.test(name)) && !isAway(name));
}
