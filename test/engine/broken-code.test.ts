/** Code that is broken in mid-typing: the rest of the file keeps its findings, and nothing throws. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { PROBING } from './run';

const BROKEN: Readonly<Record<string, string>> = {
  'half a member expression': 'const a = foo.',
  'an open brace': 'function f() {',
  'an open string': 'const s = "abc',
  'an open template': 'const s = `abc ${',
  'an open parenthesis': 'call(a, ',
  'conflict markers': '<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> other',
  'half an import': 'import { from "x"',
  'half an arrow function': 'const f = (a, b) =>',
  'half a class': 'class A { private x = ',
  'half a type': 'type X = { a: ',
  'stray characters': 'const a = @ # 1;',
  'a decorator on nothing': '@Injectable(',
  'a JSX tag without its end': 'const a = () => { return <div>hel\n}',
  'a JSX tag without a name': 'const a = <div></',
  'half a JSX element': 'const a = <div className=',
};

describe('broken code', () => {
  for (const [name, broken] of Object.entries(BROKEN)) {
    it(`keeps the finding above ${name}`, () => {
      const { findings, notes } = analyse({ file: 'a.tsx', text: `probe('kept');\n${broken}` }, PROBING);
      assert.deepEqual(findings.map(({ message }) => message.what), ["'kept'"]);
      assert.ok(notes.some(({ kind }) => kind === 'syntax-error'), 'the syntax error is noted');
    });
  }

  it('keeps findings on both sides of a half-typed line', () => {
    const { findings } = analyse({ file: 'a.ts', text: "probe('above');\nconst x = foo(1,\n\nprobe('below');\n" }, PROBING);
    assert.deepEqual(findings.map(({ message }) => message.what), ["'above'", "'below'"]);
  });

  it('keeps what needs an import to be mended, while an import is half typed', () => {
    const rest = "const price = 19.99;\nexport const total = price * 3;\nrequire('crypto').createHash('md5').update(password);\nconst token = Math.random();\n";
    const whole = analyse({ file: 'a.ts', text: rest }, KNOWLEDGE).findings;
    assert.ok(whole.length > 0);
    for (const line of ['import a from', 'import a from b', 'import * as a from `b`', 'export * from', 'export { a } from 1', 'import']) {
      const { findings } = analyse({ file: 'a.ts', text: `${line}\n${rest}` }, KNOWLEDGE);
      assert.deepEqual(findings.map(({ ruleId }) => ruleId), whole.map(({ ruleId }) => ruleId), line);
    }
  });

  it('every prefix of a module can be analysed', () => {
    const text = "import { a as b } from 'x';\nexport class C<T> extends D { @dec() private m = async (p: T = {}) => `${p?.q}`; }\nprobe(b[1]!.c ?? 'd');\n";
    for (let end = 0; end <= text.length; end++) assert.doesNotThrow(() => analyse({ file: 'a.ts', text: text.slice(0, end) }, PROBING), `up to ${end}`);
  });

  it('an empty file, only a comment, only white space', () => {
    for (const text of ['', '// nothing', ' \r\n\t']) assert.deepEqual(analyse({ file: 'a.ts', text }, PROBING), { findings: [], suppressed: [], notes: [], suppressions: [] });
  });

  it('sums too long to follow every value are cut and said, not thrown', () => {
    const sum = `probe(${Array.from({ length: 400 }, (_, i) => `a${i}`).join(' + ')});`;
    const { findings, notes } = analyse({ file: 'a.ts', text: sum }, PROBING);
    assert.equal(findings.length, 1);
    assert.deepEqual(notes.map(({ kind }) => kind), ['bound-reached']);
  });
});
