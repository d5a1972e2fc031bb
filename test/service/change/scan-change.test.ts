/** What a change brings: findings of the new side that the old side does not have, wherever they stand. */
import assert from 'node:assert/strict';
import { MemoryStore } from '../../../src/service/cache/memory-store';
import { type Files, tried } from './trial';

const PAY = `import { note } from './note';\ninterface Card { number: string; cvv: string; expiry: string }\nexport function pay(card: Card) {\n  note(card.number);\n}\n`;
const NOTE = (text: string): string => `export function note(text: string) {\n  console.log(${text});\n}\n`;
const MASKING = NOTE("text.replace(/\\d(?=\\d{4})/g, '*')");
const OPEN = NOTE('text');
const TLS = "import https from 'node:https';\nexport const agent = new https.Agent({ rejectUnauthorized: false });\n";
const HASH = "import { createHash } from 'node:crypto';\nexport const digest = (password: string) => createHash('md5').update(password).digest('hex');\n";
const HELD = { 'package.json': '{}', 'agent.ts': TLS, 'plain.ts': 'export const plain = 1;\n' };

async function told(before: Files, after: Files, more: Partial<Parameters<typeof tried>[0]> = {}): Promise<readonly string[]> {
  return (await tried({ before, after, ...more })).told;
}

describe('a scan of a change tells', () => {
  it('what an edit brings, and nothing that was there', async () => {
    assert.deepEqual(await told({ ...HELD, 'hash.ts': '' }, { ...HELD, 'hash.ts': HASH }), ['weak-password-hash in hash.ts:2']);
    assert.deepEqual(await told({ ...HELD, 'hash.ts': HASH }, { ...HELD, 'hash.ts': `// Moved down.\n${HASH}` }), []);
  });

  it('nothing of a suppression whose day is past on both sides', async () => {
    const expired = HASH.replace('export', '// centinel-disable-next-line weak-password-hash -- until the partner can do better (until: 2026-11-20)\nexport');
    const before = { ...HELD, 'hash.ts': expired };
    assert.deepEqual(await told({ ...before, 'more.ts': '' }, { ...before, 'more.ts': HASH }), ['weak-password-hash in more.ts:2']);
    assert.deepEqual(await told({ ...HELD, 'hash.ts': '' }, before), ['expired-suppression in hash.ts:2', 'weak-password-hash in hash.ts:3']);
    assert.deepEqual((await tried({ before, after: { ...before, 'hash.ts': `${expired}more();` } })).result.configProblems, []);
  });

  it('what a new file brings, and nothing of one that is gone', async () => {
    assert.deepEqual(await told(HELD, { ...HELD, 'hash.ts': HASH }), ['weak-password-hash in hash.ts:2']);
    assert.deepEqual(await told({ ...HELD, 'hash.ts': HASH }, HELD), []);
  });

  it('a finding in a file that was not touched, when the mask is taken out of another one', async () => {
    const files = { ...HELD, 'pay.ts': PAY };
    assert.deepEqual(await told({ ...files, 'note.ts': MASKING }, { ...files, 'note.ts': OPEN }), ['card-logged in pay.ts:4']);
    assert.deepEqual(await told({ ...files, 'note.ts': OPEN }, { ...files, 'note.ts': MASKING }), []);
  });

  it('what comes from outside the paths that were asked for, and nothing that stands there', async () => {
    const before = { ...HELD, 'app/pay.ts': PAY.replace('./note', '../note'), 'note.ts': MASKING, 'hash.ts': '' };
    const after = { ...before, 'note.ts': OPEN, 'hash.ts': HASH };
    assert.deepEqual(await told(before, after, { paths: ['/w/app'] }), ['card-logged in app/pay.ts:4']);
    assert.deepEqual(await told(before, after, { paths: ['/w/hash.ts'] }), ['weak-password-hash in hash.ts:2']);
  });

  it('nothing of files that got another name, whatever stands beside them', async () => {
    assert.deepEqual(await told({ ...HELD, 'old.ts': HASH }, { ...HELD, 'new/name.ts': HASH }, { renamed: { 'new/name.ts': 'old.ts' } }), []);
    assert.deepEqual(await told({ ...HELD, 'old.ts': HASH }, { ...HELD, 'name.ts': HASH + TLS }, { renamed: { 'name.ts': 'old.ts' } }), ['tls-verification-off in name.ts:4']);
  });

  it('nothing of code that has moved to another file, and what a copy of it brings', async () => {
    const before = { ...HELD, 'a.ts': HASH, 'b.ts': 'export const b = 1;\n' };
    assert.deepEqual(await told(before, { ...before, 'a.ts': 'export const a = 1;\n', 'b.ts': HASH }), []);
    assert.deepEqual(await told(before, { ...before, 'b.ts': HASH }), ['weak-password-hash in b.ts:2']);
    assert.deepEqual(await told(before, { ...before, 'a.ts': '', 'b.ts': HASH, 'c.ts': HASH }), ['weak-password-hash in c.ts:2']);
  });

  it('nothing of code that has come from outside the paths that were asked for', async () => {
    const before = { ...HELD, 'lib/a.ts': HASH, 'app/b.ts': '' };
    const after = { ...HELD, 'lib/a.ts': '', 'app/b.ts': HASH };
    assert.deepEqual(await told(before, after, { paths: ['/w/app'] }), []);
    assert.deepEqual(await told(before, { ...after, 'lib/a.ts': HASH }, { paths: ['/w/app'] }), ['weak-password-hash in app/b.ts:2']);
  });

  it('what a change of the configuration brings, each side under its own', async () => {
    const off = { 'centinel.config.json': '{ "rules": { "tls-verification-off": "off" } }' };
    const on = { 'centinel.config.json': '{}' };
    assert.deepEqual(await told({ ...HELD, ...off }, { ...HELD, ...on }), ['tls-verification-off in agent.ts:2']);
    assert.deepEqual(await told({ ...HELD, ...on }, { ...HELD, ...off }), []);
    assert.deepEqual(await told({ ...HELD, 'centinel.config.json': '{ "rules": { "tls-verification-off": "warning" } }' }, { ...HELD, ...on }), []);
  });

  it('what a change of aliases brings, with sources that are the same', async () => {
    const files = { ...HELD, 'pay.ts': PAY.replace('./note', '@log'), 'quiet.ts': MASKING, 'loud.ts': OPEN };
    const aliased = (file: string): Files => ({ 'tsconfig.json': JSON.stringify({ compilerOptions: { paths: { '@log': [file] } } }) });
    assert.deepEqual(await told({ ...files, ...aliased('./quiet.ts') }, { ...files, ...aliased('./loud.ts') }), ['card-logged in pay.ts:4']);
  });

  it('a finding whose suppression is taken away, and suppressions that are new', async () => {
    const suppressed = HASH.replace('export const digest', '// centinel-ignore weak-password-hash -- a test double\nexport const digest');
    assert.deepEqual(await told({ ...HELD, 'hash.ts': suppressed }, { ...HELD, 'hash.ts': HASH }), ['weak-password-hash in hash.ts:2']);
    const { result, told: found } = await tried({ before: { ...HELD, 'a.ts': suppressed }, after: { ...HELD, 'a.ts': suppressed, 'b.ts': suppressed } });
    assert.deepEqual([found, result.files.flatMap((file) => file.suppressed).map(({ finding }) => finding.place.file)], [[], ['/w/b.ts']]);
  });

  it('notes and files that were not analysed of changed files alone', async () => {
    const broken = `${HASH}export const = ;`;
    const before = { ...HELD, 'a.ts': broken, 'a.min.js': '1', 'b.ts': HASH, 'b.min.js': '1' };
    const { result } = await tried({ before, after: { ...before, 'b.ts': broken, 'b.min.js': '2' } });
    assert.deepEqual(result.files.map(({ path, notes }) => [path, notes.length > 0]), [['/w/b.ts', true]]);
    assert.deepEqual(result.notAnalysed.map(({ path }) => path), ['/w/b.min.js']);
    assert.equal(result.analysed, 4);
  });

  it('which change it is', async () => {
    const { result } = await tried({ before: HELD, after: { ...HELD, 'README.md': '' } });
    assert.deepEqual(result.since, { ref: 'main', base: '1a2b3c4d5e6f', changedFiles: ['/w/README.md'] });
  });

  it('what gates make of it: they count what is new', async () => {
    const gated = { 'centinel.config.json': '{ "gates": [{ "name": "one", "max": 1 }] }' };
    const { result } = await tried({ before: { ...HELD, ...gated }, after: { ...HELD, ...gated, 'hash.ts': HASH } });
    assert.deepEqual(result.gates, [{ name: 'one', found: 1, allowed: 1, failed: false }]);
  });

  it('of a path that stands for nothing, unless the change has removed what it stood for', async () => {
    const { result } = await tried({ before: { ...HELD, 'gone/a.ts': HASH }, after: HELD, paths: ['/w/gone', '/w/agent.ts', '/w/never'] });
    assert.deepEqual(result.unmatched, [{ pattern: '/w/never' }]);
  });

  it('nothing at all when it is stopped: nobody knows what is new', async () => {
    const stop = new AbortController();
    const { result } = await tried({ before: HELD, after: { ...HELD, 'hash.ts': HASH }, signal: stop.signal, onProgress: ({ done, total }) => done === total && stop.abort() });
    assert.deepEqual([result.files, result.cancelled], [[], true]);
  });
});

describe('the two sides of a change', () => {
  const files = { ...HELD, 'pay.ts': PAY, 'note.ts': MASKING };
  const edited = { ...files, 'note.ts': OPEN };

  it('share what they find out: the old one evaluates what differs and who depends on it', async () => {
    const { evaluated } = await tried({ before: files, after: edited });
    assert.deepEqual(evaluated.before, ['note.ts', 'pay.ts']);
    assert.ok(evaluated.after.includes('agent.ts'));
  });

  it('leave a cache as the new side has it', async () => {
    const store = new MemoryStore();
    await tried({ before: files, after: edited, store });
    assert.deepEqual((await tried({ before: edited, after: edited, store })).evaluated, { after: [], before: [] });
    await tried({ before: edited, after: files, store });
    assert.deepEqual((await tried({ before: files, after: files, store })).evaluated, { after: [], before: [] });
  });

  it('know the old one from the scan of the last commit', async () => {
    const store = new MemoryStore();
    await tried({ before: files, after: files, store });
    const { told, evaluated } = await tried({ before: files, after: edited, store });
    assert.deepEqual([told, evaluated], [['card-logged in pay.ts:4'], { after: ['note.ts', 'pay.ts'], before: [] }]);
  });

  it('are not compared where the new one has nothing', async () => {
    const clean = { 'package.json': '{}', 'a.ts': 'export const a = 1;\n' };
    assert.deepEqual((await tried({ before: { ...clean, 'a.ts': HASH }, after: clean })).evaluated.before, []);
  });
});
