/** Values that are secret by their name and by their shape. */
import { all, any, pattern, spelled, words } from '../engine/marks/trigger';
import { judgedOnce, wordsOf } from './names';
import { isFiller, isPlaceholder } from './placeholder';
import { isWords, looksRandom } from './randomness';
import { isPublishable } from './tokens/publishable';

/** Passwords, in the languages that code is written in. */
const PASSWORDS =
  'password passwd pwd pswd psw passwrd passw passphrase passcode passwort kennwort contrasena contrasenia senha parola sifre wachtwoord haslo heslo jelszo losenord salasana motdepasse';
/** Of one word each: secret by themselves when they come last. */
const SECRETS = 'secret apikey secretkey privatekey accesskey authkey signingkey encryptionkey cryptokey masterkey hmackey jwtkey accountkey pepper mnemonic seedphrase';
/** Secret only with one of the words below before them. */
const NEEDS_QUALIFIER = new Set(['key', 'token', 'salt', 'pass', 'credential', 'phrase']);
const KEY_QUALIFIER = new Set(
  'api secret private access auth signing sign encryption encrypt crypto cipher aes hmac jwt master service webhook session cookie bearer refresh client admin stripe aws deploy account sas shared server consumer subscription bot personal security vault root ssh rsa pgp wallet github gitlab npm slack discord telegram twilio sendgrid mailgun openai anthropic seed recovery'.split(
    ' ',
  ),
);
const PASS_QUALIFIER = new Set('db database sql mysql pg postgres mongo mongodb redis smtp mail email imap ftp sftp ssh ldap root admin user login proxy keystore basic auth http rabbitmq amqp mqtt my'.split(' '));

const SECRET_HEAD = new Set([...PASSWORDS.split(' '), ...SECRETS.split(' '), ...NEEDS_QUALIFIER]);

/** A token or a login that nothing is said of: only what is surely random is taken for one. */
const WEAK_HEAD = new Set(['token', 'bearer', 'jwt', 'auth', 'authorization', 'credential', 'credentials']);
/** With such a word before it, a token is a coin, a place in a text or on a page. */
const NO_TOKEN = new Set('page next continuation pagination cursor sync csrf xsrf erc20 nft color colour design syntax cancel cancellation idempotency contract mint pool lp base quote input output from to'.split(' '));

/** Words that a name of a secret is made of. */
export const NAMES_SECRET = any(
  words(`${PASSWORDS} ${SECRETS}`),
  spelled('contraseñ', 'Contraseñ', 'CONTRASEÑ', 'lösenord', 'Lösenord', 'hasło', 'şifre', 'Şifre'),
  all(words([...NEEDS_QUALIFIER].join(' ')), words([...KEY_QUALIFIER].join(' '))),
  all(words('pass'), words([...PASS_QUALIFIER].join(' '))),
  all(words('seed'), words('phrase')),
  all(words('mot'), words('passe')),
  all(words([...WEAK_HEAD].join(' ')), pattern(/['"`](?=[^'"`\s]*\d)[\w+/=~-]{24,}['"`]/)),
);

/** What is said about a secret: errors, and keys that are made to be given away. */
const ABOUT = new Set('public publishable anon invalid missing wrong expired incorrect bad required unknown unsupported error err'.split(' '));

/** Where the secret is for, and in which writing: no part of what it is. */
const AFTERTHOUGHT = /^(?:\d+|v\d+|prod|production|dev|develop|development|staging|live|sandbox|test|testing|local|default|value|base|base64|b64|hex|raw|plain|plaintext|str|string|here|old|new|current)$/;

/** How much the name says: `strong` names are made of two words that agree (`cookieSecret`, `apiKey`), `weak` ones say that it may be a secret (`token`). */
export type SecretName = 'strong' | 'plain' | 'weak';

export const secretName = judgedOnce((name): SecretName | undefined => {
  if (/^secret_?or_?(?:private_?)?key$/i.test(name)) return 'strong';
  const words = headed(wordsOf(inAscii(name)));
  const head = headOf(words);
  if (head === undefined || words.some((word) => ABOUT.has(word))) return undefined;
  const before = words.at(-2) ?? '';
  const isPair = words.length > 1 && head !== words.at(-1);
  const qualified = words.length > 1 && (isPair || KEY_QUALIFIER.has(before) || (head === 'pass' && PASS_QUALIFIER.has(before)));
  if (NEEDS_QUALIFIER.has(head) && !qualified) return WEAK_HEAD.has(head) && !NO_TOKEN.has(before) ? 'weak' : undefined;
  if (!SECRET_HEAD.has(head)) return NO_TOKEN.has(before) ? undefined : 'weak';
  const strong = qualified || head === 'mnemonic' || (words.length > 1 && !/^(?:new|old|confirm|repeat|current|my|the|reset|forgot|change|no)$/.test(before));
  return strong ? 'strong' : 'plain';
});

/** The last word, or the last two or three as one: `pass_word`, `mot_de_passe`. */
function headOf(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const ends = [words.slice(-3).join(''), words.slice(-2).join(''), last];
  return ends.find((end) => SECRET_HEAD.has(end)) ?? (WEAK_HEAD.has(last) ? last : undefined);
}

/** Without what stands behind the head: `passwordProd`, `API_KEY_LIVE`, `password1`. */
function headed(words: readonly string[]): readonly string[] {
  const plain = words.map((word, at) => (at === words.length - 1 ? word.replace(/(?<=[a-z]{3})\d{1,2}$/, '') : word));
  while (plain.length > 1 && AFTERTHOUGHT.test(plain.at(-1)!)) plain.pop();
  return plain;
}

/** `contraseña` → contrasena. */
export function inAscii(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ł/g, 'l').replace(/ı/g, 'i');
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
export function secretShape(value: string, name: SecretName, isPassword = false): 'random' | 'chosen' | undefined {
  if (name === 'weak') return isSurelyRandom(value) ? 'random' : undefined;
  if (isPhrase(value)) return name === 'strong' ? 'random' : undefined;
  if (value.length < 6 || value.length > 512 || isPlaceholder(value) || isOtherText(value) || isFiller(value) || isPublishable(value)) return undefined;
  if (looksRandom(value)) return 'random';
  if (isPassword && isPolicyWord(value)) return 'chosen';
  if (isWords(value)) return name === 'strong' && isWordyKey(value) ? 'chosen' : undefined;
  return /\d/.test(value) || /[^A-Za-z0-9_-]/.test(value) ? 'chosen' : undefined;
}

/** `a_secure_key_for_crypto` and `supersecretjwtkey`: made of words, but nothing that a key is called. */
function isWordyKey(value: string): boolean {
  const words = wordsOf(value);
  if (/^(?:test|testing|mock|fake|stub|dummy|demo|sample|example|integration|invalid|wrong|local|some)$/.test(words[0] ?? '')) return false;
  return (value.length >= 16 && words.length >= 4 && /^[\w-]+$/.test(value)) || (words.length === 1 && value.length >= 10 && value.includes('secret'));
}

/** `Admin_123`: all that a policy for passwords asks for, around one sign. */
function isPolicyWord(value: string): boolean {
  return /^[A-Z][a-z]+\d*[-_.@#$%+]\d{2,}$/.test(value);
}

const PASSWORD_HEAD = new Set(PASSWORDS.split(' '));

/** Is it a password that is named, and no key or token? */
export function isPasswordName(name: string): boolean {
  const head = headOf(headed(wordsOf(inAscii(name))));
  return head !== undefined && (head === 'pass' || PASSWORD_HEAD.has(head));
}

/** Twelve or more words of a wallet, and not the ones that everybody tests with. */
function isPhrase(value: string): boolean {
  return /^[a-z]{3,8}(?: [a-z]{3,8}){11,23}$/.test(value) && new Set(value.split(' ')).size >= 6;
}

/** Long, of small and large letters and digits or of hexadecimal ones, and neither an address of a chain nor a hash that says so. */
function isSurelyRandom(value: string): boolean {
  if (value.length < 24 || value.length > 512 || !/^[\w+/=~-]+$/.test(value) || isPlaceholder(value) || isFiller(value) || isOtherText(value) || isPublishable(value) || /^0x/.test(value)) return false;
  return looksRandom(value) && ((/[a-z]/.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value)) || /^[0-9a-f]{32,}$/.test(value));
}

/** Variables that the tools of pages build into them: what they hold is made to be seen. */
export function isForPage(variable: string): boolean {
  return /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|NG_APP)_/.test(variable);
}

/** The last words of all names of secrets. */
export const SECRET_HEADS: readonly string[] = [...SECRET_HEAD];
