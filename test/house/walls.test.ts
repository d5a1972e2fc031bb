/** The checker of the walls, on made-up trees: what cannot fail holds nothing. */
import assert from 'node:assert/strict';
import { functionFaults, lengthFault, nameFault } from './shape';
import { breaches } from './walls';

function breachesOf(files: Record<string, string>): readonly string[] {
  return breaches(new Map(Object.entries(files)));
}

function theBreach(files: Record<string, string>): string {
  const found = breachesOf(files);
  assert.equal(found.length, 1, found.join('\n'));
  return found[0] ?? '';
}

const engineAndRule = { 'src/rules/weak-hash/rule.ts': 'export default 1;', 'src/engine/index.ts': 'export {};' };

describe('the wall checker', () => {
  it('names the file, the import and the wall', () => {
    assert.equal(
      theBreach({ ...engineAndRule, 'src/engine/x.ts': "// first\nimport rule from '../rules/weak-hash/rule';" }),
      'src/engine/x.ts:2 imports ../rules/weak-hash/rule: engine may import nothing of ours',
    );
  });

  for (const [form, text] of Object.entries({
    import: "import '../rules/weak-hash/rule';",
    'import type': "import type rule from '../rules/weak-hash/rule';",
    'export from': "export { default } from '../rules/weak-hash/rule';",
    'export * from': "export * from '../rules/weak-hash/rule';",
    'import()': "void import('../rules/weak-hash/rule');",
    'import() of a template': 'void import(`../rules/weak-hash/rule`);',
    'import().T': "type T = import('../rules/weak-hash/rule').T;",
    'import = require': "import rule = require('../rules/weak-hash/rule');",
    require: "const rule = require('../rules/weak-hash/rule');",
    'require.resolve': "require.resolve('../rules/weak-hash/rule');",
  })) {
    it(`sees ${form}`, () => {
      assert.match(theBreach({ ...engineAndRule, 'src/engine/x.ts': text }), /engine may import nothing of ours$/);
    });
  }

  it('sees through no string or comment', () => {
    assert.deepEqual(breachesOf({ 'src/engine/x.ts': "// import '../rules/y'\nexport const text = \"import '../rules/y'\";" }), []);
  });

  it('refuses what it cannot follow', () => {
    assert.match(theBreach({ 'src/cli/x.ts': 'void import(name);' }), /computed at run time/);
    assert.match(theBreach({ 'src/cli/x.ts': "import './gone';" }), /no such file/);
    assert.match(theBreach({ 'src/tools/x.ts': "import 'ajv';" }), /tools is no part of the house/);
    assert.match(theBreach({ 'src/cli/x.ts': "import '../../test/y';" }), /no such file in src/);
  });

  it('keeps the engine behind its door for those who do not speak its words', () => {
    const engine = { 'src/engine/index.ts': '', 'src/engine/rule.ts': '' };
    assert.deepEqual(breachesOf({ ...engine, 'src/service/x.ts': "import '../engine';" }), []);
    assert.deepEqual(breachesOf({ ...engine, 'src/models/x.ts': "import '../engine/rule';" }), []);
    assert.match(theBreach({ ...engine, 'src/service/x.ts': "import '../engine/rule';" }), /through engine\/index.ts only/);
  });

  it('keeps rules from rules and faces from faces', () => {
    const two = { 'src/rules/a/rule.ts': '', 'src/rules/a/words.ts': '', 'src/server/x.ts': '' };
    assert.deepEqual(breachesOf({ ...two, 'src/rules/index.ts': "import './a/rule';", 'src/rules/a/more.ts': "import './words';" }), []);
    assert.match(theBreach({ ...two, 'src/rules/b/rule.ts': "import '../a/words';" }), /no rule imports a rule/);
    assert.match(theBreach({ ...two, 'src/cli/x.ts': "import '../server/x';" }), /cli may import only/);
  });

  it('keeps vscode in the extension, the machine in the hosts, and the network out', () => {
    assert.deepEqual(breachesOf({ 'src/extension/x.ts': "import 'vscode';", 'src/hosts/x.ts': "import 'node:fs/promises';" }), []);
    assert.match(theBreach({ 'src/server/x.ts': "import 'vscode';" }), /only extension may import vscode/);
    assert.match(theBreach({ 'src/cli/x.ts': "import 'fs/promises';" }), /only hosts may import fs/);
    assert.match(theBreach({ 'src/service/x.ts': "import 'node:child_process';" }), /only hosts may import child_process/);
    assert.match(theBreach({ 'src/hosts/x.ts': "import 'node:https';" }), /opens a connection/);
  });

  it('keeps packages and modules of Node out of the core', () => {
    assert.deepEqual(breachesOf({ 'src/engine/x.ts': "import 'typescript'; import '@typescript-eslint/types';" }), []);
    assert.match(theBreach({ 'src/engine/x.ts': "import 'minimatch';" }), /engine may import no other package/);
    assert.match(theBreach({ 'src/engine/x.ts': "import 'node:os';" }), /engine may import no module of Node/);
    assert.match(theBreach({ 'src/report/x.ts': "import 'picocolors';" }), /report may import no other package than/);
  });
});

describe('the checker of names and sizes', () => {
  it('finds a name that says nothing or is not kebab-case', () => {
    assert.equal(nameFault('src/engine/flow/value.ts'), undefined);
    assert.equal(nameFault('src/rules/weak-hash/fixture.fixed.ts'), undefined);
    assert.match(nameFault('src/cli/string-utils.ts') ?? '', /"utils" does not say/);
    assert.match(nameFault('src/common/x.ts') ?? '', /"common" does not say/);
    assert.match(nameFault('src/cli/scanCommand.ts') ?? '', /kebab-case/);
  });

  it('counts the lines of files and functions', () => {
    assert.equal(lengthFault('a.ts', 'x\n'.repeat(400)), undefined);
    assert.match(lengthFault('a.ts', 'x\n'.repeat(401)) ?? '', /401 lines/);
    const long = (lines: number) => `const f = () => {\n${'  g();\n'.repeat(lines - 2)}};`;
    assert.deepEqual(functionFaults('a.ts', long(60)), []);
    assert.match(functionFaults('a.ts', long(61))[0] ?? '', /a.ts:1 a function of 61 lines/);
  });
});
