/** What the engine knows of values: one line of code, one expectation. */
import assert from 'node:assert/strict';
import { probed } from './run';

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'constants through names': [
    ["const a = 'md5'; probe(a);", "'md5'"],
    ["const a = 'md5'; const b = a; probe(b);", "'md5'"],
    ["const a = `md${5}`; probe(a);", "'md5'"],
    ["const a = 'm' + 'd5'; probe(a);", "'md5'"],
    ["const a = 'MD5'.toLowerCase(); probe(a);", "'md5'"],
    ["const o = { hash: { name: 'md5' } }; probe(o.hash.name);", "'md5'"],
    ["const o = { hash: 'md5' } as const; probe(o['hash']);", "'md5'"],
    ["const KEY = 'hash'; const o = { hash: 'md5' }; probe(o[KEY]);", "'md5'"],
    ["const { hash } = { hash: 'md5' }; probe(hash);", "'md5'"],
    ["const { hash: h } = { hash: 'md5' }; probe(h);", "'md5'"],
    ["enum Hash { Weak = 'md5' } probe(Hash.Weak);", "'md5'"],
    ["class A { static readonly weak = 'md5'; readonly hash = 'sha1'; run() { probe(this.hash); } }", "'sha1'"],
    ["const pick = () => 'md5'; probe(pick());", "'md5'"],
    ["function pick() { return 'md5'; } probe(pick());", "'md5'"],
    ['probe(-1); probe(!false); probe(2 * 3 + 1);', '-1'],
    ['const N = 1 << 14; probe(N);', '16384'],
    ["const names = ['md5', 'md5']; probe(names[0]);", "'md5'"],
  ],
  'constants that may be something else': [
    ["let a = 'md5'; if (x) a = 'sha1'; probe(a);", "'md5' | 'sha1'"],
    ["const a = x ? 'md5' : 'sha1'; probe(a);", "'md5' | 'sha1'"],
    ["const a = process.env.HASH || 'md5'; probe(a);", "'md5' | …"],
    ["const a = given ?? 'md5'; probe(a);", "'md5' | …"],
    ["function f(a = 'md5') { probe(a); }", "'md5' | …"],
    ['probe(given);', 'unknown'],
    ['const a = other(); probe(a);', 'unknown'],
    ['let a; a = a + 1; probe(a);', 'integer'],
  ],
  'kinds of numbers': [
    ['const p = parseFloat(x); probe(p);', 'float'],
    ['probe(Math.round(x * 100));', 'integer'],
    ['probe(19.99);', '19.99'],
    ['function f(o: { price: string }) { probe(+o.price); }', 'float major [money]'],
    ['const sum = [1.5].reduce((a, b) => a + b, 0); probe(sum);', 'float'],
    ['function f(n: bigint) { probe(n); }', 'bigint'],
    ['function f(price: number) { probe(price); }', 'number major [money]'],
    ['function f(priceCents: number) { probe(priceCents); }', 'integer minor [money]'],
    ['function f(price: number) { probe(price * 1.19); }', 'float major [money]'],
    ['function f(price: number, cost: number) { probe(price / cost); }', 'float rate'],
    ['function f(taxRate: number) { probe(taxRate); }', 'number rate'],
    ["function f(row: Row) { probe(row.get('tax_amount')); }", 'number major [money]'],
    ['function f(totalPages: number) { probe(totalPages); }', 'number count'],
    ["import Decimal from 'decimal.js'; probe(new Decimal('1').plus(2));", 'decimal'],
    ["import { Decimal } from 'decimal.js'; function f(a: Decimal) { probe(a); }", 'decimal'],
    ['const rows = [1.5, 2]; rows.forEach((row) => probe(row));', '1.5 | 2'],
  ],
  'card data': [
    ['function f(cardNumber: string, cvv: string) { probe(cardNumber); }', '[pan]'],
    ['function f(cardNumber: string, cvv: string) { probe(`card ${cardNumber}`); }', '[pan]'],
    ['function f(cardNumber: string, cvv: string) { probe({ card: { cardNumber } }); }', '[card.cardNumber.pan]'],
    ['function f(cardNumber: string, cvv: string) { probe(cardNumber.slice(-4)); }', 'unknown'],
    ["function f(cardNumber: string, cvv: string) { probe(cardNumber.replace(/\\d(?=\\d{4})/g, '*')); }", 'unknown'],
    ['function f(cardNumber: string, cvv: string) { const last = maskCard(cardNumber); probe(last); }', 'unknown'],
    ['function f(cardNumber: string, cvv: string) { probe(cardNumber.length); }', 'integer count'],
    ['function f(cardNumber: string, cvv: string) { probe(typeof cardNumber, cardNumber === other); }', 'unknown; unknown'],
    ['interface Card { number: string; cvv: string } function f(card: Card) { probe(card); }', '[cvv.cvv, number.pan]'],
    ['function f(card: { number: string; expiry: string }) { probe(card.number); }', '[pan]'],
    ["function f(form: FormData, cvv: string) { probe(form.get('cardNumber')); }", '[pan]'],
    ["function f(form: Labels, cvv: string) { probe(form.getLabel('cardNumber')); }", 'unknown'],
    ['function f(cardNumber: string, cvv: string) { probe(Object.assign({}, { cardNumber })); }', '[cardNumber.pan]'],
    ['function f(cardNumber: string, cvv: string) { probe(new Error(`refused: ${cardNumber}`)); }', '[message.pan]'],
    ['function f(cardNumber: string, cvv: string) { probe({ cvv: undefined }); }', 'unknown'],
    ["import { useRef } from 'react'; function F({ cardNumber, cvv }: any) { const r = useRef(cardNumber); probe(r.current); }", '[pan]'],
    ['function f(cardNumber: string, cvv: string) { probe([cardNumber].map((one) => `no ${one}`)); }', '[*.pan]'],
    ['function f(cardNumber: string, cvv: string) { probe(cardNumber.slice(12)); }', 'unknown'],
    ["function f(cardNumber: string, cvv: string) { const masked = `${'*'.repeat(12)}${cardNumber.slice(-4)}`; probe({ cardNumber: masked }); }", 'unknown'],
    ["function f(cardNumber: string, cvv: string) { probe({ cardNumber: cardNumber.slice(-4).padStart(16, '*') }); }", 'unknown'],
    ["function f(cardNumber: string, cvv: string) { probe({ cardNumber: cardNumber.slice(-4) + cardNumber }); }", '[cardNumber.pan]'],
    ['function f(body: any) { const { cvv, ...rest } = body; probe(rest); }', 'unknown'],
    ["const cardNumber = 'Card number'; probe(cardNumber);", "'Card number'"],
    ['const cardNumber: boolean = check(); probe(cardNumber);', 'unknown'],
  ],
};

describe('values', () => {
  for (const [group, cases] of Object.entries(CASES)) {
    describe(group, () => {
      for (const [code, expected] of cases) it(code, () => assert.equal(probed(code)[0], expected));
    });
  }
});
