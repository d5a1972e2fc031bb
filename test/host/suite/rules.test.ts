import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { readLabels } from '../../rules/labels';
import { findingsOf, ruleOf, until } from './findings';
import { open, removeAll } from './workspace-files';

/** The bundled tests stand in out/host. */
const ROOT = join(__dirname, '..', '..');
/** Rules for which nobody can write the right code without knowing more than the file says. */
const WITHOUT_FIX: ReadonlySet<string> = new Set(['money-untrusted-amount', 'balance-race', 'mass-assignment', 'prototype-pollution', 'template-injection', 'unsafe-deserialization']);

const folder = (id: string) => join('src', 'rules', id);
const listed = /'\.\/([a-z0-9-]+)\/rule'/g;
const ids = [...readFileSync(join(ROOT, 'src', 'rules', 'index.ts'), 'utf8').matchAll(listed)].map(([, id]) => id!);

/** `12 weak-hash` for each finding that the labels of the fixture promise. */
function promised(text: string): readonly string[] {
  return inOrder(readLabels(text).alerts.filter(({ kind }) => kind !== 'missing').map(({ line, ruleId }) => [line, ruleId]));
}

function shown(uri: vscode.Uri): readonly string[] {
  return inOrder(findingsOf(uri).map((finding) => [finding.range.start.line + 1, ruleOf(finding)]));
}

/** Several findings of one rule may stand on a line that one label speaks of. */
function inOrder(lines: readonly (readonly [line: number, ruleId: string])[]): readonly string[] {
  return [...new Set([...lines].sort(([a, first], [b, second]) => a - b || first.localeCompare(second)).map(([line, ruleId]) => `${line} ${ruleId}`))];
}

describe('the fixture of each rule', () => {
  afterEach(removeAll);

  for (const id of ids) {
    it(`shows ${id} in the editor, and the light bulb mends one`, async () => {
      const name = ['fixture.ts', 'fixture.tsx'].find((one) => existsSync(join(ROOT, folder(id), one)));
      assert.ok(name, 'there is no fixture');
      const text = readFileSync(join(ROOT, folder(id), name), 'utf8');
      const { document } = await open(join(folder(id), name), text);
      await until(() => JSON.stringify(shown(document.uri)) === JSON.stringify(promised(text))).catch(() => assert.deepEqual(shown(document.uri), promised(text)));
      const own = () => findingsOf(document.uri).filter((finding) => ruleOf(finding) === id);
      const before = own().length;
      const fix = await firstFix(document.uri, own());
      assert.equal(fix === undefined, WITHOUT_FIX.has(id), fix ? 'a fix is offered' : 'no fix is offered');
      if (!fix) return;
      assert.ok(await vscode.workspace.applyEdit(fix.edit!));
      await until(() => own().length < before);
    });
  }
});

/** Of a line that nothing else is said of, so that the light bulb speaks of this finding alone. */
async function firstFix(uri: vscode.Uri, findings: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction | undefined> {
  const alone = findings.filter(({ range }) => findingsOf(uri).filter((other) => other.range.intersection(range)).length === 1);
  for (const { range } of alone) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);
    const mending = actions.find(({ edit, title }) => edit && !title.startsWith('Suppress '));
    if (mending) return mending;
  }
  return undefined;
}
