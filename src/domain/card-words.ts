/** Whether names and texts around a number say that it is that of a card, or of something else. */
import { judgedOnce, wordsOf } from './names';

const OF_CARDS = /^(?:cards?|cardnumbers?|cardnum|cardno|pans?|cc|ccnum|ccnumber|cvv2?|cvc2?|creditcards?|visa|mastercard|amex|discover|unionpay|jcb|diners|maestro|kartennummer|kreditkarte|tarjeta|tarjetas|carte|cartao|carta|kaart)$/;
const OF_OTHERS = /^(?:gift|loyalty|library|sim|iccid|imei|member|membership|health|insurance|playing|business|id|ids|uuid|guid|ean|gtin|isbn|upc|sku|barcode|phone|mobile|tel|fax|whatsapp|tracking|shipment|waybill|timestamp|time|date|epoch|seed|hash|checksum|nonce|version|build|order|invoice|serial|vat|tax|meter|chat|channel|tweet|pixel|analytics|block|height|salt|size|bytes|offset|max|min|limit|wei|satoshi|reference|ref|trace)$/;
const ABOUT_TESTS = /^(?:test|tests|testing|mock|mocks|sample|samples|example|examples|demo|dummy|fake|fixture|sandbox|placeholder|hint|label|help|helper|format|mask|pattern|invalid|description|title|message|text|tooltip|alt)$/;
const SAID_IN_TEXT = /\bcards?\b|\bpan\b|\bcvv\b|\bcvc\b|credit|\bvisa\b|master ?card|\bamex\b|american express|diners|unionpay|kreditkarte|tarjeta/i;

/** `card`: of payment cards; `other`: of something else that has a long number. */
export const numberOf = judgedOnce((name): 'card' | 'other' | undefined => {
  const words = wordsOf(name);
  if (words.some((word) => OF_OTHERS.test(word)) && !words.some((word) => word === 'pan')) return 'other';
  return words.some((word) => OF_CARDS.test(word)) ? 'card' : undefined;
});

/** Names of what is made up, or is only shown to explain something. */
export const isExample = judgedOnce((name): boolean => wordsOf(name).some((word) => ABOUT_TESTS.test(word)));

export function speaksOfCards(text: string): boolean {
  return SAID_IN_TEXT.test(text);
}
