/** Labels that are wrong are told: what holds the cases of the flow to what is seen. */
import assert from 'node:assert/strict';
import { readCases } from './cases';
import { caseFaults } from './labelled';

/** The first sentence of each fault. */
function faults(...lines: readonly string[]): readonly string[] {
  return readCases('fixture.ts', ['// case: one', ...lines].join('\n')).flatMap(caseFaults).map((fault) => fault.split('\n')[0]!);
}

const CARD = 'const { cardNumber, cvv } = card();';

describe('labels of the flow', () => {
  it('are met by constants, kinds of numbers and labels, each by itself', () => {
    assert.deepEqual(faults("probe('md5'); // $ 'md5'", "probe(c ? 'b' : 'a', c ? 'md5' : x); // $ 'a' | 'b'; 'md5' | …"), []);
    assert.deepEqual(faults('function f(price: number) { probe(price, price); } // $ number major; [money]'), []);
    assert.deepEqual(faults(CARD, "probe(cardNumber, 'md5', other, `${cardNumber}`); // $ [pan]; clean; unknown; … [pan]"), []);
  });

  it('are told where they are wrong', () => {
    assert.deepEqual(faults("probe('md5'); // $ 'sha1'"), ["line 2: expected 'sha1', saw 'md5'"]);
    assert.deepEqual(faults(CARD, 'probe(cardNumber); // $ clean'), ['line 3: expected clean, saw [pan]']);
    assert.deepEqual(faults("probe('md5'); // $ unknown"), ["line 2: expected unknown, saw 'md5'"]);
    assert.deepEqual(faults("probe(c ? 'md5' : x); // $ 'md5'"), ["line 2: expected 'md5', saw 'md5' | …"]);
    assert.deepEqual(faults('probe(3); // $ float'), ['line 2: expected float, saw 3']);
    assert.deepEqual(faults("probe('md5'); // $ …"), ["line 2: expected …, saw 'md5'"]);
  });

  it('belong to a probe, and every probe has one', () => {
    assert.deepEqual(faults("probe('md5');"), ['line 2: 1 arguments, and 0 labels']);
    assert.deepEqual(faults("probe('md5', 'sha1'); // $ 'md5'"), ['line 2: 2 arguments, and 1 labels']);
    assert.deepEqual(faults("const a = 'md5'; // $ 'md5'"), ['line 2: a label for a probe, and no probe']);
    assert.deepEqual(faults("other.probe('md5'); // $ 'md5'"), ['line 2: the probe was never reached']);
    assert.deepEqual(faults("probe('md5'); probe('md5'); // $ 'md5'; 'md5'"), ['line 2: more than one probe']);
  });

  it('of sinks and roles are wanted wherever something known goes in', () => {
    assert.deepEqual(faults(CARD, 'console.log(cardNumber); // $ log [pan]'), []);
    assert.deepEqual(faults(CARD, 'console.log(cardNumber);'), ['line 3: no label for log [pan]']);
    assert.deepEqual(faults(CARD, 'console.log(cardNumber, cvv); // $ log [pan]'), ['line 3: no label for log [cvv]']);
    assert.deepEqual(faults(CARD, 'console.log(cvv); // $ log [pan]'), ['line 3: log expected [pan], saw log [cvv]']);
    assert.deepEqual(faults("console.log('paid'); // $ log [pan]"), ['line 2: log expected [pan], saw nothing']);
    assert.deepEqual(faults("console.log('paid'); // $ log clean"), []);
    assert.deepEqual(faults(CARD, 'console.log(cardNumber); // $ log clean'), ['line 3: log expected clean, saw log [pan]']);
    const hash = "import { createHash } from 'node:crypto';";
    assert.deepEqual(faults(hash, "createHash('md5'); // $ hash-algorithm 'md5'", "createHash(given); // $ hash-algorithm unknown"), []);
    assert.deepEqual(faults(hash, "createHash('md5');"), ["line 3: no label for hash-algorithm 'md5'"]);
  });

  it('of what is wrong today fall when it is mended', () => {
    assert.deepEqual(faults("probe(other); // $ MISSING 'md5'", CARD, 'probe(cardNumber); // $ SPURIOUS [pan]'), []);
    assert.deepEqual(faults("probe('md5'); // $ MISSING 'md5'"), ["line 2: 'md5' is seen after all: drop MISSING, saw 'md5'"]);
    assert.deepEqual(faults('probe(other); // $ SPURIOUS [pan]'), ['line 2: [pan] is not seen any more: drop SPURIOUS, saw unknown']);
    assert.deepEqual(faults(CARD, 'console.log(other); // $ MISSING log [pan]', 'console.log(cardNumber); // $ SPURIOUS log [pan]'), []);
    assert.deepEqual(faults(CARD, 'console.log(cardNumber); // $ MISSING log [pan]'), ['line 3: log [pan] is seen after all: drop MISSING, saw log [pan]']);
  });

  it('number the places on the way from source to sink', () => {
    const body = ['function f(cardNumber: string, cvv: string) { // $ step 1', '  const x = cardNumber; // $ step 2', '  console.log(x); // $ log [pan]', '}'];
    assert.deepEqual(faults(...body), []);
    assert.deepEqual(faults(body[0]!, '  const x = cardNumber;', ...body.slice(2)), ['line 2: expected the way over lines 2, saw 2 3']);
    assert.deepEqual(faults('console.log(other); // $ step 1'), ['line 2: expected the way over lines 2, saw none']);
  });

  it('count their lines in the fixture, whatever module they stand in', () => {
    assert.deepEqual(faults('// file: a.ts', "probe('a'); // $ 'b'", '// file: b.ts', "probe('b'); // $ 'a'"), ["line 3: expected 'b', saw 'a'", "line 5: expected 'a', saw 'b'"]);
  });
});
