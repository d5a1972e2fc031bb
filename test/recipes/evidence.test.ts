/** docs/evidence.md: what it types is run, and what it speaks of is there. */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../../src/cli/program';
import { OUTCOME } from '../../src/report/evidence/words';
import { bundledCli, PROJECT } from '../faces/cli-process';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';
import { Machine } from './machine';
import { faultsOf } from './schemas';

const PAGE = readText('docs/evidence.md');

describe('docs/evidence.md', function () {
  this.timeout(180_000);

  it('types what can be run, and gets what it says', async () => {
    const machine = new Machine({ 'package.json': '{ "name": "wallet" }\n' });
    try {
      await machine.prepare();
      cpSync(join(PROJECT, 'examples/wallet/src'), join(machine.repo, 'src'), { recursive: true });
      const cli = `centinel() { node "${await bundledCli()}" "$@"; }; mkdir -p evidence`;
      const scripts = fencesOf(PAGE).filter(({ info }) => info === 'sh evidence');
      assert.equal(scripts.length, 3);
      for (const { code } of scripts) {
        const outcome = await machine.shell(`${cli}\n${code}`);
        assert.equal(outcome.code, 0, outcome.output);
      }
      assert.match(machine.read('evidence/pci.html'), /^<!doctype html>[^]*<h1>Evidence for PCI DSS 4\.0\.1<\/h1>[^]*Findings of each recorded run/);
      assert.match(machine.read('evidence/pci.md'), /^# Evidence for PCI DSS 4\.0\.1\n/);
      assert.match(machine.read('evidence/owasp.html'), /<h1>Evidence for OWASP Top 10 2025<\/h1>/);
      assert.match(machine.read('evidence/asvs.html'), /<h1>Evidence for OWASP ASVS 5\.0\.0<\/h1>/);
      assert.deepEqual(faultsOf(JSON.parse(machine.read('evidence/pci.json')), 'docs/evidence.schema.json'), []);
      assert.equal(machine.read('.centinel/history.jsonl').trimEnd().split('\n').length, 1);
    } finally {
      machine.dispose();
    }
  });

  it('speaks of each outcome, and of options that there are', () => {
    assert.deepEqual(Object.values(OUTCOME).filter((words) => !PAGE.includes(`| ${words} |`)), []);
    const options = program(() => undefined).commands.find((command) => command.name() === 'report')?.options.map(({ long }) => long) ?? [];
    const spoken = [...new Set(PAGE.match(/(?<=[\s`])--[a-z][a-z-]+/g))];
    assert.ok(spoken.length >= 7, spoken.join());
    assert.deepEqual(spoken.filter((option) => !options.includes(option)), []);
  });
});
