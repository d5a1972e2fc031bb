/** Settings files, in the editor: findings as in code, suppressions where the language has comments, and fixes that reach a settings file. */
import assert from 'node:assert/strict';
import type { CodeAction, CreateFile, ResourceOperationKind, TextDocumentEdit } from 'vscode-languageserver-protocol/node';
import { gitIn } from '../hosts/real-git';
import { EditorClient } from './editor-client';

const RULE = 'hardcoded-secret';
const KEY = ['sk', 'live', '51Nw8QzT4vKp2LmXr7Bd9'].join('_');
const ENV = `# The shop.\nPORT=3000\nSTRIPE_KEY=${KEY}\n`;
const YAML = `shop:\n  stripe:\n    key: ${KEY}\n`;
const JSON_TEXT = `{\n  "stripe": { "key": "${KEY}" }\n}\n`;
const CODE = `export const stripeKey = '${KEY}';\n`;

describe('the server, with settings files', () => {
  let editor!: EditorClient;

  beforeEach(async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts' });
  });

  afterEach(() => editor?.stop());

  async function actionsIn(name: string, text: string, language: string): Promise<readonly CodeAction[]> {
    await editor.open(name, text, language);
    await editor.untilCodes(name, [RULE]);
    return editor.actions(name, editor.problems(name)[0]!.range);
  }

  for (const [name, text, language] of [
    ['.env', ENV, 'dotenv'],
    ['.env.production', ENV, 'plaintext'],
    ['deploy.yaml', YAML, 'yaml'],
    ['compose.yml', YAML, 'dockercompose'],
    ['config/app.json', JSON_TEXT, 'json'],
    ['.vscode/settings.json', JSON_TEXT, 'jsonc'],
    ['app.properties', `stripe.key=${KEY}\n`, 'properties'],
    ['untitled:Untitled-1', YAML, 'yaml'],
    ['untitled:Untitled-2', ENV, 'dotenv'],
  ] as const) {
    it(`finds a key in ${name}, opened as ${language}, and never says it`, async () => {
      await editor.open(name, text, language);
      await editor.untilCodes(name, [RULE]);
      assert.doesNotMatch(JSON.stringify(editor.published), new RegExp(KEY));
    });
  }

  for (const [name, text, language, comment] of [['.env', ENV, 'dotenv', '# '], ['a.yaml', YAML, 'yaml', '    # '], ['a.jsonc', JSON_TEXT, 'jsonc', '  // '], ['b.json', `// The shop.\n${JSON_TEXT}`, 'jsonc', '  // ']] as const) {
    it(`suppresses in ${name} with a comment of its language`, async () => {
      await actionsIn(name, text, language);
      const suppressed = await editor.suppressed(name, text, { reason: 'the key of the demo' });
      assert.ok(suppressed.includes(`\n${comment}centinel-disable-next-line ${RULE} -- the key of the demo\n`), suppressed);
      await editor.change(name, suppressed);
      await editor.untilCodes(name, []);
    });
  }

  it('offers no comment in JSON, which has none, and no fix', async () => {
    const titles = (await actionsIn('a.json', JSON_TEXT, 'json')).map(({ title }) => title);
    assert.deepEqual(titles, [`Open the page of rule ${RULE}`]);
  });

  it('finds anew with each key', async () => {
    await editor.open('.env', 'STRIPE_KEY=\n', 'dotenv');
    await editor.change('.env', `STRIPE_KEY="${KEY}`);
    await editor.untilCodes('.env', [RULE]);
    await editor.change('.env', 'STRIPE_KEY="${STRIPE_KEY}"\n');
    await editor.untilCodes('.env', []);
  });

  it('is silent on what git ignores, and not on what git tracks all the same', async () => {
    const git = (...args: readonly string[]): string => gitIn(editor.folder, ...args);
    git('init', '-q');
    await editor.write('.gitignore', '.env*\n');
    await editor.write('.env.tracked', ENV);
    git('add', '-f', '.env.tracked');
    await editor.open('.env', ENV, 'dotenv');
    await editor.open('.env.tracked', ENV, 'dotenv');
    await editor.untilCodes('.env.tracked', [RULE]);
    assert.deepEqual(editor.codes('.env'), []);
  });

  it('shows and takes back what a scan finds in them', async () => {
    await editor.write('deploy/app.yaml', YAML);
    await editor.write('package.json', JSON_TEXT);
    await editor.write('locales/de.json', JSON_TEXT);
    await editor.scan();
    await editor.untilCodes('deploy/app.yaml', [RULE]);
    assert.deepEqual([editor.codes('package.json'), editor.codes('locales/de.json')], [[], []]);
    await editor.writeAndTell('deploy/app.yaml', 'shop: {}\n');
    await editor.untilCodes('deploy/app.yaml', []);
  });
});

describe('a fix that reads a secret from the environment', () => {
  let editor!: EditorClient;
  afterEach(() => editor?.stop());

  type Change = CreateFile | TextDocumentEdit;

  async function changesIn(files: Readonly<Record<string, string>>, prepare: (editor: EditorClient) => unknown = () => undefined, resourceOperations?: readonly ResourceOperationKind[]): Promise<readonly Change[]> {
    editor = await EditorClient.start({ entry: 'src/server/main.ts', files, resourceOperations });
    await prepare(editor);
    await editor.open('app/src/pay.ts', CODE);
    await editor.untilCodes('app/src/pay.ts', [RULE]);
    const fix = (await editor.actions('app/src/pay.ts', editor.problems('app/src/pay.ts')[0]!.range)).find(({ title }) => /process\.env\.\w+ \(and rotate/.test(title));
    assert.doesNotMatch(JSON.stringify(fix), new RegExp(KEY));
    return (fix?.edit?.documentChanges ?? []) as Change[];
  }

  const told = (changes: readonly Change[]) =>
    changes.slice(1).map((change) => ('kind' in change ? `create ${change.uri.slice(editor.uri('').length + 1)}` : `${change.textDocument.uri.slice(editor.uri('').length + 1)} ${change.edits.map((edit) => ('newText' in edit ? `${edit.range.start.line}:${edit.range.start.character} ${JSON.stringify(edit.newText)}` : '')).join()}`));

  it('makes the file of names beside the nearest package.json', async () => {
    const changes = await changesIn({ 'package.json': '{}', 'app/package.json': '{}' });
    assert.deepEqual(told(changes), ['create app/.env.example', 'app/.env.example 0:0 "STRIPE_KEY=\\n"']);
  });

  it('makes it at the root where there is no package.json', async () => {
    assert.deepEqual(told(await changesIn({})), ['create .env.example', '.env.example 0:0 "STRIPE_KEY=\\n"']);
  });

  it('goes on behind what stands there, with its ends of lines', async () => {
    const changes = await changesIn({ 'app/package.json': '{}', 'app/.env.example': 'PORT=\r\nHOST=x' });
    assert.deepEqual(told(changes), ['app/.env.example 1:6 "\\r\\nSTRIPE_KEY=\\r\\n"']);
  });

  it('goes on behind what stands in the editor', async () => {
    const changes = await changesIn({ 'app/package.json': '{}', 'app/.env.example': 'PORT=\n' }, (other) => other.open('app/.env.example', 'PORT=\nHOST=\n', 'dotenv'));
    assert.deepEqual(told(changes), ['app/.env.example 2:0 "STRIPE_KEY=\\n"']);
    assert.deepEqual((changes[1] as TextDocumentEdit).textDocument.version, 1);
  });

  it('leaves alone what has the name already', async () => {
    assert.deepEqual(told(await changesIn({ 'app/package.json': '{}', 'app/.env.example': 'STRIPE_KEY=sk_test_…\n' })), []);
  });

  it('goes without where the editor makes no files', async () => {
    const changes = await changesIn({ 'app/package.json': '{}' }, undefined, []);
    assert.equal(changes.length, 1);
  });
});
