/** What a text has to say before any of its names can be card data or money. More may hold it than mean it; nothing means it that does not. */
import type { Knowledge } from '../engine';
import { CARD_WORDS, PAYMENT_WORDS } from './card';
import { isCardNumber } from './luhn';
import { digitsIn } from '../engine/source/digits';
import { CARRIERS, MINOR, MONEY, MONEY_OWNERS, MONEY_QUALIFIERS } from './money/names';
import { PERSONAL_TRIGGERS } from './personal/triggers';
import { all, any, pattern, pieces, words, type Trigger } from '../engine/marks/trigger';

/** A number of a card is written out: exactly told, so that no other digits have a file parsed. */
export const HOLDS_CARD_NUMBER: Trigger = ({ text }) => {
  for (const { text: run } of digitsIn(text)) if (isCardNumber(run.replace(/[ -]/g, ''))) return true;
  return false;
};

const list = (...sets: readonly Iterable<string>[]) => sets.flatMap((set) => [...set]).join(' ');

const aboutCards = any(words(list(CARD_WORDS, PAYMENT_WORDS)), pieces('credit', 'debit', 'payment', 'primary', 'ccnum', 'cvv', 'cvc'));
/** In all letters of one case and put together, or taken apart. */
const card = any(pieces('card', 'ccnum', 'primaryaccount', 'primary_account'), words('cc primary'));
/** As it is called in other languages. */
const foreignCard = pieces('carte', 'karte', 'kaart', 'tarjeta', 'cartao', 'carta');

const pan = any(all(any(card, foreignCard), aboutCards), pieces('cc-number', 'kreditkartennummer'), HOLDS_CARD_NUMBER, all(words('pan'), words(list(CARD_WORDS.filter((word) => word !== 'pan')))));
const cvv = any(pieces('cvv', 'cvc', 'pruefziffer', 'kartenpruef', 'cryptogramme'), all(pieces('codigo'), pieces('seguridad', 'seguran')), words('csc csc2 cid'), all(card, any(pieces('verification', 'security'), words('cid'))));
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
