/** Which secret a name means, where two values are compared: one that somebody outside could find out letter by letter. */
import { inAscii, isPasswordName } from '../secret';
import { judgedOnce, wordsOf } from '../names';

/** `password-hash`: what is kept of a password; `code`: one that is valid once, `key`: of an API, of a webhook, or any secret that two share. */
export type SecretKind = 'password' | 'password-hash' | 'pin' | 'signature' | 'token' | 'code' | 'key';

export interface SaidSecret {
  readonly kind: SecretKind;
  /** The name can hardly mean anything else: `resetToken`, and not `token`. */
  readonly isSure: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** How a value is written, or what brought it: no part of what it is. */
const WRITTEN = set('value header headers param parameter string str text hex base64 b64 raw input buffer buf bytes digits plain plaintext encoded decoded utf8 lower env');
const PREPOSITIONS = set('from in of for by with on at');
const NOTHING_SECRET = set('public publishable invalid missing wrong error type kind name label field prefix');

const TOKEN_QUALIFIERS = set('access auth authentication authorization api bearer csrf xsrf refresh reset session verification verify confirm confirmation activation activate invite invitation login secret security signing webhook hook admin service internal remember magic password email bot cron unsubscribe shared static private gateway system jwt deluxe recovery hub verifier app application user client expected provided stored valid');
/** Words of texts, designs, chains and pages; and what names a device or a piece of work. */
const NO_TOKEN = set('page next prev previous current last first start end open close left right opening closing operator cancel cancellation abort continuation continue sync query cursor design css style color colour theme syntax lexer parser push device fcm apns expo registration erc20 nft lp pool swap base quote in out from to native gas payment pay fee reward collateral debt underlying id idempotency pagination pan punctuation keyword string number comment separator delimiter text token0 token1 a b injection provider model message stop pad eos bos mask dedupe request lock fence fencing generation');
const KEY_QUALIFIERS = set('api secret access auth admin master internal service shared signing private webhook app license licence encryption hmac security gateway cron deploy integration merchant partner');
const CODE_QUALIFIERS = set('otp totp verification verify confirmation confirm reset activation activate recovery backup mfa 2fa tfa factor sms login auth security passcode pin one time onetime signin email phone');
const SIGNATURE_NO = set('function method call type tx transaction txn block digital image drawn class constructor email package overload');

export const saidSecret = judgedOnce((name): SaidSecret | undefined => {
  const words = meant(wordsOf(inAscii(name)).map((word) => word.replace(/(?<=[a-z]{3})\d+$/, '')));
  const head = words.at(-1);
  if (head === undefined || words.some((word) => NOTHING_SECRET.has(word))) return undefined;
  const before = words.slice(0, -1);
  const has = (list: ReadonlySet<string>) => before.some((word) => list.has(word));
  const last = before.at(-1) ?? '';
  if (words.some((word) => word === 'csrf' || word === 'xsrf')) return sure('token');
  const password = passwordIn(words);
  if (password) return password;
  switch (head) {
    case 'pin':
    case 'mpin':
    case 'tpin':
      return { kind: 'pin', isSure: head !== 'pin' || has(set('card account transaction user security atm upi bank stored wallet login')) };
    case 'signature':
    case 'sig':
      return SIGNATURE_NO.has(last) ? undefined : { kind: 'signature', isSure: has(set('hmac webhook hub stripe razorpay paystack expected computed calculated generated received provided request payload body hook shopify slack twilio x')) };
    case 'hmac':
      return sure('signature');
    case 'otp':
    case 'totp':
    case 'passcode':
      return sure('code');
    case 'code':
      return has(CODE_QUALIFIERS) ? sure('code') : undefined;
    case 'token':
    case 'jwt':
      return before.some((word) => NO_TOKEN.has(word)) ? undefined : { kind: 'token', isSure: has(TOKEN_QUALIFIERS) || (before.length > 1 && before[0] === 'x') };
    case 'secret':
      return { kind: 'key', isSure: before.length > 0 };
    case 'hash':
      return has(set('secret verif webhook')) ? sure('key') : undefined;
    case 'key':
      return has(KEY_QUALIFIERS) ? sure('key') : undefined;
    case 'apikey':
    case 'secretkey':
    case 'authkey':
    case 'accesskey':
      return sure('key');
    case 'authorization':
    case 'bearer':
      return { kind: 'key', isSure: false };
    default:
      return undefined;
  }
});

/** `tokenFromHeader` → token; `signatureHex` → signature. */
function meant(words: readonly string[]): readonly string[] {
  const cut = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word));
  const kept = cut > 0 ? words.slice(0, cut) : [...words];
  while (kept.length > 1 && (WRITTEN.has(kept.at(-1)!) || /^\d+$/.test(kept.at(-1)!))) kept.pop();
  return kept;
}

const HASHED = set('hash hashed digest encrypted crypted salted');

function passwordIn(words: readonly string[]): SaidSecret | undefined {
  const named = (list: readonly string[]) => list.length > 0 && isPasswordName(list.join('_')) && list.at(-1) !== 'passcode';
  const head = words.at(-1)!;
  if (HASHED.has(head) && (named(words.slice(0, -1)) || words.at(-2) === 'pw' || words.at(-2) === 'pin')) return sure('password-hash');
  if (!named(words) && head !== 'pw') return undefined;
  return sure(words.some((word) => HASHED.has(word)) ? 'password-hash' : 'password');
}

function sure(kind: SecretKind): SaidSecret {
  return { kind, isSure: true };
}

/** Do two names mean the same secret? A header that is called a token may hold what the program calls a key. */
export function agree(a: SecretKind, b: SecretKind): boolean {
  return familyOf(a) === familyOf(b) || (a === 'signature' && b === 'token') || (a === 'token' && b === 'signature');
}

function familyOf(kind: SecretKind): string {
  if (kind === 'password' || kind === 'password-hash') return 'password';
  return kind === 'key' ? 'token' : kind;
}

const KEPT = /^(?:expected|stored|saved|valid|correct|real|actual|known|db|database|server|computed|calculated|generated|our|own|config|configured|env|existing|original|remembered)$/;
const BROUGHT = /^(?:provided|given|received|supplied|input|candidate|entered|submitted|incoming|request|req|header|body|param|attempt|attempted|guess|presented|their|client|raw|user|plain)$/;
const REPEATED = /^(?:confirm\w*|repeat\w*|retype\w*|reenter\w*|re|again|second|new|old|previous|prev|next|verify|verif\w+2?)$/;

/** The program has it: `expectedSignature`, `storedOtp`. */
export function saysKept(name: string): boolean {
  return wordsOf(name).some((word) => KEPT.test(word));
}

/** Somebody brings it: `providedKey`, `signatureHeader`. */
export function saysBrought(name: string): boolean {
  return wordsOf(name).some((word) => BROUGHT.test(word));
}

/** The same thing typed once more, or the one before and the one after: `confirmPassword`, `password2`, `newToken`. */
export function saysRepeated(name: string): boolean {
  return /2$/.test(name) || wordsOf(name).some((word) => REPEATED.test(word)) && !/otp|code|token/i.test(name);
}

/** One of a list that everybody may read: `badPassword`, `commonPin`. */
export function saysListed(name: string): boolean {
  return /^(?:bad|common|weak|forbidden|banned|disallowed|blacklisted|blocked|leaked|breached|pwned|popular)$/.test(wordsOf(name)[0] ?? '');
}

/** Names that say nothing of what they hold. */
export function isNeutral(name: string): boolean {
  return wordsOf(name).every((word) => KEPT.test(word) || BROUGHT.test(word) || /^(?:value|val|data|text|str|string|key|code|auth|other|result|hash|digest|computed|header|headers|x|a|b|from|left|right|secret|hex|base64|buffer|buf|bytes|plain|plaintext|hashed|derived|clear)$/.test(word));
}

const COMPARES = /^(?:compare|check|verify|validate|valid|match|matches|authenticate|is|test|equal|equals|same)$/;

/** `comparePassword`, `isValidToken`, `verifySignature`: what the function compares. */
export function comparedBy(functionName: string): SecretKind | undefined {
  const words = wordsOf(functionName);
  const rest = words.filter((word) => !COMPARES.test(word)).map((word) => (/^(?:password|passcode|pin|token|secret|signature|otp|hash)s$/.test(word) ? word.slice(0, -1) : word));
  if (rest.length === words.length || rest.length === 0) return undefined;
  const said = saidSecret(rest.join('_'));
  return said?.kind;
}

/** A function that lets somebody in, or keeps him out. */
export function isGate(functionName: string): boolean {
  return /auth|verif|guard|valid|webhook|compar|login|signin|authori[sz]e|protect|middleware|check|confirm|otp|mfa|2fa|two_?factor|reset|redeem|accept|unsubscribe/i.test(functionName) || comparedBy(functionName) !== undefined;
}
