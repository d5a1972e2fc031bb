/** An evaluation in steps: what is done between two of them, and that it makes no difference. */
import assert from 'node:assert/strict';
import { evaluate, evaluation } from '../../src/engine';
import { on, rule, type Match } from '../../src/engine/rule';
import { KNOWLEDGE } from '../../src/service/knowledge';

const TEXT = `
export function price(cents: bigint) { note('a'); note('b'); return cents * 2n; }
export const rate = (() => { note('c'); return 0.1; })();
export class Account {
  total() { note('d'); return price(1n); }
  fee() { return this.total() * 3n; }
  owner() { return 'x'; }
}
`;

const META = { title: 'Spy', severity: 'info', cwe: [], pci: [], score: 0, message: () => ({ what: '', why: '', instead: '' }) } as const;

/** What is called in each step. */
function stepsOf(text: string): readonly (readonly string[])[] {
  let seen: string[] = [];
  const spy = rule<Match>({ ...META, id: 'spy', detect: on('call', ({ callee }) => void seen.push(callee.text)) });
  const steps: (readonly string[])[] = [];
  for (const evaluating = evaluation({ file: 'a.ts', text }, { ...KNOWLEDGE, rules: [spy] }); ; seen = []) {
    const { done } = evaluating.next();
    steps.push(seen);
    if (done) return steps;
  }
}

describe('an evaluation in steps', () => {
  it('looks at nothing before the text is parsed, and at one call at a time', () => {
    const [first, ...rest] = stepsOf(TEXT);
    assert.deepEqual(first, []);
    assert.deepEqual(rest.filter(({ length }) => length > 0), [['note'], ['note'], ['a function'], ['note'], ['note'], ['price'], ['this.total']]);
  });

  it('gives what is exported one by one, and of a class each member', () => {
    const behindLastCall = (text: string) => stepsOf(text).length - stepsOf(text).findLastIndex(({ length }) => length > 0) - 1;
    const members = (count: number) => `note();\nexport class A {\n${Array.from({ length: count }, (_, index) => `m${index}() { return ${index}; }\n`).join('')}}\n`;
    assert.ok(behindLastCall(members(40)) - behindLastCall(members(10)) >= 60, 'a function and a member more for each method');
    assert.ok(behindLastCall('note();\n'.concat(...Array.from({ length: 40 }, (_, index) => `export const a${index} = ${index};\n`))) >= 40);
  });

  it('says what it has found before it works out what is exported', () => {
    const text = "export const token = Math.random();\nexport const hash = require('crypto').createHash('md5').update(password);\n";
    const steps = [...evaluation({ file: 'a.ts', text }, KNOWLEDGE)];
    const said = steps.findIndex((step) => step !== undefined);
    assert.ok(steps.length - said > 2, `${said} of ${steps.length}`);
    const { findings, suppressed, notes, suppressions } = evaluate({ file: 'a.ts', text }, KNOWLEDGE);
    assert.ok(findings.length > 0);
    assert.deepEqual(steps[said], { findings, suppressed, notes, suppressions });
  });

  it('may be driven by anybody: the outcome is the same', () => {
    const driven = evaluation({ file: 'a.ts', text: TEXT }, KNOWLEDGE);
    let step = driven.next();
    while (!step.done) step = driven.next();
    assert.deepEqual(step.value, evaluate({ file: 'a.ts', text: TEXT }, KNOWLEDGE));
    assert.deepEqual([...step.value.exports.values.keys()], ['price', 'rate', 'Account', 'type Account']);
  });
});
