/** Every row of every model is needed by some fixture: what nothing depends on is a claim that nobody checks. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, Reading } from '../src/engine';
import type { Knowledge, Model, ModuleText } from '../src/engine';
import { INVENTORY_KNOWLEDGE } from '../src/service/inventory';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText, ROOT } from './house/tree';
import { FIXTURES } from './inventory/project';
import { fixturesOf, ruleFolders } from './rules/folders';
import { RowTrial } from './rules/row-trial';

/** Rows that no fixture needs yet. It may only get shorter; the test itself takes out what is needed by now. */
const IDLE = join(ROOT, 'test/rules/idle-rows.json');

/** What a row makes an inventory list is as good a reason for it as what it makes a rule find. */
const ALL: Knowledge = { ...KNOWLEDGE, rules: [...KNOWLEDGE.rules, ...INVENTORY_KNOWLEDGE.rules] };

// Each text is read once, and what it exports is nobody's concern.
const modules = [...ruleFolders().flatMap((folder) => fixturesOf(folder).map(({ file }) => file)), ...FIXTURES].map((file): ModuleText => ({ file, text: readText(file), reading: new Reading(), levels: 0 }));

function findingsIn(module: ModuleText, knowledge: Knowledge): string {
  return evaluate(module, knowledge).findings.map(({ ruleId, severity, place, assets }) => `${ruleId} ${severity} ${place.start} ${assets ? JSON.stringify(assets) : ''}`).join('\n');
}

function nameOf(model: Model): string {
  return model.module ?? Object.keys(model.functions ?? {})[0] ?? 'conventions';
}

describe('the models', function () {
  this.timeout(120_000);
  const allowed = JSON.parse(readFileSync(IDLE, 'utf8')) as Record<string, readonly string[]>;
  const idle = new Map<string, readonly string[]>();
  let trial: RowTrial;

  before(() => {
    trial = new RowTrial(modules, ALL, findingsIn);
  });

  for (const model of KNOWLEDGE.models) {
    const name = nameOf(model);
    it(`have no row that no fixture needs: ${name}`, () => {
      idle.set(name, trial.idleRows(model));
      assert.deepEqual(idle.get(name)?.filter((row) => !allowed[name]?.includes(row)), []);
    });
  }

  it('speak of each package in one place', () => {
    const packages = KNOWLEDGE.models.flatMap(({ module, aliases = [] }) => [module, ...aliases]).filter((name) => name !== undefined);
    assert.deepEqual(packages.filter((name, index) => packages.indexOf(name) !== index), []);
  });

  it('are remembered as idle only where they are', () => {
    const entries = Object.entries(allowed).map(([name, rows]) => [name, rows.filter((row) => idle.get(name)?.includes(row))] as const);
    const left = Object.fromEntries(entries.filter(([, rows]) => rows.length > 0));
    if (JSON.stringify(left) !== JSON.stringify(allowed)) writeFileSync(IDLE, `${JSON.stringify(left, null, 2)}\n`);
    assert.deepEqual(allowed, left, 'test/rules/idle-rows.json named rows that are needed by now, and has been written anew: commit it');
  });
});
