/** Suppression comments: what they cover, what they do not, and that the comment the editor writes covers the finding. */
import assert from 'node:assert/strict';
import { analyse, suppressionEdit } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import weakHash from '../../src/rules/weak-hash/rule';
import invalid from '../../src/rules/invalid-suppression/rule';
import { MODELS } from '../../src/models';
import { RECOGNISERS, sensitiveSpans } from '../../src/domain';
import { format } from 'prettier';

const KNOWLEDGE: Knowledge = { rules: [weakHash, invalid], otherRules: ['card-logged'], models: MODELS, recognisers: RECOGNISERS };
const IMPORT = "import { createHash } from 'crypto';\n";
const WEAK = "createHash('md5').update(token);";

function run(text: string, file = 'a.tsx') {
  const { findings, suppressed } = analyse({ file, text: IMPORT + text }, KNOWLEDGE);
  return { found: findings.map(({ ruleId }) => ruleId), suppressed: suppressed.map(({ reason }) => reason) };
}

const NEXT = 'centinel-disable-next-line weak-hash -- legacy partner';

const COVERED: Readonly<Record<string, string>> = {
  'on the same line': `${WEAK} // centinel-ignore weak-hash -- legacy partner`,
  'on the line above': `// centinel-ignore weak-hash -- legacy partner\n${WEAK}`,
  'above, with a comment and a blank line between': `// centinel-ignore weak-hash -- legacy partner\n// see the contract\n\n${WEAK}`,
  'as a block comment': `/* centinel-ignore weak-hash -- legacy partner */\n${WEAK}`,
  'with several rules': `// centinel-ignore card-logged, weak-hash -- legacy partner\n${WEAK}`,
  'inside the call': `createHash(\n  // centinel-ignore weak-hash -- legacy partner\n  'md5',\n).update(token);`,
  'in a block': `/* centinel-ignore-start weak-hash -- legacy partner */\nfoo();\n${WEAK}\n/* centinel-ignore-end weak-hash */`,
  'for the file, from its end': `${WEAK}\n// centinel-ignore-file weak-hash -- legacy partner`,
  'on the line above, in the newer spelling': `// ${NEXT}\n${WEAK}`,
  'on its line, in the newer spelling': `${WEAK} // centinel-disable-line weak-hash -- legacy partner`,
  'in a block, in the newer spelling': `// centinel-disable weak-hash -- legacy partner\n${WEAK}\n// centinel-enable weak-hash`,
  'for the file, in the newer spelling': `${WEAK}\n/* centinel-disable-file weak-hash -- legacy partner */`,
  'with an owner and a day': `// ${NEXT} (owner: payments, until: 2020-01-31)\n${WEAK}`,
  'as a comment over several lines': `/*\n * centinel-disable-next-line weak-hash -- legacy\n * partner\n */\n${WEAK}`,
  'as a JSX comment': `const a = <p>\n  {/* centinel-ignore weak-hash -- legacy partner */}\n  {createHash('md5').update(token)}\n</p>;`,
};

const NOT_COVERED: Readonly<Record<string, string>> = {
  'of another rule': `// centinel-ignore card-logged -- legacy partner\n${WEAK}`,
  'with the keyword of another tool': `// eslint-disable-next-line weak-hash -- legacy partner\n// nosemgrep: weak-hash\n// @ts-ignore\n${WEAK} // NOSONAR nosec eslint-disable-line`,
  'two lines above, with code between': `// centinel-ignore weak-hash -- legacy partner\nfoo();\n${WEAK}`,
  'behind the code of the line above': `foo(); // centinel-ignore weak-hash -- legacy partner\n${WEAK}`,
  'that only speaks of it': `// we must not centinel-ignore weak-hash -- ever\n${WEAK}`,
  'in a text': `const a = '// centinel-ignore weak-hash -- x'; ${WEAK}`,
  'after the end of its block': `// centinel-ignore-start weak-hash -- legacy partner\n// centinel-ignore-end weak-hash\n${WEAK}`,
};

/** Beside what the fixture of the rule shows. */
const WRONG: Readonly<Record<string, string>> = {
  'without a reason': `// centinel-ignore weak-hash\n${WEAK}`,
  'with an empty reason': `// centinel-ignore weak-hash -- \n${WEAK}`,
  'with a reason of signs alone': `// centinel-ignore weak-hash -- -\n${WEAK}`,
  'without a rule': `// centinel-ignore -- legacy partner\n${WEAK}`,
  'of an unknown rule': `// centinel-ignore weak-hashes -- legacy partner\n${WEAK}`,
  'with an unknown keyword': `// centinel-ignore-next-line weak-hash -- legacy partner\n${WEAK}`,
};

/** Whoever looks at each part of them from each other part does not come to an end. */
const BLANKS = ' '.repeat(300_000);
const LONG: Readonly<Record<string, string>> = {
  'blanks before all words': `/*${BLANKS}centinels */\n// ${NEXT}\n${WEAK}`,
  'blanks between rules': `/* centinel-disable-next-line card-logged,${BLANKS}weak-hash -- legacy partner */\n${WEAK}`,
  'blanks before details': `/* ${NEXT}${BLANKS}(owner: core${BLANKS}team,${BLANKS}until: 2027-01-31) */\n${WEAK}`,
  'words of another tool': `/* centinel-tool ${'a'.repeat(300_000)} */\n// ${NEXT}\n${WEAK}`,
  'many of them below one another': `${`// ${NEXT}\n`.repeat(4000)}${WEAK}`,
  'many blocks': `${'// centinel-disable card-logged -- legacy partner\n// centinel-enable card-logged\n'.repeat(4000)}// ${NEXT}\n${WEAK}`,
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
  it('do not reach beyond the block or the file that they stand in', () => {
    assert.deepEqual(run(`if (a) {\n  // ${NEXT}\n}\n${WEAK}`).found, ['weak-hash']);
    assert.deepEqual(run(`${WEAK}\n// ${NEXT}`).found, ['weak-hash']);
  });
  it('tell reason, owner, day and what they cover', () => {
    const text = `${IMPORT}// centinel-disable-next-line weak-hash, card-logged -- legacy partner (see: contract 7) (until: 2027-01-31, owner: core team)\n${WEAK}\n`;
    const [suppression] = analyse({ file: 'a.ts', text }, KNOWLEDGE).suppressions;
    const { reason, owner, until, rules, unused, covers, scope } = suppression!;
    assert.deepEqual({ reason, owner, until, rules, unused, covers, scope }, { reason: 'legacy partner (see: contract 7)', owner: 'core team', until: '2027-01-31', rules: ['weak-hash', 'card-logged'], unused: ['card-logged'], covers: 1, scope: 'line' });
  });
  it('never repeat a card number or a token that stands in a reason', () => {
    const secrets = [['4929', '4212', '3456', '7897'].join(' '), ['sk', 'live', 'f3vN2mQx8Kq6Tz2Wb9Rm5Lp7'].join('_')];
    const text = `${IMPORT}// centinel-disable-next-line weak-hash -- as for ${secrets.join(' and ')} (owner: ${secrets[1]})\n${WEAK}\n`;
    const all = JSON.stringify(analyse({ file: 'a.ts', text }, { ...KNOWLEDGE, sensitive: sensitiveSpans }));
    assert.match(all, /as for •+ and •+/);
    for (const secret of secrets) assert.ok(!all.includes(secret), secret);
  });
  it('do not repeat a name of a rule that may be anything, and say it in a whole sentence', () => {
    const { findings } = analyse({ file: 'a.ts', text: `${IMPORT}// centinel-disable-next-line *4x -- legacy partner\n${WEAK}` }, KNOWLEDGE);
    assert.ok(findings.some(({ message }) => message.what === 'There is no rule of the name that is written here, so the suppression is not applied.'));
  });
  for (const [name, text] of Object.entries(LONG)) {
    it(`are read in a moment with ${name}`, () => assert.deepEqual(run(text), { found: [], suppressed: ['legacy partner'] }));
  }
  it('are told once for a rule that is named twice', () => {
    const text = `${IMPORT}// centinel-disable-next-line card-logged, weak-hash, card-logged -- legacy partner\n${WEAK}\n`;
    const [suppression] = analyse({ file: 'a.ts', text }, KNOWLEDGE).suppressions;
    assert.deepEqual([suppression!.rules, suppression!.unused, suppression!.named.map(({ rule }) => rule)], [['card-logged', 'weak-hash'], ['card-logged'], ['card-logged', 'weak-hash']]);
  });
  it('end no block of a rule that the block does not name', () => {
    const text = `// centinel-disable card-logged -- legacy partner\nfoo();\n// centinel-enable card-logged, weak-hash\n`;
    assert.deepEqual(run(text).found, ['invalid-suppression']);
  });
  it('survive CRLF', () => {
    assert.deepEqual(run(`// centinel-ignore weak-hash -- legacy partner\r\n${WEAK}\r\n`).suppressed, ['legacy partner']);
  });
});

const PLACES: Readonly<Record<string, string>> = {
  'a text over several lines': "const a = hashed(createHash('md5').update(token), `\\n  some\\n`);",
  'a condition': `if (foo()) {\n  bar();\n} else if (createHash('md5').update(token)) {\n  foo();\n}`,
  'a chain': `client\n  .post(aVeryLongNameOfSomething)\n  .send(createHash('md5').update(token))\n  .then(anotherLongNameOfSomething);`,
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

    it(`still covers it in ${name} when somebody has written its words and a formatter has gone over it`, async () => {
      const whole = IMPORT + text;
      const [finding] = analyse({ file: 'a.tsx', text: whole }, KNOWLEDGE).findings;
      const said = { reason: ' the partner /* sends */ md5\r\nuntil (until: soon)', owner: 'core (EU),\nteam */', until: '2027-01-31' };
      const { edit } = suppressionEdit('a.tsx', whole, finding!, said)!;
      const written = await format(whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), { parser: 'typescript', filepath: 'a.tsx', printWidth: 60 });
      const result = analyse({ file: 'a.tsx', text: written }, KNOWLEDGE);
      const [suppressed] = result.suppressed;
      assert.deepEqual([result.findings, result.notes], [[], []], written);
      assert.deepEqual([suppressed?.reason, suppressed?.owner, suppressed?.until], ['the partner /* sends * / md5 until [until: soon]', 'core EU team * /', '2027-01-31']);
    });
  }
});
