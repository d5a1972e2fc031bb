/** The words of a text, as names are made of words. */
import assert from 'node:assert/strict';
import { memberNumber, nameNumber, parameterNumber, wordNumber, Words } from '../../src/engine/source/words';
import { wordsOf } from '../../src/domain/names';

const has = (text: string, word: string) => new Words(text).has(wordNumber(word));

describe('the words of a text', () => {
  it('are those that names are taken apart into', () => {
    const text = "const totalPriceUSD = cart.card_number + XMLHttpRequest2 + 'kebab-case' + HTTP2Server + a1b2 + ÄgyptenTarif + SHA256;";
    for (const word of wordsOf(text)) assert.ok(has(text, word), word);
    for (const word of ['total', 'price', 'usd', 'card', 'number', 'xml', 'http', 'request2', 'request', 'kebab', 'sha256', 'sha', 'tarif']) assert.ok(has(text, word), word);
  });

  it('are whole words', () => {
    for (const word of ['pric', 'rice', 'car', 'us', 'umber', 'sha25']) assert.ok(!has("totalPrice card_number USD SHA256", word), word);
    assert.ok(!has('', 'a'));
  });

  it('are all there in a long text', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `w${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`);
    const words = new Words(names.join(' '));
    assert.deepEqual(names.filter((name) => !words.has(wordNumber(name))), []);
  });

  it('come with names as they are spelled, by where they stand', () => {
    const words = new Words("// the query of a pool\nconst run = async (_req, { body: sent }, next?: Next) => db\n  .insertOne(a['find'](b), $x);");
    const found = (number: (name: string) => number, list: string) => list.split(' ').filter((name) => words.has(number(name)));
    assert.deepEqual(found(nameNumber, 'query run insertOne insert req _req $x x Next'), ['query', 'run', 'insertOne', '_req', '$x', 'Next']);
    assert.deepEqual(found(memberNumber, 'query pool insertOne find db body'), ['insertOne', 'find']);
    assert.deepEqual(found(parameterNumber, '_req body sent next db insertOne query'), ['_req', 'body', 'sent', 'next']);
  });
});
