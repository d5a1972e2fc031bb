/** docs/writing-a-rule.md: whoever follows it gets a rule that works. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { analyse } from '../src/engine';
import type { Knowledge, Model, Rule } from '../src/engine';
import { KNOWLEDGE } from '../src/service/knowledge';
import { readText, ROOT } from './house/tree';
import { fencesOf } from './rules/fences';
import { fixtureFaults } from './rules/fixture-check';
import { typeErrors } from './rules/type-check';

const files = new Map(
  fencesOf(readText('docs/writing-a-rule.md')).flatMap(({ info, code }) => {
    const path = /^ts (src\/.+)$/.exec(info)?.[1];
    return path ? [[path, `${code}\n`] as const] : [];
  }),
);

describe('docs/writing-a-rule.md', () => {
  let folder: string;
  let knowledge: Knowledge;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'centinel-rule-'));
    const load = async (path: string): Promise<unknown> => {
      const text = (files.get(path) ?? '').replace(/(['"])(?:\.\.\/)+engine\//g, `$1${ROOT.replaceAll('\\', '/')}/src/engine/`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return ((await import(join(folder, path))) as { default: unknown }).default;
    };
    const rule = (await load('src/rules/empty-key/rule.ts')) as Rule;
    const model = (await load('src/models/acme-sign.ts')) as Model;
    knowledge = { ...KNOWLEDGE, rules: [rule], models: [...KNOWLEDGE.models, model] };
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('type-checks', function () {
    this.timeout(60_000);
    const declared = new Map([...files, ['src/models/acme-sign.d.ts', "declare module 'acme-sign' {\n  export function sign(text: string, key: string): string;\n}\n"]]);
    assert.deepEqual([...typeErrors(declared).values()].flat(), []);
  });

  for (const path of ['src/rules/empty-key/fixture.ts', 'src/rules/empty-key/acme.ts']) {
    it(`finds what is labelled: ${path}`, () => {
      const text = files.get(path) ?? '';
      assert.match(text, /\$ alert=/);
      assert.deepEqual(fixtureFaults(path, text, analyse({ file: path, text }, knowledge).findings, 'Empty buffers are not seen.'), []);
    });
  }
});
