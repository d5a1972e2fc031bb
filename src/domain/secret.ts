/** Values that are secret by their name and by their shape. */
import { all, any, words } from '../engine/marks/trigger';
import { wordsOf } from './names';
import { isFiller, isPlaceholder } from './placeholder';
import { isWords, looksRandom } from './randomness';

/** Nouns that are secret when they come last. */
const SECRET_HEAD = /^(?:secret|password|passwd|pwd|passphrase|passcode|pass|token|apikey|secretkey|privatekey|accesskey|authkey|signingkey|encryptionkey|cryptokey|masterkey|hmackey|jwtkey|key|credential|salt|pepper|mnemonic|seedphrase)$/;
/** `key` and `token` are secret only with one of these before them. */
const KEY_QUALIFIER = new Set('api secret private access auth signing encryption encrypt crypto cipher aes hmac jwt master service webhook session cookie bearer refresh client admin stripe aws deploy'.split(' '));
const NEEDS_QUALIFIER = new Set(['key', 'token', 'salt', 'pass', 'credential']);

/** Words that a name of a secret is made of. */
export const NAMES_SECRET = any(
  words('secret password passwd pwd passphrase passcode apikey secretkey privatekey accesskey authkey signingkey encryptionkey cryptokey masterkey hmackey jwtkey pepper mnemonic seedphrase'),
  all(words([...NEEDS_QUALIFIER].join(' ')), words([...KEY_QUALIFIER].join(' '))),
  all(words('seed'), words('phrase')),
);

/** What is said about a secret: errors, and keys that are made to be given away. */
const ABOUT = new Set('public publishable anon invalid missing wrong expired incorrect bad required unknown unsupported error err'.split(' '));

/** How much the name says: `strong` names are made of two words that agree (`cookieSecret`, `apiKey`). */
export function secretName(name: string): 'strong' | 'plain' | undefined {
  if (/^secret_?or_?(?:private_?)?key$/i.test(name)) return 'strong';
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const pair = words.slice(-2).join('');
  const head = SECRET_HEAD.test(last) ? last : SECRET_HEAD.test(pair) ? pair : undefined;
  if (head === undefined || words.some((word) => ABOUT.has(word))) return undefined;
  const qualified = words.length > 1 && (KEY_QUALIFIER.has(words.at(-2) ?? '') || head === pair);
  if (NEEDS_QUALIFIER.has(head) && !qualified) return undefined;
  const strong = qualified || head === 'mnemonic' || (words.length > 1 && !/^(?:new|old|confirm|repeat|current|my|the|reset|forgot|change|no)$/.test(words.at(-2) ?? ''));
  return strong ? 'strong' : 'plain';
}

/** Text for people, names of variables, headers, fields, routes: what stands behind a secret-sounding key and is no secret. */
function isOtherText(value: string): boolean {
  if (/\s/.test(value) || /[^\x21-\x7e]/.test(value)) return true;
  // A label: `Password:`, `Passwort*`.
  if (/^[A-Za-z]+[:*?]$/.test(value)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value)) return true;
  if (/^[a-z][a-z0-9+.-]*:\/\/|^(?:\/|\.{1,2}\/|#|@|mailto:|data:|urn:|\$\.)|^[\w-]+(?:\.[\w-]+)+$|[<>{}()[\]]/.test(value)) return true;
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}

/** Does the value have the shape of a secret, given how much its name says? */
export function secretShape(value: string, name: 'strong' | 'plain', isPassword = false): 'random' | 'chosen' | undefined {
  if (isPhrase(value)) return name === 'strong' ? 'random' : undefined;
  if (value.length < 6 || value.length > 512 || isPlaceholder(value) || isOtherText(value) || isFiller(value)) return undefined;
  if (looksRandom(value)) return 'random';
  if (isPassword && isPolicyWord(value)) return 'chosen';
  if (isWords(value)) return name === 'strong' && isWordyKey(value) ? 'chosen' : undefined;
  return /\d/.test(value) || /[^A-Za-z0-9_-]/.test(value) ? 'chosen' : undefined;
}

/** `a_secure_key_for_crypto` and `supersecretjwtkey`: made of words, but nothing that a key is called. */
function isWordyKey(value: string): boolean {
  const words = wordsOf(value);
  return (value.length >= 16 && words.length >= 4 && /^[\w-]+$/.test(value)) || (words.length === 1 && value.length >= 10 && value.includes('secret'));
}

/** `Admin_123`: all that a policy for passwords asks for, around one sign. */
function isPolicyWord(value: string): boolean {
  return /^[A-Z][a-z]+\d*[-_.@#$%+]\d{2,}$/.test(value);
}

/** Is it a password that is named, and no key or token? */
export function isPasswordName(name: string): boolean {
  return /^(?:password|passwd|pwd|pass|passphrase)$/.test(wordsOf(name).at(-1) ?? '');
}

/** Twelve or more words of a wallet, and not the ones that everybody tests with. */
function isPhrase(value: string): boolean {
  return /^[a-z]{3,8}(?: [a-z]{3,8}){11,23}$/.test(value) && new Set(value.split(' ')).size >= 6;
}

/** The last words of all names of secrets. */
export const SECRET_HEADS: readonly string[] = [...SECRET_HEAD.source.replace(/^\^\(\?:|\)\$$/g, '').split('|'), 'phrase'];
