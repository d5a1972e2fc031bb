/** What secrets look like: tokens of known providers by their format, and values that are secret by name and by shape. */
import { wordsOf } from './names';

export interface TokenFormat {
  /** As a person says it; findings name the format and the length, never the value. */
  readonly name: string;
  readonly pattern: RegExp;
  /** A key of a test mode: no live money behind it. */
  readonly test?: boolean;
  /** Made up in tests as a matter of course: nothing is said of it there. */
  readonly commonInTests?: boolean;
}

/** Formats as the providers publish them: prefix, alphabet and length. */
export const TOKEN_FORMATS: readonly TokenFormat[] = [
  { name: 'Stripe live secret key', pattern: /\bsk_live_[0-9a-zA-Z]{16,}\b/ },
  { name: 'Stripe live restricted key', pattern: /\brk_live_[0-9a-zA-Z]{16,}\b/ },
  { name: 'Stripe test secret key', pattern: /\b[sr]k_test_[0-9a-zA-Z]{16,}\b/, test: true },
  { name: 'Adyen API key', pattern: /\bAQE[0-9A-Za-z+/=]{40,}-[0-9A-Za-z+/=]{20,}/ },
  { name: 'JSON web token', pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/, commonInTests: true },
  { name: 'login for basic authentication', pattern: /^Basic [0-9A-Za-z+/]{16,}={0,2}$/, commonInTests: true },
  { name: 'Stripe webhook secret', pattern: /\bwhsec_[0-9a-zA-Z+/=]{24,}/ },
  { name: 'AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'GitHub token', pattern: /\bgh[pousr]_[0-9A-Za-z]{36}\b|\bgithub_pat_[0-9A-Za-z_]{82}\b/ },
  { name: 'GitLab token', pattern: /\bglpat-[0-9A-Za-z_-]{20}\b/ },
  { name: 'Slack token', pattern: /\bxox[abposr]-[0-9A-Za-z]{8,}-[0-9A-Za-z-]{8,}/ },
  { name: 'Slack webhook', pattern: /\bhooks\.slack\.com\/services\/T[0-9A-Z]{6,}\/B[0-9A-Z]{6,}\/[0-9A-Za-z]{20,}/ },
  { name: 'Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { name: 'Twilio API key', pattern: /\bSK[0-9a-f]{32}\b/ },
  { name: 'SendGrid key', pattern: /\bSG\.[0-9A-Za-z_-]{20,24}\.[0-9A-Za-z_-]{39,50}\b/ },
  { name: 'Square access token', pattern: /\b(?:EAAA[0-9A-Za-z_-]{60}|sq0atp-[0-9A-Za-z_-]{22}|sq0csp-[0-9A-Za-z_-]{43})\b/ },
  { name: 'Braintree or PayPal access token', pattern: /\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b/ },
  { name: 'Shopify token', pattern: /\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}\b/ },
  { name: 'npm token', pattern: /\bnpm_[0-9A-Za-z]{36}\b/ },
  { name: 'private key', pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----[\s\S]*?[0-9A-Za-z+/=]{32}/ },
  { name: 'Plaid secret', pattern: /\baccess-(?:production|development)-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/ },
];

export function tokenFormat(text: string): TokenFormat | undefined {
  if (text.length < 16) return undefined;
  return TOKEN_FORMATS.find(({ pattern }) => {
    const match = pattern.exec(text);
    return match !== null && !isFiller(match[0]);
  });
}

const CONNECTION = /^[a-z][a-z0-9+.-]*:\/\/([^\s:/@]+):([^\s@/]+)@([^\s/?#]+)/i;

/** The password in `scheme://user:password@host`, unless it is a place for one, or a default of a local database. */
export function connectionPassword(text: string): { readonly start: number; readonly end: number } | undefined {
  const match = CONNECTION.exec(text);
  if (!match) return undefined;
  const [whole, user = '', password = '', host = ''] = match;
  if (isPlaceholder(password) || /[$<{%*]/.test(password)) return undefined;
  const local = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|db|postgres|mysql|mongo|redis)(?::|$|\d)/.test(host);
  if (local && (password === user || isCommonWord(password))) return undefined;
  const end = whole.length - host.length - 1;
  return { start: end - password.length, end };
}

/** Nouns that are secret when they come last. */
const SECRET_HEAD = /^(?:secret|password|passwd|pwd|passphrase|passcode|pass|token|apikey|secretkey|privatekey|accesskey|authkey|signingkey|encryptionkey|cryptokey|masterkey|hmackey|jwtkey|key|credential|salt|pepper)$/;
/** `key` and `token` are secret only with one of these before them. */
const KEY_QUALIFIER = new Set('api secret private access auth signing encryption encrypt crypto cipher aes hmac jwt master service webhook session cookie bearer refresh client admin stripe aws deploy'.split(' '));
const NEEDS_QUALIFIER = new Set(['key', 'token', 'salt', 'pass', 'credential']);

/** How much the name says: `strong` names are made of two words that agree (`cookieSecret`, `apiKey`). */
export function secretName(name: string): 'strong' | 'plain' | undefined {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const pair = words.slice(-2).join('');
  const head = SECRET_HEAD.test(last) ? last : SECRET_HEAD.test(pair) ? pair : undefined;
  if (head === undefined || /public|publishable|anon/.test(words.join(' '))) return undefined;
  const qualified = words.length > 1 && (KEY_QUALIFIER.has(words.at(-2) ?? '') || head === pair);
  if (NEEDS_QUALIFIER.has(head) && !qualified) return undefined;
  const strong = qualified || (words.length > 1 && !/^(?:new|old|confirm|repeat|current|my|the|reset|forgot|change|wrong|invalid|no)$/.test(words.at(-2) ?? ''));
  return strong ? 'strong' : 'plain';
}

const PLACEHOLDER =
  /^(?:x+|\*+|\.+|-+|0+|1+|change[-_ ]?me.*|replace[-_ ]?.*|todo.*|fixme.*|tbd|none|null|undefined|true|false|n\/?a|required|optional|hidden|redacted|empty|example.*|sample.*|dummy.*|placeholder.*|fake.*|foo|bar|baz|your[-_ ].*|my[-_ ].*[-_ ]here|insert[-_ ].*|<.*>|\[.*\]|\{\{?.*\}\}?|\$\{.*|%.*%|\$[A-Z_]+|process\.env.*|env[.:].*)$/i;

export function isPlaceholder(value: string): boolean {
  return value.trim() === '' || PLACEHOLDER.test(value.trim()) || /\.{3}|…|xxxx|\*{3}|<[a-z _-]+>/i.test(value);
}

/** The same few characters, or a run such as 1234567890abcdef: made up to fill a place. */
function isFiller(value: string): boolean {
  const body = value.replace(/^[A-Za-z]+_(?:live|test)_/, '');
  return new Set(body.toLowerCase()).size < 5 || /x{6}|0{8}|example|your|abcdefghij|1234567890ab/i.test(body);
}

function isCommonWord(value: string): boolean {
  return /^(?:password|passwd|secret|postgres|root|admin|user|test|guest|mysql|mongo|redis|dev|development|local|docker|example|prisma)\d{0,4}$/i.test(value);
}

/** Text for people, names of variables, headers, fields, routes: what stands behind a secret-sounding key and is no secret. */
function isOtherText(value: string): boolean {
  if (/\s/.test(value)) return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(value)) return true;
  if (/^[a-z][a-z0-9+.-]*:\/\/|^(?:\/|\.{1,2}\/|#|@|mailto:|data:|urn:)|^[\w-]+(?:\.[\w-]+)+$|[<>{}()[\]]|^\w+\/[\w./-]+$/.test(value)) return true;
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value);
}

/** One identifier, or words of letters put together: `newPassword`, `access_token`, `x-api-key`. */
function isIdentifierLike(value: string): boolean {
  return /^[A-Za-z]+(?:[-_.:][A-Za-z]+)*$/.test(value);
}

/** Bits per character by Shannon; about 4 for random hexadecimal, 3 for words. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** Does the value have the shape of a secret, given how much its name says? */
export function secretShape(value: string, name: 'strong' | 'plain'): 'random' | 'chosen' | undefined {
  if (value.length < 6 || value.length > 512 || isPlaceholder(value) || isOtherText(value) || isFiller(value)) return undefined;
  const digits = /\d/.test(value);
  const letters = /[A-Za-z]/.test(value);
  if (value.length >= 16 && digits && letters && entropy(value) >= 3.2) return 'random';
  if (isIdentifierLike(value)) return name === 'strong' && isWordyKey(value) ? 'chosen' : undefined;
  return digits || /[^A-Za-z0-9_-]/.test(value) ? 'chosen' : undefined;
}

/** `a_secure_key_for_crypto` and `supersecretjwtkey`: made of words, but nothing that a key is called. */
function isWordyKey(value: string): boolean {
  const words = wordsOf(value);
  return (value.length >= 16 && words.length >= 4) || (words.length === 1 && value.length >= 10 && value.includes('secret'));
}
