/** Findings that rest on several files, as an editor gets them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver-protocol/node';
import { ROOT } from '../house/tree';
import { EditorClient } from './editor-client';

/** Whether it finds a card number in a log is decided by the module that `note` comes from. */
const PAY = "import { note } from './note';\nexport function pay(card: { number: string; cvv: string; expiry: string }) {\n  note(card.number);\n}\n";
const LOGS = 'export function note(text: string) {\n  console.log(text);\n}\n';
const COUNTS = 'let count = 0;\nexport function note(text: string) {\n  count += text.length;\n}\n';

describe('the server, for files that import one another', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  const start = async (files: Readonly<Record<string, string>>, settings = {}) => (editor = await EditorClient.start({ entry: 'src/server/main.ts', files, settings }));
  const linked = () => editor.logged.filter((line) => line.startsWith('linked: '));

  /** Opens the files as they stand on the disk, and waits until they are linked. */
  async function open(...names: readonly string[]): Promise<void> {
    const texts = names.map((name) => readFileSync(join(editor.folder, name), 'utf8'));
    await settled(() => Promise.all(names.map((name, index) => editor.open(name, texts[index] ?? ''))));
  }

  /** What the log says of linking in the meantime: the last of it was not interrupted, and nothing is left to do. */
  async function settled(act: () => Promise<unknown>): Promise<readonly string[]> {
    const before = linked().length;
    await act();
    const isDone = () => linked().length > before && !linked().at(-1)?.endsWith('continued') && editor.status?.state === 'idle';
    await editor.until(isDone, 'the end of linking', () => linked().join('\n'));
    return linked().slice(before);
  }

  it('shows in an open file what an edit of another one brings about, and takes it back with the edit', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await open('pay.ts', 'note.ts');
    assert.deepEqual(editor.codes('pay.ts'), []);
    await editor.change('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
    assert.equal(editor.problems('pay.ts')[0]?.range.start.line, 2);
    await editor.change('note.ts', COUNTS);
    await editor.untilCodes('pay.ts', []);
    await editor.change('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('evaluates those who depend on the edit, and nobody else', async () => {
    const other = "import { rate } from './rates';\nexport const fee = (cents: bigint) => cents * rate;\n";
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS, 'other.ts': other, 'rates.ts': 'export const rate = 2n;\n', 'alone.ts': 'export const a = 1;\n' });
    await open('pay.ts', 'note.ts', 'other.ts', 'alone.ts');
    assert.deepEqual(await settled(() => editor.change('note.ts', LOGS)), ['linked: 2 modules evaluated (note.ts, pay.ts)']);
    assert.deepEqual(await settled(() => editor.change('alone.ts', 'export const a = 2;\n')), ['linked: 0 modules evaluated']);
    // What is exported is the same, and stands where it stood.
    assert.deepEqual(await settled(() => editor.change('note.ts', `${LOGS}\nconst unheard = 1;\n`)), ['linked: 1 module evaluated (note.ts)']);
  });

  it('tells them of an edit in a file that they import through others', async () => {
    await start({ 'pay.ts': PAY.replace('./note', './barrel'), 'barrel.ts': "export * from './note';\n", 'note.ts': COUNTS });
    await open('pay.ts', 'note.ts');
    await editor.change('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('shows the way over three files, each step in its own', async () => {
    const wallet = join(ROOT, 'examples', 'wallet');
    const files = readdirSync(wallet, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    await start(Object.fromEntries(files.map((name) => [name, readFileSync(join(wallet, name), 'utf8')])));
    await open('src/services/refunds.ts', 'src/routes/refunds.ts');
    const finding = editor.problems('src/routes/refunds.ts').find(({ message }) => message.includes('reaches out.info'));
    const steps = finding?.relatedInformation?.map(({ message, location: { uri, range } }) => `${uri.slice(editor.uri('src').length + 1)}:${range.start.line + 1} ${message}`);
    assert.deepEqual(steps, [
      'routes/refunds.ts:12 cardNumber holds card data',
      'routes/refunds.ts:15 handed to service.give',
      'services/refunds.ts:21 calls audit.write',
      'audit/audit-log.ts:8 reaches out.info',
    ]);
    assert.equal(finding?.range.start.line, 14);
  });

  it('keeps the way true while lines move in the other file', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': LOGS });
    await open('pay.ts', 'note.ts');
    const steps = () => editor.problems('pay.ts')[0]?.relatedInformation?.map(({ location }) => location.range.start.line);
    assert.equal(steps()?.at(-1), 1);
    await editor.change('note.ts', `\n\n${LOGS}`);
    await editor.until(() => steps()?.at(-1) === 3, 'the step two lines further down', () => String(steps()));
  });

  it('goes round in a circle of imports, and ends', async () => {
    const note = (body: string) => `import { limit } from './pay';\nexport function note(text: string) {\n  if (text.length < limit) ${body};\n}\n`;
    await start({ 'pay.ts': `export const limit = 19;\n${PAY}`, 'note.ts': note('return') });
    await open('pay.ts', 'note.ts');
    assert.deepEqual(editor.codes('pay.ts'), []);
    assert.deepEqual(await settled(() => editor.change('note.ts', note('console.log(text)'))), ['linked: 2 modules evaluated (pay.ts, note.ts)']);
    assert.deepEqual(editor.codes('pay.ts'), ['card-logged']);
    await settled(() => editor.change('note.ts', note('return')));
    assert.deepEqual(editor.codes('pay.ts'), []);
  });

  it('misses an export that was renamed, and finds it again', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': LOGS });
    await open('pay.ts', 'note.ts');
    assert.deepEqual(editor.codes('pay.ts'), ['card-logged']);
    await editor.change('note.ts', LOGS.replace('note', 'write'));
    await editor.untilCodes('pay.ts', []);
    await editor.change('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('goes by the disk again when a document is closed', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await open('pay.ts', 'note.ts');
    await editor.change('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.close('note.ts');
    await editor.untilCodes('pay.ts', []);
  });

  it('follows files that change, go, and come on the disk', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await open('pay.ts');
    await editor.writeAndTell('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.removeAndTell('note.ts');
    await editor.untilCodes('pay.ts', []);
    await editor.write('note/index.ts', LOGS);
    await editor.tellWatched('note/index.ts', FileChangeType.Created);
    await editor.untilCodes('pay.ts', ['card-logged']);
    await rename(join(editor.folder, 'note'), join(editor.folder, 'elsewhere'));
    await editor.tellWatched('note', FileChangeType.Deleted);
    await editor.untilCodes('pay.ts', []);
  });

  it('leaves dependencies, the insides of git and what it does not know alone', async () => {
    await start({ 'pay.ts': PAY, 'alone.ts': 'export const a = 1;\n' });
    await open('pay.ts', 'alone.ts');
    // Found as soon as anything makes the server look for it.
    await editor.write('note.ts', LOGS);
    await editor.tellWatched('node_modules/left/index.js', FileChangeType.Created);
    await editor.tellWatched('node_modules/left/package.json', FileChangeType.Changed);
    await editor.tellWatched('.git/index.lock', FileChangeType.Deleted);
    await editor.tellWatched('cache.tmp', FileChangeType.Deleted);
    assert.deepEqual(await settled(() => editor.change('alone.ts', 'export const a = 2;\n')), ['linked: 0 modules evaluated']);
    await editor.tellWatched('note.ts', FileChangeType.Created);
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('looks again where an alias leads when the config of TypeScript changes', async () => {
    const config = (target: string) => JSON.stringify({ compilerOptions: { paths: { '@/*': [`./${target}/*`] } } });
    await start({ 'tsconfig.json': config('quiet'), 'pay.ts': PAY.replace('./note', '@/note'), 'quiet/note.ts': COUNTS, 'loud/note.ts': LOGS });
    await open('pay.ts');
    assert.deepEqual(editor.codes('pay.ts'), []);
    await editor.writeAndTell('tsconfig.json', config('loud'));
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.writeAndTell('tsconfig.json', config('quiet'));
    await editor.untilCodes('pay.ts', []);
  });

  it('hears from the editor of every file that decides what imports mean', async () => {
    await start({});
    const patterns = editor.watchers.flatMap(({ globPattern }) => (typeof globPattern === 'string' ? globPattern : [])).join();
    for (const name of ['package.json', 'pnpm-workspace.yaml', 'tsconfig', 'jsconfig', '.gitignore']) assert.ok(patterns.includes(name), name);
  });

  it('does as a changed configuration says without anything vanishing in between', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': LOGS });
    await open('pay.ts');
    const before = editor.published.length;
    await settled(() => editor.writeAndTell('centinel.config.json', '{ "rules": { "card-logged": "info" } }'));
    assert.equal(editor.problems('pay.ts')[0]?.severity, DiagnosticSeverity.Information);
    await settled(() => editor.changeSettings({ rules: { 'weak-hash': 'off' } }));
    const shown = editor.published.slice(before).filter(({ uri }) => uri === editor.uri('pay.ts'));
    assert.deepEqual(shown.filter(({ diagnostics }) => diagnostics.length !== 1), []);
    await editor.changeSettings({ enable: false });
    await editor.untilCodes('pay.ts', []);
    await editor.changeSettings({});
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('says at once what it knows of the other files, and not twice', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': LOGS });
    await open('pay.ts');
    const before = editor.published.length;
    await settled(() => editor.change('pay.ts', `\n${PAY}`));
    const shown = editor.published.slice(before).map(({ version, diagnostics }) => [version, diagnostics.length]);
    assert.deepEqual(shown, [[2, 1]]);
  });

  it('publishes nothing for a version that was typed over', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await open('pay.ts', 'note.ts');
    const texts = [LOGS, COUNTS];
    for (let key = 0; key < 10; key++) await editor.change('note.ts', texts[key % 2] ?? '');
    await editor.change('note.ts', LOGS);
    const last = await editor.change('pay.ts', `\n${PAY}`);
    await editor.untilCodes('pay.ts', ['card-logged']);
    const versions = editor.published.filter(({ uri, diagnostics }) => uri === editor.uri('pay.ts') && diagnostics.length > 0).map(({ version }) => version);
    assert.deepEqual(versions, [last]);
  });

  it('goes by what was saved where it waits for the save', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS }, { run: 'onSave' });
    await open('pay.ts', 'note.ts');
    await editor.change('note.ts', LOGS);
    assert.deepEqual(editor.codes('pay.ts'), []);
    await editor.save('note.ts');
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('says nothing of an unsaved text by what stands in the saved one', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS }, { run: 'onSave' });
    await open('pay.ts');
    const unsaved = await editor.change('pay.ts', `\n\n${PAY}`);
    await settled(() => editor.writeAndTell('note.ts', LOGS));
    assert.deepEqual(editor.codes('pay.ts'), []);
    await editor.save('pay.ts');
    const [finding] = await editor.problemsOf('pay.ts', unsaved);
    assert.equal(finding?.range.start.line, 4);
  });

  it('lets what is typed go before linking, which goes on afterwards where it was', async () => {
    const slow = Array.from({ length: 80 }, (_, index) => [`m${index}.ts`, 'export {};\n// slow here\n'] as const);
    editor = await EditorClient.start({ files: Object.fromEntries(slow) });
    await editor.open('all.ts', slow.map(([name]) => `import './${name.replace('.ts', '')}';\n`).join(''));
    await editor.open('typed.ts', '');
    for (let key = 0; linked().length === 0; key++) {
      await editor.until(() => editor.status?.state === 'idle', 'the first answer');
      await editor.until(() => editor.status?.state === 'analysing', 'the beginning of linking');
      await editor.problemsOf('typed.ts', await editor.change('typed.ts', `const a${key} = 'bad';\n`));
    }
    assert.match(linked()[0] ?? '', /to be continued$/);
    await editor.until(() => linked().some((line) => !line.endsWith('to be continued')), 'the end of linking');
    const evaluated = linked().reduce((sum, line) => sum + Number(/\d+/.exec(line)?.[0]), 0);
    assert.equal(evaluated, slow.length + 1);
  });

  it('keeps what a scan found true in files that are not open', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await editor.scan();
    assert.deepEqual(editor.codes('pay.ts'), []);
    await editor.open('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.close('note.ts');
    await editor.untilCodes('pay.ts', []);
    await editor.writeAndTell('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.removeAndTell('pay.ts');
    await editor.untilCodes('pay.ts', []);
    await editor.until(() => editor.status?.findings.error === 0, 'no findings in the status');
  });

  it('shows in an open file what only a scan has noticed', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': COUNTS });
    await open('pay.ts');
    await editor.write('note.ts', LOGS);
    await editor.scan();
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('offers to suppress what it found over two files, and honours it', async () => {
    await start({ 'pay.ts': PAY, 'note.ts': LOGS });
    await open('pay.ts');
    const range = editor.problems('pay.ts')[0]?.range;
    assert.ok(range);
    const titles = (await editor.actions('pay.ts', range)).map(({ title }) => title);
    assert.ok(titles.includes('Suppress card-logged on this line with a reason'), titles.join());
    await editor.change('pay.ts', PAY.replace('  note(', '  // centinel-ignore card-logged -- a test card\n  note('));
    await editor.untilCodes('pay.ts', []);
  });
});
