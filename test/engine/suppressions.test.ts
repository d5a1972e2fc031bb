/** Suppression comments: what they cover, what they do not, and that the comment the editor writes covers the finding. */
import assert from 'node:assert/strict';
import { analyse, suppressionEdit } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import weakHash from '../../src/rules/weak-hash/rule';
import invalid from '../../src/rules/invalid-suppression/rule';
import { MODELS } from '../../src/models';
import { RECOGNISERS } from '../../src/domain';

const KNOWLEDGE: Knowledge = { rules: [weakHash, invalid], otherRules: ['card-logged'], models: MODELS, recognisers: RECOGNISERS };
const IMPORT = "import { createHash } from 'crypto';\n";
const WEAK = "createHash('md5').update(token);";

function run(text: string, file = 'a.tsx') {
  const { findings, suppressed } = analyse({ file, text: IMPORT + text }, KNOWLEDGE);
  return { found: findings.map(({ ruleId }) => ruleId), suppressed: suppressed.map(({ reason }) => reason) };
}

const COVERED: Readonly<Record<string, string>> = {
  'on the same line': `${WEAK} // centinel-ignore weak-hash -- legacy partner`,
  'on the line above': `// centinel-ignore weak-hash -- legacy partner\n${WEAK}`,
  'above, with a comment and a blank line between': `// centinel-ignore weak-hash -- legacy partner\n// see the contract\n\n${WEAK}`,
  'as a block comment': `/* centinel-ignore weak-hash -- legacy partner */\n${WEAK}`,
  'with several rules': `// centinel-ignore card-logged, weak-hash -- legacy partner\n${WEAK}`,
  'inside the call': `createHash(\n  // centinel-ignore weak-hash -- legacy partner\n  'md5',\n).update(token);`,
  'in a block': `/* centinel-ignore-start weak-hash -- legacy partner */\nfoo();\n${WEAK}\n/* centinel-ignore-end weak-hash */`,
  'for the file, from its end': `${WEAK}\n// centinel-ignore-file weak-hash -- legacy partner`,
  'as a JSX comment': `const a = <p>\n  {/* centinel-ignore weak-hash -- legacy partner */}\n  {createHash('md5').update(token)}\n</p>;`,
};

const NOT_COVERED: Readonly<Record<string, string>> = {
  'of another rule': `// centinel-ignore card-logged -- legacy partner\n${WEAK}`,
  'two lines above, with code between': `// centinel-ignore weak-hash -- legacy partner\nfoo();\n${WEAK}`,
  'behind the code of the line above': `foo(); // centinel-ignore weak-hash -- legacy partner\n${WEAK}`,
  'that only speaks of it': `// we must not centinel-ignore weak-hash -- ever\n${WEAK}`,
  'in a text': `const a = '// centinel-ignore weak-hash -- x'; ${WEAK}`,
  'after the end of its block': `// centinel-ignore-start weak-hash -- legacy partner\n// centinel-ignore-end weak-hash\n${WEAK}`,
};

const WRONG: Readonly<Record<string, string>> = {
  'without a reason': `// centinel-ignore weak-hash\n${WEAK}`,
  'with an empty reason': `// centinel-ignore weak-hash -- \n${WEAK}`,
  'without a rule': `// centinel-ignore -- legacy partner\n${WEAK}`,
  'of an unknown rule': `// centinel-ignore weak-hashes -- legacy partner\n${WEAK}`,
  'with an unknown keyword': `// centinel-ignore-next-line weak-hash -- legacy partner\n${WEAK}`,
};

describe('suppression comments', () => {
  for (const [name, text] of Object.entries(COVERED)) {
    it(`cover the finding ${name}`, () => assert.deepEqual(run(text), { found: [], suppressed: ['legacy partner'] }));
  }
  for (const [name, text] of Object.entries(NOT_COVERED)) {
    it(`do not cover it ${name}`, () => assert.deepEqual(run(text), { found: ['weak-hash'], suppressed: [] }));
  }
  for (const [name, text] of Object.entries(WRONG)) {
    it(`are findings themselves ${name}`, () => assert.deepEqual(run(text).found.sort(), ['invalid-suppression', 'weak-hash']));
  }
  it('say when a block has no end', () => {
    const { found, suppressed } = run(`// centinel-ignore-start weak-hash -- legacy partner\n${WEAK}`);
    assert.deepEqual([found, suppressed], [['invalid-suppression'], ['legacy partner']]);
  });
  it('survive CRLF', () => {
    assert.deepEqual(run(`// centinel-ignore weak-hash -- legacy partner\r\n${WEAK}\r\n`).suppressed, ['legacy partner']);
  });
});

const PLACES: Readonly<Record<string, string>> = {
  'a statement': `  ${WEAK}`,
  'an argument on its own line': "foo(\n  a,\n  createHash('md5').update(token),\n);",
  'a child of an element': "const a = <p>\n  {createHash('md5').update(token)}\n</p>;",
  'an attribute on its own line': "const a = <p\n  title={createHash('md5').update(token)}\n/>;",
  'a template literal over several lines': "const a = `\n  x ${createHash('md5').update(token)}\n`;",
  'a file with CRLF': `foo();\r\n\t${WEAK}\r\n`,
};

describe('the suppression that the editor writes', () => {
  for (const [name, text] of Object.entries(PLACES)) {
    it(`covers a finding in ${name}`, () => {
      const whole = IMPORT + text;
      const [finding] = analyse({ file: 'a.tsx', text: whole }, KNOWLEDGE).findings;
      const { edit, reasonAt } = suppressionEdit('a.tsx', whole, finding!)!;
      const written = edit.text.slice(0, reasonAt) + 'legacy partner' + edit.text.slice(reasonAt);
      const result = analyse({ file: 'a.tsx', text: whole.slice(0, edit.start) + written + whole.slice(edit.end) }, KNOWLEDGE);
      assert.deepEqual([result.findings, result.notes, result.suppressed.map(({ reason }) => reason)], [[], [], ['legacy partner']]);
    });
  }
});
