/** The checks of rule folders, standards, dependencies and generated parts, on made-up input. */
import assert from 'node:assert/strict';
import { commented } from '../../scripts/generate/limits-page';
import { withRuleSettings } from '../../scripts/generate/rule-settings';
import { betweenMarkers } from '../../scripts/generate/between-markers';
import { tableOf } from '../../scripts/generate/rule-table';
import { commandFaults, registeredElsewhere } from './commands';
import { dependencyFaults } from './dependencies';
import { folderFaults, metaFaults, uncited } from './rule-folder';

const meta = { id: 'weak-hash', title: 'Weak hash', severity: 'warning', cwe: [327], pci: ['6.2.4'], score: 5 } as const;

describe('the check of rule folders', () => {
  it('finds what is missing', () => {
    const whole = ['rule.ts', 'rule.md', 'fixture.tsx', 'fixture.fixed.tsx', 'words.ts'];
    assert.deepEqual(folderFaults('src/rules/weak-hash', whole), []);
    assert.deepEqual(folderFaults('src/rules/weak-hash', whole.filter((name) => name !== 'rule.md')), ['src/rules/weak-hash has no rule.md']);
    assert.deepEqual(folderFaults('src/rules/weak-hash', ['rule.ts', 'rule.md', 'fixture.ts']), ['src/rules/weak-hash has no fixture.fixed.ts']);
    assert.deepEqual(folderFaults('src/rules/weak-hash', [...whole, 'fixture-web.ts', 'fixture-web.fixed.ts']), []);
    assert.deepEqual(folderFaults('src/rules/weak-hash', [...whole, 'fixture-web.ts']), ['src/rules/weak-hash has no fixture-web.fixed.ts']);
    assert.deepEqual(folderFaults('src/rules/weak-hash', [...whole, 'fixture-web.fixed.tsx']), ['src/rules/weak-hash has no fixture-web.tsx']);
  });

  it('finds wrong ids, titles, scores and citations', () => {
    assert.deepEqual(metaFaults('src/rules/weak-hash', meta), []);
    assert.deepEqual(metaFaults('src/rules/md5', meta), ['src/rules/md5: its id is weak-hash']);
    assert.deepEqual(metaFaults('src/rules/weak-hash', { ...meta, title: 'It is weak.', score: 11, cwe: [1], pci: ['0.0'] }), [
      'src/rules/weak-hash: its title is no short noun phrase',
      'src/rules/weak-hash: its score 11 is not between 0 and 10',
      'src/rules/weak-hash: CWE-1 is not in src/standards',
      'src/rules/weak-hash: PCI 0.0 is not in src/standards',
    ]);
    assert.deepEqual(metaFaults('src/rules/weak-hash', { ...meta, cwe: [] }), ['src/rules/weak-hash: it cites no CWE']);
  });

  it('finds entries of the standards that no rule cites', () => {
    const entries = uncited([meta]);
    assert.ok(entries.includes('CWE-328') && !entries.includes('CWE-327'));
    assert.ok(entries.includes('PCI 12.3.3') && !uncited([{ ...meta, pci: ['12.3.3'] }]).includes('PCI 12.3.3'));
  });
});

describe('the check of dependencies', () => {
  const packageJson = JSON.stringify({ devDependencies: { ajv: '^8', mocha: '^11' } });

  it('wants a reason for each, and none for what is gone', () => {
    assert.deepEqual(dependencyFaults(packageJson, '- `ajv`: checks JSON.\n- `mocha`: runs tests.\n'), []);
    assert.deepEqual(dependencyFaults(packageJson, '- `ajv`: checks JSON.\n- `chai`: asserts.\n'), [
      'docs/dependencies.md does not say why there is mocha',
      'docs/dependencies.md speaks of chai, which is not in package.json',
    ]);
  });
});

describe('the check of commands', () => {
  const packageJson = JSON.stringify({ contributes: { commands: [{ command: 'centinel.scan' }], description: '[go](command:centinel.scan)' } }, null, 1);

  it('finds what is offered and not registered, and the other way round', () => {
    assert.deepEqual(commandFaults(packageJson, { palette: ['centinel.scan'], internal: ['centinel.open'] }), []);
    assert.deepEqual(commandFaults(packageJson, { palette: ['centinel.stop'], internal: [] }), [
      'package.json offers centinel.scan, which the extension does not register',
      'the extension registers centinel.stop, which package.json does not offer',
    ]);
    assert.match(commandFaults(packageJson, { palette: ['centinel.scan'], internal: ['centinel.scan'] }).join(), /needs arguments/);
  });

  it('finds links that lead nowhere, and commands past the table', () => {
    const strayed = packageJson.replace('(command:centinel.scan)', '(command:centinel.gone)');
    assert.deepEqual(commandFaults(strayed, { palette: ['centinel.scan'], internal: [] }), ['package.json leads to centinel.gone, which is no command']);
    assert.deepEqual(registeredElsewhere("commands.registerCommand(\n  'centinel.secret', f); commands.registerCommand(name, f)"), ['centinel.secret']);
  });
});

describe('the generator', () => {
  const rule = { ...meta, fixes: ['safe', 'review'] as const };

  it('writes the table of rules between the markers and nowhere else', () => {
    const row = '| [weak-hash](pages/weak-hash) | Weak hash | warning | safe, review | 327 | 6.2.4 |';
    const table = tableOf([rule], (id) => `pages/${id}`);
    assert.equal(table.split('\n')[2], row);
    assert.equal(tableOf([{ ...rule, fixes: [] }], (id) => `pages/${id}`).split('\n')[2], row.replace('safe, review', 'none'));
    const page = betweenMarkers('a.md', '# A\n<!-- rules:start -->\nold\n<!-- rules:end -->\nZ\n', 'rules', table);
    assert.equal(page, `# A\n<!-- rules:start -->\n\n${table}\n\n<!-- rules:end -->\nZ\n`);
    assert.equal(betweenMarkers('a.md', page, 'rules', table), page);
    assert.throws(() => betweenMarkers('a.md', '# A\n', 'rules', table), /a.md wants a line <!-- rules:start -->/);
  });

  it('writes the severities that a rule can be set to, and leaves the rest of package.json alone', () => {
    const before = '{\n  "name": "x",\n  "files": ["a", "b"],\n  "contributes": { "configuration": { "properties": { "centinel.rules": { "type": "object", "properties": {} } } } }\n}\n';
    const after = withRuleSettings(before, [meta]);
    const settings = JSON.parse(after).contributes.configuration.properties['centinel.rules'];
    assert.deepEqual(settings, { type: 'object', properties: { 'weak-hash': { type: 'string', enum: ['off', 'error', 'warning', 'info'], description: 'Weak hash' } } });
    assert.ok(after.startsWith('{\n  "name": "x",\n  "files": ["a", "b"],\n'));
    assert.equal(withRuleSettings(after, [meta]), after);
    assert.throws(() => withRuleSettings('{}', [meta]), /declares no setting centinel.rules/);
  });

  it('reads the reason of a bound from its comment', () => {
    const text = '/** All bounds. */\n\n/** Longer is\n * no code. */\nexport const MAX = 2 * 3;\nconst hidden = 1;\n';
    assert.deepEqual(commented(text, { MAX: 6 }), [{ name: 'MAX', value: 6, reason: 'Longer is no code.' }]);
  });
});
