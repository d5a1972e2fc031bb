/** A name taken apart: does its noun mean personal data or a credential, and does nothing around it say that it is something about that? */
import { judgedOnce, singular, wordsOf } from '../names';
import { HEADS } from './heads';
import type { Claim } from './heads';

/** What may stand behind the noun and changes nothing: `passwordConfirm`, `ibanText`. */
const TAIL = new Set('text value string str plain raw confirm confirmation confirmed again repeat new old copy'.split(' '));

/** What may stand before it and says that it is something else: a question, a message, what is left of it. */
const NO = new Set(
  ('is has had show hide should can will must may needs need require requires required forgot forgotten invalid missing wrong bad no not error err valid toggle match matches masked mask redacted hidden obfuscated truncated anonymized ' +
    'sanitized last4 min max on handle validate check verify compare public publishable anon encrypted tokenized fake dummy mock sample use with without disable enable enabled allow expired').split(' '),
);
/** Of tokens: those that open nothing for him who reads a log. */
const NO_TOKEN = new Set(
  ('cancel cancellation page next previous prev cursor continuation pagination lex lexer css design theme color colour style erc20 nft lp push fcm apns expo device payment card source csrf xsrf image sync stop count total num number input output prompt ' +
    'start end current first last from to base quote pool reward governance native wrapped eos pad unk mask special reserve collateral borrow stable spl selected payout staking tx').split(' '),
);
/** Of addresses: those of the house, and those that are written for everybody. */
const NO_CONTACT = new Set('support from sender noreply company business admin system default smtp reply replyto help info sales office send resend confirm'.split(' '));
/** Of numbers of accounts: those of clouds and of utilities. */
const NO_ACCOUNT = new Set('aws cloud meter utility telecom chart gl ledger'.split(' '));
/** Settings that are sent to each browser. */
const SHIPPED = /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|PUBLIC|VUE_APP)_/;

/** What the name claims to be, by itself. */
export const claimOf = judgedOnce((name): Claim | undefined => {
  if (name.length < 3 || name.length > 60 || SHIPPED.test(name)) return undefined;
  const words = wordsOf(name).map((word) => word.replace(/(?<=[a-z]{2})\d$/, ''));
  let end = words.length;
  while (end > 1 && TAIL.has(words[end - 1]!)) end--;
  const size = headSize(words, end);
  if (size === 0) return undefined;
  const claim = HEADS.get(joined(words, end - size, end))!;
  return isSomethingElse(words.slice(0, end - size), claim) ? undefined : claim;
});

/** The longest noun that the words end in. */
function headSize(words: readonly string[], end: number): number {
  for (let size = Math.min(5, end); size > 0; size--) if (HEADS.has(joined(words, end - size, end))) return size;
  return 0;
}

function joined(words: readonly string[], from: number, to: number): string {
  const all = words.slice(from, to).join('');
  return HEADS.has(all) ? all : singular(all);
}

function isSomethingElse(before: readonly string[], { kind }: Claim): boolean {
  return before.some((word) => NO.has(word) || (kind === 'token' && NO_TOKEN.has(word)) || (kind === 'contact' && NO_CONTACT.has(word)) || (kind === 'bank-account' && NO_ACCOUNT.has(word)));
}

/** A hash of a password: less than the password, and more than a log should have. */
export const isHashName = judgedOnce((name) => {
  const words = wordsOf(name.split('.').at(-1) ?? '');
  return words.some((word) => /^(?:hash|hashed|digest|encrypted|bcrypt|argon)$/.test(word));
});

/** `passwordHash`, `password_digest`. */
export const hashOfPassword = judgedOnce((name) => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^(?:hash|digest|hashed|encrypted)$/.test(last) && claimOf(words.slice(0, -1).join('_'))?.kind === 'password';
});
