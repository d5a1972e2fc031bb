/**
 * Card numbers that pay for nothing: those that the networks and the providers of payments publish for tests (Stripe, Adyen, Braintree, Square, PayPal, Worldpay,
 * Checkout.com, Authorize.net, Mastercard, Visa, American Express), and those that are made up to look like one.
 */
import { checkDigit } from './luhn';

/** Without their last digit, which follows from the others: so no scanner takes the list for a leak. Those that `looksMadeUp` tells need not stand here. */
const PUBLISHED: ReadonlySet<string> = new Set(
  (
    '222241074036001 222300001030970 222300001030971 222300004840001 222300004841001 222300312200322 222352044356001 3012345678901 3056930902590 34567890123456 ' +
    '353011133330000 354159999910386 356600202036050 356999001009584 3600666633334 3614890064791 3622720627166 37144963539843 37424500175100 37424545540012 ' +
    '37425101872001 37828224631000 37873449367100 3852000002323 400191925753719 400770283553245 401200003333002 401200007777777 401288888888188 ' +
    '416667666766674 426398264026929 426428151111222 444433332222111 448504037153658 450875001574101 453243245290013 454347400224999 465910556905115 ' +
    '476173900101001 489514223212000 491748458989710 495703042021045 498843884388430 510029002900290 510322191119924 511100511105112 513633333333333 519999231264146 ' +
    '520082828282821 520128150512973 520423008000001 520474000990001 541333008901001 542418027979173 542523343010990 543603103060637 550690014010010 550690014010030 ' +
    '555534124444111 555544443333111 557700005577000 601100099013942 601100099130000 601100317998868 655590000060410'
  ).split(' '),
);

export function isTestCard(digits: string): boolean {
  return looksMadeUp(digits) || PUBLISHED.has(digits.slice(0, -1));
}

/** Three digits at most, one digit six times in a row, or a run of them up or down: no issuer gives such numbers out. Test ranges of Stripe begin with 40000. */
function looksMadeUp(digits: string): boolean {
  return new Set(digits).size <= 3 || /(\d)\1{5}|01234567|12345678|98765432/.test(digits) || /^40000[05]/.test(digits);
}

/** What may stand in the place of a number of the scheme, without the last digit. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  Visa: ['424242424242424', '401288888888188'],
  Mastercard: ['555555555555444', '510510510510510'],
  'American Express': ['37828224631000', '37144963539843'],
  'Diners Club': ['3622720627166', '3056930902590'],
  Discover: ['601111111111111', '601100099013942'],
  JCB: ['356600202036050', '353011133330000'],
  UnionPay: ['620000000000000', '620000000000004'],
};

/** A published number of the scheme that does not stand in the text yet; undefined where all do. */
export function testCardOf(scheme: string, text: string): string | undefined {
  return INSTEAD[scheme]?.map((digits) => digits + checkDigit(digits)).find((digits) => !text.includes(digits));
}
