/** Card numbers in the code of a shop. Those that are found pass every check, and none of them was given out to anybody. */
interface Card {
  number: string;
  cvv: string;
  holder: string;
}

declare function charge(card: Card, amount: number): Promise<void>;
declare function chargeCard(cardNumber: string, amount: number): Promise<void>;
declare function lookUp(id: string): void;
declare const settings: { cardNumber: string; card: { number: string }; token: string };

// Names say what it is.

const cardNumber = '4012888888881881'; // $ alert=card-hardcoded:warning
const CARD_NUMBER = "5105105105105100"; // $ alert=card-hardcoded
const creditCard = { number: '4012888888881881', cvv: '123', holder: 'A' }; // $ alert=card-hardcoded
const pan = `378282246310005`; // $ alert=card-hardcoded
const amexCard = 378282246310005; // $ alert=card-hardcoded
const panAsBig = 6011111111111117n; // $ alert=card-hardcoded
const numeroTarjeta = '3566002020360505'; // $ alert=card-hardcoded
const kartennummer = '5105105105105100'; // $ alert=card-hardcoded
settings.cardNumber = '4012888888881881'; // $ alert=card-hardcoded
settings.card.number = '5105105105105100'; // $ alert=card-hardcoded
const cards = ['4012888888881881', '4012888888881881']; // $ alert=card-hardcoded alert=card-hardcoded
export const isOwn = (card: Card) => card.number === '4012888888881881'; // $ alert=card-hardcoded
export const numbers: Record<string, Card> = {
  visa: { number: '4012888888881881', cvv: '000', holder: 'B' }, // $ alert=card-hardcoded
  mastercard: { number: '5105105105105100', cvv: '000', holder: 'B' }, // $ alert=card-hardcoded
};

// Calls.

export async function refund(number: string) {
  await chargeCard('4012888888881881', 100); // $ alert=card-hardcoded
  await charge({ number: '6011111111111117', cvv: '999', holder: 'C' }, 100); // $ alert=card-hardcoded
  return number === cardNumber;
}

// Written as on a card.

const printed = '4012 8888 8888 1881'; // $ alert=card-hardcoded
const dashed = '5105-1051-0510-5100'; // $ alert=card-hardcoded
const amex = '3782 822463 10005'; // $ alert=card-hardcoded
const sentence = 'Please use the card 4012 8888 8888 1881 for refunds.'; // $ alert=card-hardcoded
const declined = `Your card 5105105105105100 was declined`; // $ alert=card-hardcoded:warning

// Prefixes that many other numbers have want a name.

const dinersCard = '36227206271667'; // $ alert=card-hardcoded
const unionPayCard = '6200000000000005'; // $ alert=card-hardcoded
const oldVisaCard = '4532881702938'; // $ alert=card-hardcoded
const longVisaCard = '4929173846502918736'; // $ alert=card-hardcoded

// Comments.

/* The card 4012888888881881 is refused by the acquirer. */ // $ alert=card-hardcoded
/* Tried with visa 4012888888881881. */ // $ alert=card-hardcoded

// Examples are information.

const exampleCard = '4012888888881881'; // $ alert=card-hardcoded:info
const cardPlaceholder = '5105 1051 0510 5100'; // $ alert=card-hardcoded:info

// Where something begins with a number.

export function pay(cardNo = '', cardPan = '', otherPan = '') { // $ alert=card-hardcoded:info alert=card-hardcoded:info alert=card-hardcoded
  return [cardNo, cardPan, otherPan];
}
export class Checkout {
  cardNumber = ''; // $ alert=card-hardcoded:info
  ownCard = ''; // $ alert=card-hardcoded
  private readonly given = settings.token || '5555555555554444'; // ok: nothing says that it is that of a card
  chosen(card?: string) {
    const used = { card: card ?? '' }; // $ alert=card-hardcoded:info
    return [used, this.given];
  }
}

// Published for tests, or made up.

const testCard = '4242424242424242'; // ok: published by Stripe
const stripeCard = { number: '4000002500003155', cvv: '123' }; // ok: published by Stripe
const adyenCard = '5577000055770004'; // ok: published by Adyen
const braintreeCard = '4009348888881881'; // ok: published by Braintree
const squareCard = '3569990010095841'; // ok: published by Square
const paypalCard = '378734493671000'; // ok: published by PayPal
const worldpayCard = '4444333322221111'; // ok: published by Worldpay
const checkoutCard = '4543474002249996'; // ok: published by Checkout.com
const authorizeCard = '5424000000000015'; // ok: published by Authorize.net
const printedCard = '4111-1111-1111-1111'; // ok: the number of all examples
const madeUpCard = '4012345678901237'; // ok: a run of digits
const zeroCard = '5100000000000008'; // ok: zeros
const hintOfCard = 'Use the card 4242 4242 4242 4242'; // ok: published, in a sentence
// Pay with the card 4000 0025 0000 3155 to see a challenge. // ok: published, in a comment

// No card numbers.

const orderId = '4539578763621486'; // ok: the number of an order
const trackingNumber = '6011451433546214'; // ok: the number of a parcel
const imei = '357369876543218'; // ok: the number of a telephone
const giftCardNumber = '5425233430114903'; // ok: the number of a gift card
const simCard = '4929173846502918736'; // ok: the number of a chip of a telephone
const ean = '4532881702938'; // ok: the number of an article
const phoneNumber = '4539578763621486'; // ok: a telephone
const timestamp = 4509128736502375; // ok: a time
const bigNumber = 4509128736502375; // ok: a number that nothing speaks of
const wrongCheckDigit = '4539578763621487'; // ok: the check digit of cardNumber is wrong
const wrongCard = { number: '9539578763621486' }; // ok: no network begins so
const longerCard = '45395787636214861234567'; // ok: longer than a card number
const hashOfCard = 'a4539578763621486f00'; // ok: part of a word
const uuidOfCard = '00000000-0000-4539-5787-636214860000'; // ok: part of an id
const fractionOfCard = 0.4539578763621486; // ok: a fraction
const decimalOfCard = 4539578763621.486; // ok: a fraction
const cardPath = 'https://shop.example/cards/4539578763621486'; // ok: part of a path
const cardIcon = 'M4539 57 87 63L62 1486 4539 5787'; // ok: a drawing
const masked = '4539 57** **** 1486'; // ok: masked
const lastFour = '1486'; // ok: the last four
const cardBin = '453957'; // ok: the first six
const oddGroups = 'card 45 39 57 87 63 62 14 86'; // ok: no card is written so
const cardId = 'card_4539578763621486'; // ok: part of a word
lookUp('4929173846502918736'); // ok: an id

export const all = [cardNumber, CARD_NUMBER, creditCard, pan, amexCard, panAsBig, numeroTarjeta, kartennummer, cards, printed, dashed, amex, sentence, declined];
export const weak = [dinersCard, unionPayCard, oldVisaCard, longVisaCard, exampleCard, cardPlaceholder];
export const published = [testCard, stripeCard, adyenCard, braintreeCard, squareCard, paypalCard, worldpayCard, checkoutCard, authorizeCard, printedCard, madeUpCard, zeroCard, hintOfCard];
export const others = [orderId, trackingNumber, imei, giftCardNumber, simCard, ean, phoneNumber, timestamp, bigNumber, wrongCheckDigit, wrongCard, longerCard, hashOfCard];
export const more = [uuidOfCard, fractionOfCard, decimalOfCard, cardPath, cardIcon, masked, lastFour, cardBin, oddGroups, cardId];
