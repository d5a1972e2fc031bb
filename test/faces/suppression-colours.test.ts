/** The colours of suppression comments, as the editor's own tokeniser sees them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';
import manifest from '../../package.json';

const [contributed] = manifest.contributes.grammars;

/** Stands for the grammars of TypeScript, JavaScript, Prisma, SQL and settings, which name their comments in this way. */
const LANGUAGE = {
  scopeName: 'source.ts',
  patterns: [
    { name: 'string.quoted.single.ts', begin: "'", end: "'" },
    { name: 'comment.line.double-slash.ts', begin: '//', beginCaptures: { 0: { name: 'punctuation.definition.comment.ts' } }, end: '(?=$)' },
    { name: 'comment.line.double-dash.sql', begin: '--', beginCaptures: { 0: { name: 'punctuation.definition.comment.sql' } }, end: '(?=$)' },
    { name: 'comment.line.number-sign.yaml', begin: '#', beginCaptures: { 0: { name: 'punctuation.definition.comment.yaml' } }, end: '(?=$)' },
    { name: 'comment.block.ts', begin: '/\\*', beginCaptures: { 0: { name: 'punctuation.definition.comment.ts' } }, end: '\\*/', endCaptures: { 0: { name: 'punctuation.definition.comment.ts' } } },
  ],
};

async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const ours = contributed?.scopeName ?? '';
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner: (patterns) => new OnigScanner(patterns), createOnigString: (text) => new OnigString(text) }),
    loadGrammar: async (scope) => {
      if (scope === ours) return parseRawGrammar(readFileSync(contributed?.path ?? '', 'utf8'), 'ours.json');
      return scope === LANGUAGE.scopeName ? parseRawGrammar(JSON.stringify(LANGUAGE), 'language.json') : null;
    },
    getInjections: (scope) => (contributed?.injectTo.includes(scope) ? [ours] : []),
  });
  const grammar = await registry.loadGrammar(LANGUAGE.scopeName);
  assert.ok(grammar);
  return grammar;
}

describe('the colours of suppression comments', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  /** The coloured parts of a line: scope without its ending, and text. */
  function coloured(line: string): readonly string[] {
    return grammar.tokenizeLine(line, INITIAL).tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const scope = scopes.at(-1) ?? '';
      return scope.endsWith('.centinel') ? [`${scope.split('.')[0]} ${line.slice(startIndex, endIndex)}`] : [];
    });
  }

  it('tell keyword, rules, reason, owner and day apart', () => {
    assert.deepEqual(coloured('  // centinel-disable-next-line weak-hash, insecure-random -- names a cache entry (owner: core team, until: 2027-01-31)'), [
      'keyword centinel-disable-next-line', 'entity weak-hash', 'punctuation ,', 'entity insecure-random', 'punctuation --', 'string names a cache entry',
      'variable owner', 'constant  core team', 'variable until', 'constant  2027-01-31',
    ]);
  });

  it('take other words in parentheses for a part of the reason', () => {
    assert.deepEqual(coloured('// centinel-disable-next-line weak-hash -- old (see: contract 7)').at(-1), 'string old (see: contract 7)');
  });

  it('are the same behind the dashes of SQL and behind the sign of settings', () => {
    for (const mark of ['--', '#']) assert.deepEqual(coloured(`${mark} centinel-disable-next-line weak-hash -- old`), ['keyword centinel-disable-next-line', 'entity weak-hash', 'punctuation --', 'string old']);
  });

  it('are the same at the end of a line of code, in JSX, in blocks and for the file', () => {
    assert.deepEqual(coloured("f('md5'); // centinel-disable-line weak-hash -- old"), ['keyword centinel-disable-line', 'entity weak-hash', 'punctuation --', 'string old']);
    assert.deepEqual(coloured('{/* centinel-disable-next-line weak-hash -- old */}'), ['keyword centinel-disable-next-line', 'entity weak-hash', 'punctuation --', 'string old']);
    assert.deepEqual(coloured('/* centinel-disable weak-hash -- old code */'), ['keyword centinel-disable', 'entity weak-hash', 'punctuation --', 'string old code']);
    assert.deepEqual(coloured('/* centinel-enable weak-hash */'), ['keyword centinel-enable', 'entity weak-hash']);
    assert.deepEqual(coloured('// centinel-enable weak-hash'), ['keyword centinel-enable', 'entity weak-hash']);
    assert.deepEqual(coloured('/* centinel-disable-file weak-hash -- vendored */'), ['keyword centinel-disable-file', 'entity weak-hash', 'punctuation --', 'string vendored']);
  });

  it('are the same in the older spelling', () => {
    assert.deepEqual(coloured('// centinel-ignore weak-hash -- old'), ['keyword centinel-ignore', 'entity weak-hash', 'punctuation --', 'string old']);
    assert.deepEqual(coloured('/* centinel-ignore-start weak-hash -- old code */'), ['keyword centinel-ignore-start', 'entity weak-hash', 'punctuation --', 'string old code']);
    assert.deepEqual(coloured('/* centinel-ignore-end weak-hash */'), ['keyword centinel-ignore-end', 'entity weak-hash']);
  });

  for (const line of [
    '// centinel-disable-next-line weak-hash',
    '// centinel-disable-line weak-hash -- ',
    '// centinel-disable-next-line -- no rule is named',
    '// centinel-disabled weak-hash -- another word',
    '// centinel-ignore-next-line weak-hash -- no such keyword',
    '// see centinel-disable-line weak-hash -- in the middle of a sentence',
    '/* centinel-disable weak-hash */',
    "const text = 'centinel-disable-line weak-hash -- in a string';",
  ]) {
    it(`leave alone what suppresses nothing: ${line}`, () => {
      assert.deepEqual(coloured(line), []);
    });
  }
});
