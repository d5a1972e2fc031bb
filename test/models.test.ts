/** Every row of every model is needed by some fixture: what nothing depends on is a claim that nobody checks. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/engine';
import type { Knowledge, Model, ModuleText } from '../src/engine';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText, ROOT } from './house/tree';
import { fixturesOf, ruleFolders } from './rules/folders';
import { idleRows } from './rules/model-rows';

/** Rows that no fixture needs yet. It may only get shorter; the test itself takes out what is needed by now. */
const IDLE = join(ROOT, 'test/rules/idle-rows.json');

const modules = ruleFolders().flatMap((folder) => fixturesOf(folder).map(({ file }): ModuleText => ({ file, text: readText(file) })));

function findingsIn(module: ModuleText, knowledge: Knowledge): string {
  return analyse(module, knowledge).findings.map(({ ruleId, severity, place }) => `${ruleId} ${severity} ${place.start}`).join('\n');
}

function nameOf(model: Model): string {
  return model.module ?? Object.keys(model.functions ?? {})[0] ?? 'conventions';
}

describe('the models', function () {
  this.timeout(120_000);
  const allowed = JSON.parse(readFileSync(IDLE, 'utf8')) as Record<string, readonly string[]>;
  const idle = new Map<string, readonly string[]>();
  let whole: ReadonlyMap<ModuleText, string>;

  before(() => {
    whole = new Map(modules.map((module) => [module, findingsIn(module, KNOWLEDGE)]));
  });

  for (const model of KNOWLEDGE.models) {
    const name = nameOf(model);
    it(`have no row that no fixture needs: ${name}`, () => {
      const dependsOn = (module: ModuleText, knowledge: Knowledge) => findingsIn(module, knowledge) !== whole.get(module);
      idle.set(name, idleRows(model, modules, dependsOn, KNOWLEDGE));
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
