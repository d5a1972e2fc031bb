/** Suppression comments cover the same before and after a formatter: each example says which texts are covered and which are not, and Prettier lays it out in three widths. */
import assert from 'node:assert/strict';
import { format } from 'prettier';
import { analyse } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import { on, rule } from '../../src/engine/rule';

/** Every text that begins so is a finding: what is covered and what stays open is told by the text itself. */
const MARKED = rule({
  id: 'mark',
  title: 'Marked text',
  severity: 'error',
  cwe: [1],
  pci: [],
  score: 1,
  message: () => ({ what: 'Found.', why: '', instead: '' }),
  detect: on('text', ({ text, node }) => (/^(?:covered|open)/.test(text) ? { at: { start: node.range[0], end: node.range[1] } } : undefined)),
});

/** And every call of `whole`, as a finding over all of its lines. */
const WHOLE = rule({
  id: 'whole',
  title: 'Whole call',
  severity: 'error',
  cwe: [1],
  pci: [],
  score: 1,
  message: () => ({ what: 'Found.', why: '', instead: '' }),
  detect: on('call', ({ node }) => (node.callee.type === 'Identifier' && node.callee.name === 'whole' ? { at: { start: node.range[0], end: node.range[1] } } : undefined)),
});

const KNOWLEDGE: Knowledge = { rules: [MARKED, WHOLE], models: [], recognisers: [] };

const NEXT = 'centinel-disable-next-line mark -- known';
const LINE = 'centinel-disable-line mark -- known';
const LONG = 'aVeryLongNameOfSomething, anotherLongNameOfSomething';

const EXAMPLES: Readonly<Record<string, string>> = {
  'above a call that is broken': `foo('open');\n// ${NEXT}\nlogger.info('covered 1', { pan: 'covered 2', ${LONG} });\nfoo('open too');`,
  'behind a call that is broken': `foo('open');\nlogger.info('covered 1', { pan: 'covered 2', ${LONG} }); // ${LINE}\nfoo('open too');`,
  'above an argument': `foo('open',\n  // ${NEXT}\n  { first: 'covered', ${LONG} },
  'open too');`,
  'behind an argument': `foo('open', ${LONG},\n  'covered', // ${LINE}\n  'open too');`,
  'behind the bracket that opens': `foo( // ${LINE}\n  'covered', ${LONG});\nfoo('open');`,
  'above a variable': `// ${NEXT}\nexport const text = condition ? call('covered 1', ${LONG}) : 'covered 2';\nconst other = 'open';`,
  'above a link of a chain': `client.post('open', aVeryLongNameOfSomething)\n  // ${NEXT}\n  .send({ pan: 'covered', ${LONG} }).then(aVeryLongNameOfSomething)
  .catch('open too');`,
  'above a chain': `// ${NEXT}\nclient.post('covered 1').send({ pan: 'covered 2', ${LONG} }).then(aVeryLongNameOfSomething);\nfoo('open');`,
  'behind a link of a chain': `client.post('open')\n  .send({ pan: 'covered', ${LONG} }) // ${LINE}\n  .then('open too', aVeryLongNameOfSomething);`,
  'above a condition': `// ${NEXT}\nif (isRight('covered', ${LONG}) && anotherLongNameOfSomething) {\n  foo('open');\n}`,
  'behind the head of a condition': `if (isRight('covered', ${LONG})) { // ${LINE}\n  foo('open');\n}`,
  'behind the head of a function': `function pay(card = 'covered', ${LONG}) { // ${LINE}\n  foo('open');\n}`,
  'above a function': `// ${NEXT}\nfunction pay(card = 'covered', ${LONG}) {\n  foo('open');\n  return bar('open too');\n}`,
  'above a function that is called back': `// ${NEXT}\nrouter.post('covered', ${LONG}, async (request) => {\n  foo('open');\n});`,
  'behind an arrow': `const pay = (card = 'covered') => // ${LINE}\n  foo(card, ${LONG});\nfoo('open');`,
  'above what is returned': `function pay() {\n  foo('open');\n  // ${NEXT}\n  return call('covered', { ${LONG} }) || anotherLongNameOfSomething;\n}`,
  'behind a term': `const sum = first + call('open', aVeryLongNameOfSomething) +\n  call('covered', aVeryLongNameOfSomething) + // ${LINE}\n  call('open too', aVeryLongNameOfSomething);`,
  'behind a branch': `const text = isRight\n  ? call('covered', aVeryLongNameOfSomething) // ${LINE}\n  : call('open', anotherLongNameOfSomething);`,
  'above a property': `const options = {\n  first: 'open',\n  // ${NEXT}\n  second: { third: 'covered', ${LONG} },\n  fourth: 'open too',\n};`,
  'above a decorated member': `class Order {\n  // ${NEXT}\n  @Column({ type: 'covered', aVeryLongNameOfSomething: 1, anotherLongNameOfSomething: 2 }) amount: number;\n\n  @Column('open') price: number;\n}`,
  'behind a decorated member': `class Order {\n  @Column({ type: 'covered', aVeryLongNameOfSomething: 1, anotherLongNameOfSomething: 2 }) amount: number; // ${LINE}\n\n  @Column('open') price: number;\n}`,
  'behind a decorator': `class Order {\n  @Column({ type: 'covered', aVeryLongNameOfSomething: 1, anotherLongNameOfSomething: 2 }) // ${LINE}\n  amount: number;\n\n  @Column('open') price: number;\n}`,
  'above a method': `class Order {\n  // ${NEXT}\n  pay(card = 'covered', ${LONG}) {\n    foo('open');\n  }\n}`,
  'above an element': `const page = <p>\n  {/* ${NEXT} */}\n  <Card title="covered 1" number={call('covered 2', aVeryLongNameOfSomething)} aVeryLongNameOfSomething />\n  <Card title="open" />\n</p>;`,
  'above an element with children': `const page = <p>\n  {/* ${NEXT} */}\n  <Card aVeryLongNameOfSomething>{call('covered', anotherLongNameOfSomething)}</Card>\n  <Card>{'open'}</Card>\n</p>;`,
  'above a child': `const page = <p>\n  <b>{'open'}</b>\n  {/* ${NEXT} */}\n  {call('covered', ${LONG})}\n  {'open too'}\n</p>;`,
  'behind an element': `const page = <p>\n  <Card title={call('covered')} aVeryLongNameOfSomething anotherLongNameOfSomething /> {/* ${LINE} */}\n  <Card title={'open'} />\n</p>;`,
  'between attributes': `const page = <Card\n  first={'open'}\n  // ${NEXT}\n  second={call('covered', ${LONG})}\n  third={'open too'}\n/>;`,
  'behind an attribute': `const page = <Card first={'open'}\n  second={call('covered', ${LONG})} // ${LINE}\n  third={'open too'} />;`,
  'in a block comment above': `/* ${NEXT} */\nfoo('covered', { ${LONG} });\nfoo('open');`,
  'in a block comment in front': `/* ${LINE} */ foo('covered', { ${LONG} });\nfoo('open');`,
  'in a block': `/* centinel-disable mark -- known */\nfoo('covered', { ${LONG} });\nif (isRight) { foo('covered too'); }\n/* centinel-enable mark */\nfoo('open');`,
  'of the older spelling, above and behind': `// centinel-ignore mark -- known\nfoo('covered', { ${LONG} });\nfoo('open');\nfoo('covered too', { ${LONG} }); // centinel-ignore mark -- known`,
  'with owner and day': `// ${NEXT} (owner: payments, until: 2027-01-31)\nfoo('covered', { ${LONG} });\nfoo('open');`,
};

function textsIn(code: string): { readonly covered: readonly string[]; readonly open: readonly string[] } {
  const { findings, suppressed, notes } = analyse({ file: 'a.tsx', text: code }, KNOWLEDGE);
  assert.deepEqual(notes, []);
  const text = (finding: { place: { start: number; end: number } }) => code.slice(finding.place.start + 1, finding.place.end - 1);
  return { covered: suppressed.map(({ finding }) => text(finding)), open: findings.map(text) };
}

describe('suppression comments under a formatter', () => {
  for (const [name, code] of Object.entries(EXAMPLES)) {
    it(`cover the same: ${name}`, async () => {
      const all = [...code.matchAll(/['"]((?:covered|open)[^'"]*)['"]/g)].map((match) => match[1]!);
      const wanted = { covered: all.filter((text) => text.startsWith('covered')), open: all.filter((text) => text.startsWith('open')) };
      assert.deepEqual(textsIn(code), wanted, `as written:\n${code}`);
      for (const printWidth of [40, 80, 120]) {
        const formatted = await format(code, { parser: 'typescript', filepath: 'a.tsx', printWidth });
        assert.deepEqual(textsIn(formatted), wanted, `in ${printWidth} columns:\n${formatted}`);
      }
    });
  }

  it('cover a call over several lines from the middle of it, and no call that is long', () => {
    const call = (lines: number) => `whole(\n  'a', // centinel-disable-line whole -- known\n${"  'b',\n".repeat(lines)});\n`;
    const covered = (code: string) => analyse({ file: 'a.ts', text: code }, KNOWLEDGE).suppressed.length;
    assert.deepEqual([covered(call(3)), covered(call(40))], [1, 0]);
  });
});
