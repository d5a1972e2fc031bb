/** What a text has to say before any of its names can be card data or money. More may hold it than mean it; nothing means it that does not. */
import type { Knowledge } from '../engine';
import { CARD_WORDS, PAYMENT_WORDS } from './card';
import { CARRIERS, MINOR, MONEY, MONEY_OWNERS, MONEY_QUALIFIERS } from './money/names';
import { PERSONAL_TRIGGERS } from './personal/triggers';
import { all, any, pattern, pieces, words } from '../engine/marks/trigger';

const list = (...sets: readonly Iterable<string>[]) => sets.flatMap((set) => [...set]).join(' ');

const aboutCards = any(words(list(CARD_WORDS, PAYMENT_WORDS)), pieces('credit', 'debit', 'payment', 'primary', 'ccnum', 'cvv', 'cvc'));
/** In all letters of one case and put together, or taken apart. */
const card = any(pieces('card', 'ccnum', 'primaryaccount', 'primary_account'), words('cc primary'));

const pan = any(all(card, aboutCards), all(words('pan'), words(list(CARD_WORDS.filter((word) => word !== 'pan')))));
const cvv = any(pieces('cvv', 'cvc'), words('csc csc2 cid'), all(card, any(pieces('verification', 'security'), words('cid'))));
const track = pattern(/track[\W_]*(?:[12]|data)|mag(?:netic)?[\W_]*stripe/i);
const pin = all(any(words('pin'), pieces('pinblock', 'pin_block', 'cardpin', 'atmpin', 'debitpin')), any(pieces('card', 'account', 'block', 'atm', 'debit'), words('pan')));

const money = any(words(list(MONEY, MINOR)), all(words(list(CARRIERS)), any(words(list(MONEY_QUALIFIERS, MONEY_OWNERS)), pieces('currency', 'assetcode', 'asset_code'))));

export const LABEL_TRIGGERS: NonNullable<Knowledge['labelTriggers']> = [
  { kind: 'pan', trigger: pan },
  { kind: 'cvv', trigger: cvv },
  { kind: 'track', trigger: track },
  { kind: 'pin', trigger: pin },
  { kind: 'money', trigger: money },
  ...PERSONAL_TRIGGERS,
];
