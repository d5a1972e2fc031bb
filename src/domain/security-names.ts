/** Names of things that an attacker must not guess or forge, and of things that a hash is used for without any attacker in mind. */
import { all, any, words } from '../engine/marks/trigger';
import { wordsOf } from './names';

const GUESSED_HEADS = new Set(
  'token otp totp password passwd pwd passcode passphrase secret nonce cnonce salt iv pin apikey csrf xsrf mnemonic seedphrase accountnumber cardnumber referencenumber txref trxref txnref payref sessionid sessiontoken accesstoken authtoken resettoken cvv cvc sid sessid jsessionid passkey'.split(' '),
);
/** `tokens` → token, `otp2` → otp. */
function singular(word: string): string {
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word.replace(/(?<=^[a-z]{3,})\d$/, '');
}

/** What people and banks find again by a reference: whoever guesses one claims the payment of somebody else. */
const REFERRED = /^(?:transaction|txn|tx|trx|tnx|payment|pay|order|booking|reservation|transfer|refund|payout|settlement|invoice|receipt|account|bank|deposit|withdrawal|remittance|mandate|checkout|topup|disbursement|payin)$/;

/** Heads that count only with such a word before them: `resetCode`, `sessionId`, `apiKey`, `stateHandle`. */
const QUALIFIED: Readonly<Record<string, RegExp>> = {
  code: /^(?:otp|verification|verify|confirmation|confirm|reset|auth|authorization|activation|access|security|invite|invitation|login|recovery|backup|voucher|coupon|gift|giftcard|redeem|pin|two|mfa|2fa|sms|secret|claim|pairing|unlock|signup|registration|signin|promo|onetime)$/,
  id: /^(?:session|sess|csrf|nonce)$/,
  key: /^(?:api|secret|private|encryption|enc|signing|session|access|auth|crypto|license|licence|recovery|sec|security|activation|master|webhook|hmac|aes|jwt)$/,
  number: /^(?:account|card|reference|otp|pin|iban|security|confirmation)$/,
  no: /^(?:account|card|reference)$/,
  reference: REFERRED,
  ref: REFERRED,
  handle: /^(?:state|session|auth|secure)$/,
  session: /^(?:id|key)$/,
  hash: /^(?:token|session|reset)$/,
  state: /^(?:oauth|oauth2|oidc|auth|login|csrf)$/,
  verifier: /^(?:code|pkce)$/,
  string: /^(?:secret|nonce|token)$/,
};

const QUALIFIERS = Object.values(QUALIFIED)
  .map(({ source }) => source.replace(/^\^\(\?:|\)\$$/g, '').replaceAll('|', ' '))
  .concat('passcode seed', 'fa oidc pkce oauth', 'account card reference', 'charge loan wallet purchase amount currency')
  .join(' ');

/** Words that such names are made of. */
export const NAMES_UNGUESSABLE = any(
  words([...GUESSED_HEADS].join(' ')),
  all(words(`${Object.keys(QUALIFIED).join(' ')} digit pin phrase`), words(QUALIFIERS)),
);

/** With such a word before it, a pin is stuck in something and a token is a word of a text or a design. */
const NO_SECRET = new Set('map drop gpio board location marker push design color colour theme css style syntax lexer parser cancel cancellation abort erc20 nft cursor page pagination continuation sync query idempotency'.split(' '));

/** The name of a value that has to be unguessable: token, one-time password, session id, nonce, key, account number. */
export function isUnguessable(name: string): boolean {
  const words = wordsOf(name).map(singular);
  const last = words.at(-1) ?? '';
  if (NO_SECRET.has(words.at(-2) ?? '')) return false;
  if (GUESSED_HEADS.has(last) || GUESSED_HEADS.has(words.slice(-2).join(''))) return true;
  const qualifier = Object.hasOwn(QUALIFIED, last) ? QUALIFIED[last] : undefined;
  return qualifier !== undefined && words.slice(0, -1).some((word) => qualifier.test(word));
}

/** Heads that another name completes: the `code` of a `voucher`, the `id` of a `session`. */
export function isHalfSaid(name: string): boolean {
  return Object.hasOwn(QUALIFIED, name.toLowerCase());
}

/** Does the name speak of a payment, or of what is paid for? */
export function speaksOfPayment(name: string): boolean {
  return wordsOf(name).some((word) => REFERRED.test(word.replace(/s$/, '')) || /^(?:charge|loan|wallet|purchase|amount|currency)$/.test(word));
}

/** `reference`, `refNo`: of a payment, where something else says so. */
export function isBareReference(name: string): boolean {
  return /^(?:ref|reference)(?:_?(?:no|num|code|id))?$/i.test(name);
}

/** `tokenFor(user)`, `otpOf(phone)`: what a function makes stands before whom it is for. */
export function beforePreposition(name: string): string {
  const words = wordsOf(name);
  const at = words.findIndex((word, i) => i > 0 && /^(?:for|of|from)$/.test(word));
  return at > 0 ? words.slice(0, at).join('_') : name;
}

/** What a message calls the number or the text that follows: `Your verification code is …`. */
const ANNOUNCED = /\b(otp|one[- ]time (?:code|password|passcode|pin)|(?:verification|confirmation|security|activation|login|log-in|sign-in|reset|access|recovery|authentication|authorization|2fa|mfa|temporary) (?:code|pin|password)|passcode)(?: (?:is|for) ?(?:\w+ ){0,3}| to \w+(?: \w+){0,3})?[\s:=-]*(?:<\w+>)*\s*$/i;

/** What a text calls what follows: `Your OTP is `, `/login?token=`, `sid=`. */
export function announcedSecret(before: string): string | undefined {
  const key = /(?:^|[?&;\s])([\w-]+)=$/.exec(before)?.[1];
  if (key !== undefined && isUnguessable(key)) return key;
  return ANNOUNCED.exec(before)?.[1]?.toLowerCase();
}

/** The same for what makes such a value: `generateOtp`, `createResetToken`, `securityKeyGenerate`. */
export function makesUnguessable(functionName: string): boolean {
  const verbs = /^(?:generate|gen|create|make|new|get|random|build|issue|next|fresh|generator|generated|rand|produce)$/;
  const words = wordsOf(functionName);
  const rest = words.filter((word) => !verbs.test(word));
  return rest.length < words.length && isUnguessable(rest.join('_'));
}

/** A plain `code` is one-time where the function around it says so: `sendOtp`, `createVerification`. */
export function isCodeOf(name: string, functionName: string): boolean {
  return /^(?:code|digits|pin)$/i.test(name) && wordsOf(functionName).some((word) => /^(?:otp|totp|mfa|2fa|passcode|verification|activation)$/.test(word));
}

const HARMLESS =
  /\b(?:cach\w*|redis|memcached?|class ?names?|css|e ?tag|gravatar|avatar|check ?sums?|finger ?prints?|dedup\w*|duplicate\w*|contents?|files?|filename|assets?|chunks?|bundles?|revision|version|buckets?|partition|shard\w*|colou?r|memo\w*|lookup|slug|stable|snapshot|integrity|build|modules?|paths?|images?|thumbnail|web ?socket|equality|changed|diff|identicon|uuid(?:v?\d)?|read \w*sync)\b/;

/** What is kept to see later whether something has changed: a digest that is compared with it only notices that. */
export function isNoticingChange(name: string): boolean {
  return /\b(?:check ?sums?|lock ?files?|e ?tags?)\b/.test(spaced(name));
}

/** Hashes made to notice change, to name or to spread things. */
export function isHarmlessHashUse(name: string): boolean {
  return HARMLESS.test(spaced(name));
}

/**
 * Uses for which a standard wants the old hash: one-time passwords of authenticators (RFC 6238), OAuth 1 (RFC 5849), SCRAM (RFC 5802), logins to MySQL, the handshake
 * of web sockets (RFC 6455), the search in leaked passwords, addresses of Bitcoin. `isSaid`: of the function, the class or the file.
 */
export function isPrescribed(algorithm: string, keyed: boolean, isSaid: (word: string) => boolean): boolean {
  if (algorithm === 'RIPEMD-160') return !keyed && isSaid('hash160');
  if (algorithm !== 'SHA-1') return false;
  return (keyed ? PRESCRIBE_HMAC : PRESCRIBE_SHA).some(isSaid);
}

const PRESCRIBE_HMAC = ['totp', 'hotp', 'oauth', 'scram'];
const PRESCRIBE_SHA = ['hibp', 'pwnedpasswords', 'scram', 'native_password', 'auth_41', 'sec-websocket', 'websocket-server', '258eafa5-e914-47da-95ca-c5ab0dc85b11'];

const SIGNATURE = /\b(?:signatures?|signed|sign|hmac|mac|tokens?|sessions?|auth\w*|verify|verified|csrf|nonce|secrets?|jwt|otp|licen[sc]e)\b/;
/** Words of which names of passwords, and of what is made of them, hold one. */
export const NAMES_OF_PASSWORDS: ReadonlySet<string> = new Set('password passwords passwd passwrd pwd pwds passphrase passcode passwort senha contrasena'.split(' '));

const PASSWORD = /\b(?:passw\w*|passphrase|passcode|pwd)\b|^(?:card |user |atm |new |old )?pin(?: ?code)?$/;
const CARD = /\bpan\b|\bcard ?number\b/;

/** What the hash protects, where names tell: the worse uses. */
export function protects(name: string): 'signature' | 'password' | 'card' | undefined {
  const words = spaced(name);
  if (PASSWORD.test(words)) return 'password';
  if (CARD.test(words)) return 'card';
  return SIGNATURE.test(words) ? 'signature' : undefined;
}

/** `cardNumber_hash` → `card number hash`: so that a pattern meets whole words, and `design` signs nothing. */
function spaced(name: string): string {
  return wordsOf(name).join(' ');
}
