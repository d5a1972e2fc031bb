/**
 * What card data is called. A name alone is weak: `card` is mostly a box on a page, `pan` a gesture, `pin` a mark on a map. So
 * every name wants a second piece of evidence: a qualifier in the name itself, the owner, its siblings, or the words of the module.
 */
import type { Recognised, Recogniser } from '../engine/flow/recognise';
import type { LabelKind, Value } from '../engine/flow/value';
import { isPrimitive } from '../engine/flow/value';
import { numberOf } from './card-words';
import { isCardNumber } from './luhn';
import { judgedOnce, wordsOf } from './names';
import { isTestCard } from './test-cards';

type Confidence = 'high' | 'medium' | 'low';

/** Names that mean card data by themselves once the module is about payment at all; matched on the joined words. */
const STRONG: readonly (readonly [RegExp, LabelKind])[] = [
  [/^(?:(?:credit|debit|payment|bank|raw|full|encoded|plain|user|customer|the|new|my|input|form)*)(?:card(?:number|num|no|pan)|ccnumber|ccnum|primaryaccountnumber|cardaccountnumber)$/, 'pan'],
  // In other languages.
  [/^(?:nume?r?o?|nro|no)(?:de?(?:la)?)*(?:carte|tarjeta|cartao|carta)(?:bancaire|bleue|credito|credit|decredito|debito|dedebito)?$|^(?:tarjeta|carte|cartao|carta)(?:numero|num|numer)$|^(?:kredit)?karten?(?:nummer|nr)$|^(?:credit|betaal)?kaart(?:nummer|nr)$/, 'pan'],
  [/^(?:pruefziffer|kartenpruefnummer|kartenpruefziffer|cryptogramme(?:visuel)?|codigo(?:de)?seguran[cz]a|codigo(?:de)?seguridad|codigocvv)$/, 'cvv'],
  [/^(?:raw|full|clear|plain|unmasked)pan$|^pan(?:clear|full|plain|raw)$/, 'pan'],
  [/^(?:credit|debit|card|cc|the)*(?:cvv2?|cvc2?|csc|cardverification(?:code|value)|cardsecuritycode|cvvcode|cvccode|cvvnumber|cvvcvc)$|^cardcode$/, 'cvv'],
  [/^(?:card|raw|full|magnetic)*(?:track[12](?:data)?|trackdata|magstripe(?:data)?|magneticstripe(?:data)?|emvtrack2)$/, 'track'],
  [/^(?:encrypted)?pinblock$|^(?:card|atm|debit)pin(?:code)?$/, 'pin'],
];

/** Names that mean card data only on a card: `card.number`, `creditCard.code`. */
export const OF_CARD: Readonly<Record<string, LabelKind>> = { number: 'pan', num: 'pan', pan: 'pan', cid: 'cvv', securitycode: 'cvv', verificationvalue: 'cvv' };
const CARD_OWNER = /^(?:credit|debit|payment|bank|new|saved|stored|raw|the|user|customer)*(?:card|carddata|carddetails|cardinfo|creditcard|cc)$/;

/** Words of a module that handles cards. */
export const CARD_WORDS = ['cvv', 'cvc', 'cvv2', 'cvc2', 'expiry', 'expiration', 'cardholder', 'pan', 'luhn', 'issuer', 'acquirer', 'track2', 'emv'];
const CARD_ONLY_WORDS = CARD_WORDS.filter((word) => !/^exp/.test(word) && word !== 'pan');
export const PAYMENT_WORDS = ['payment', 'payments', 'checkout', 'charge', 'billing', 'credit', 'debit', 'merchant', 'bank', 'amount', 'stripe', 'transaction', 'refund', 'acquirer', 'pago', 'pagos', 'paiement', 'zahlung', 'pagamento', 'betaling'];

/** Words of which one stands beside a security code that is called by three letters. */
const ABOUT_CARDS = ['card', 'cards', 'pan', ...CARD_WORDS.filter((word) => word !== 'pan'), ...PAYMENT_WORDS];

/** Owners of texts about a field of a form, not of what was typed into it. */
const ABOUT_FIELDS = /(?:error|errors|touched|dirty|label|labels|placeholder|placeholders|message|messages|hint|hints|rules|schema|refs|validation|validators|valid|messages|icons|styles|classes|props|selectors|keys|columns|headers)$/i;
/** `cardNumberInput.value`, `cvv.value`: what a field or a control holds. */
const FIELD = /(?:input|field|control|element|el|ref|box|textbox)$/;

const joinedWords = judgedOnce((name) => wordsOf(name).join(''));

const strongKind = judgedOnce((joined) => STRONG.find(([pattern]) => pattern.test(joined))?.[1]);

/** What the words, joined and in small letters, mean once cards are spoken of at all. */
export const nameOfCardData: (joined: string) => LabelKind | undefined = strongKind;

/** Most names say nothing of cards, whatever stands beside them. */
const mayBeCard = judgedOnce((joined) => joined === 'value' || joined === 'pin' || Object.hasOwn(OF_CARD, joined) || strongKind(joined) !== undefined);

export const recogniseCard: Recogniser = ({ name, owner, carrier, siblings, words, value }) => {
  // `{ number: maskedNumber }`: the name of the property is all that is left of the number.
  const joined = joinedWords(name);
  if (isWrittenOut(value) && numberOf(name) === 'card') return recognised('pan', 'medium');
  if (!mayBeCard(joined) || (carrier !== undefined && saysMasked(carrier))) return undefined;
  if (cannotHold(value) || (owner !== undefined && ABOUT_FIELDS.test(owner))) return undefined;
  if (joined === 'value' && owner) return ofField(wordsOf(owner).join('').replace(FIELD, ''), words());
  const strong = strongKind(joined);
  if (strong) return ofStrong(strong, joined, words());
  if (joined === 'pin') return isCardPin(value, siblings(), words()) ? recognised('pin', 'medium') : undefined;
  const kind = Object.hasOwn(OF_CARD, joined) ? OF_CARD[joined] : undefined;
  if (!kind) return undefined;
  if (owner && CARD_OWNER.test(wordsOf(owner).join(''))) return onCard(kind, siblings(), words(), value);
  return joined === 'pan' && hasAny(words(), CARD_WORDS, 'pan') ? recognised(kind, 'medium') : undefined;
};

/** `const card = '4539…'`: the digits say what the name alone does not. Those that are published for tests are nobody's. */
function isWrittenOut({ complete, constants }: Value): boolean {
  if (!complete || constants.length !== 1) return false;
  const [text] = constants;
  if (typeof text !== 'string' || text.length < 13 || text.length > 23) return false;
  const digits = text.replace(/[ -]/g, '');
  return isCardNumber(digits) && !isTestCard(digits);
}

function ofField(joined: string, words: ReadonlySet<string>): Recognised | undefined {
  const strong = strongKind(joined);
  return strong && ofStrong(strong, joined, words);
}

/** A track is music too, unless cards are spoken of. */
function ofStrong(kind: LabelKind, joined: string, words: ReadonlySet<string>): Recognised | undefined {
  const plainTrack = kind === 'track' && /^track[12]$/.test(joined);
  if (plainTrack && !hasAny(words, [...CARD_WORDS, 'swipe', 'magstripe', 'terminal', 'cardreader'])) return undefined;
  return recognised(kind, strongConfidence(joined, words));
}

/** A PIN stands beside the card or account that it opens; pins of maps, boards and chips do not. */
function isCardPin(value: Value, siblings: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  if (isPrimitive(value.type, 'number')) return false;
  const beside = [...siblings].map((sibling) => wordsOf(sibling).join(''));
  if (beside.some((sibling) => /^card(?:number|num|no)$|^pan$|^accountnumber$/.test(sibling))) return true;
  return hasAny(words, ['cvv', 'cvc', 'pinblock', 'atm']) && words.has('card');
}

function recognised(kind: LabelKind, confidence: Confidence): Recognised {
  return { labels: [{ kind, confidence }] };
}

/** A card number beside other card or payment words is sure; alone it may be a library card. */
function strongConfidence(joined: string, words: ReadonlySet<string>): Confidence {
  if (/^c[sv]c2?$/.test(joined) && !hasAny(words, ABOUT_CARDS, joined)) return 'low';
  if (/credit|debit|payment|primary|ccnum|cvv|cvc|trackdata|card.*track|track2data|emvtrack|magstripe|pinblock/.test(joined)) return 'high';
  if (hasAny(words, CARD_WORDS, 'pan')) return 'high';
  return hasAny(words, PAYMENT_WORDS) ? 'medium' : 'low';
}

/** `card.number` of a playing card has no expiry beside it; the number of a card on a board counts, even where that card expires. */
function onCard(kind: LabelKind, siblings: ReadonlySet<string>, words: ReadonlySet<string>, value: Value): Recognised | undefined {
  const beside = [...siblings].map((sibling) => wordsOf(sibling).join(''));
  const counts = isPrimitive(value.type, 'number') && !hasAny(words, CARD_ONLY_WORDS) && !hasAny(words, PAYMENT_WORDS);
  if (!counts && beside.some((sibling) => /^(?:cvv|cvc|exp)|expir|holder|brand|last4/.test(sibling))) return recognised(kind, 'high');
  return hasAny(words, CARD_WORDS, 'pan') || hasAny(words, PAYMENT_WORDS) ? recognised(kind, 'medium') : undefined;
}

/** A name that says that the sensitive part is gone: `maskedPan`, `cardToken`, `last4`. */
export function saysMasked(name: string): boolean {
  return wordsOf(name).some((word) => /^(?:mask|redact|obfuscat|hidden|sanitiz|truncat|anonymi|token|hash|encrypt|last4|lastfour)/.test(word));
}

function hasAny(words: ReadonlySet<string>, wanted: readonly string[], except?: string): boolean {
  return wanted.some((word) => word !== except && words.has(word));
}

/** A truth value, or a text that is written out and has no digits (a label, a message, a field's name), is no card data. */
function cannotHold(value: Value): boolean {
  if (isPrimitive(value.type, 'boolean')) return true;
  if (value.reference?.module === undefined && value.reference) return true;
  return value.complete && value.constants.every((constant) => typeof constant !== 'string' || !/^\s*\d[\d\s-]{2,}\s*$/.test(constant));
}
