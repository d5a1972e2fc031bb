/**
 * Which declared columns hold card data. A schema says more than a variable does: what the table is, and what else it holds. A code or a PIN may be in no column, a
 * card number only where nobody can read it.
 */
import type { LabelKind } from '../engine/flow/value';
import { nameOfCardData, OF_CARD, saysMasked } from './card';
import { judgedOnce, wordsOf } from './names';

export interface CardColumn {
  readonly name: string;
  readonly table?: string;
  readonly siblings: readonly string[];
  /** In small letters, as the library or the database calls it. */
  readonly type: string;
}

/** What a text has to say before it can declare such a column. */
export const CARD_COLUMN_PIECES = ['card', 'cvv', 'cvc', 'ccnum', 'cc_num', 'track', 'pinblock', 'pin_block', 'kredit', 'tarjeta', 'carte'] as const;

/** Truth values and times hold none; nobody writes readable digits into bytes, or into columns of a type that says that it is encrypted. */
const OTHER_TYPES = /^(?:bool|boolean|date|datetime|time|timestamp|timestamptz|year|object|objectid|map)\b/;
const BYTES = /^(?:bytea|blob|\w*blob|binary|varbinary|bytes|buffer|uint8array)\b|encrypt/;

const OTHER_TABLES = /gift|loyalty|library|voucher|coupon|member|student|reader|playing|game|deck|sim|transit|travel|flash|trello|kanban|board|access|badge|employee|health|insurance|identity/i;

/** Besides a card number stand its holder, its expiry, its code; or the table is one of payments. */
const BESIDE_CARD = /^(?:exp|cvv|cvc|holder|cardholder|brand|issuer|last4|bin$)|expir|cardtype|nameoncard|billing/;
const TABLE_OF_CARDS = /card|payment|billing|checkout|order|customer|user|account|bank|wallet|transaction|charge|purchase|booking|subscription|donation/i;

export function cardColumn({ name, table = '', siblings, type }: CardColumn): LabelKind | undefined {
  if (OTHER_TYPES.test(type) || OTHER_TABLES.test(table) || OTHER_TABLES.test(name)) return undefined;
  const sealed = BYTES.test(type) || saysMasked(name);
  const kind = kindOf(withoutCipher(name), table, siblings);
  if (!kind || /^(?:last_?4|last_?four|masked?|redacted?|token)|(?:_?token|last_?4|last_?four|_?mask|_?masked)$/i.test(name)) return undefined;
  return kind === 'pan' && sealed ? undefined : kind;
}

/** What is inside of `encryptedCvv`, `cvv_hash`. */
const withoutCipher = judgedOnce((name) => name.replace(/^(?:encrypted|enc|hashed|ciphered)_?/i, '').replace(/_?(?:encrypted|enc|hash|hashed|cipher|ciphertext)$/i, ''));

function kindOf(name: string, table: string, siblings: readonly string[]): LabelKind | undefined {
  const joined = wordsOf(name).join('');
  const beside = siblings.map((sibling) => wordsOf(sibling).join(''));
  const isBeside = beside.some((sibling) => sibling !== joined && BESIDE_CARD.test(sibling));
  const kind = nameOfCardData(joined);
  if (kind === 'pan') return isBeside || TABLE_OF_CARDS.test(table) ? kind : undefined;
  if (kind === 'track') return /data|magstripe|magnetic|emv/.test(joined) || isBeside ? kind : undefined;
  if (kind === 'cvv') return /^c[sv]c2?$/.test(joined) && !isBeside && !TABLE_OF_CARDS.test(table) && !beside.some((sibling) => nameOfCardData(sibling) === 'pan') ? undefined : kind;
  if (kind) return kind;
  const onCard = Object.hasOwn(OF_CARD, joined) && /card|^cc$/i.test(table) && isBeside ? OF_CARD[joined] : undefined;
  return onCard ?? (joined === 'pan' && isBeside ? 'pan' : undefined);
}
