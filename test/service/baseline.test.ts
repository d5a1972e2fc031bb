/** The baseline: what it holds counts no longer, in a scan and in the editor alike; it is made, and leaves, by what a scan of all has found. */
import assert from 'node:assert/strict';
import type { FileResult } from '../../src/service/result';
import { baselineText, readBaseline } from '../../src/service/policy/baseline';
import { BLUE, RED, serviceOver } from './marks';

const FILE = '/w/.centinel/baseline.json';
const TWO = `const a = 'red';\nconst b = 'blue';\n`;

type Files = Readonly<Record<string, string>>;

/** The files with a baseline of all that is found in them. */
async function withBaseline(files: Files) {
  const there = serviceOver(files);
  const { text } = await there.service.baselineAfter('/w', await there.service.scan({ paths: ['/w'] }), false);
  there.host.write(FILE, text);
  await there.service.baselineChanged();
  return { ...there, text };
}

const told = (results: readonly FileResult[]) =>
  results.flatMap(({ path, findings, baselined }) => [...findings.map(({ ruleId }) => `${path} ${ruleId} new`), ...baselined.map(({ ruleId }) => `${path} ${ruleId} known`)]);

describe('a baseline', () => {
  it('is one line a finding, sorted, and without places', async () => {
    const { text } = await withBaseline({ '/w/b.ts': TWO, '/w/a.ts': `\n\n${RED}` });
    const lines = text.split('\n').filter((line) => line.includes('"file"'));
    assert.deepEqual(lines.map((line) => /"file": "(.*?)", "rule": "(.*?)"/.exec(line)?.slice(1).join(' ')), ['a.ts red-mark', 'b.ts blue-mark', 'b.ts red-mark']);
    assert.match(lines[0]!, /^ {4}\{ "file": "a\.ts", "rule": "red-mark", "fingerprint": "[0-9a-f]+", "what": "A mark\." \},$/);
  });

  it('is the same text for the same findings, in whatever order', async () => {
    const { text } = await withBaseline({ '/w/b.ts': TWO, '/w/a.ts': RED });
    const entries = readBaseline(FILE, text).entries!;
    assert.equal(baselineText([...entries].reverse()), text);
    assert.equal(baselineText([...entries, ...entries]), text);
    assert.deepEqual(JSON.parse(baselineText([])), { version: 1, findings: [] });
  });

  it('takes what it holds out of what counts', async () => {
    const { service, host } = await withBaseline({ '/w/a.ts': RED });
    host.write('/w/a.ts', `f();\n\n${RED}const other = 'blue';\n`);
    const { files, baselines } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(told(files), ['/w/a.ts blue-mark new', '/w/a.ts red-mark known']);
    assert.deepEqual(baselines, [{ path: FILE, entries: 1, fixed: 0 }]);
  });

  it('holds for an open document, and for what is linked afterwards', async () => {
    const { service } = await withBaseline({ '/w/a.ts': RED });
    const early: FileResult[] = [];
    const look = await service.analyse('/w/a.ts', `${RED}const b = 'blue';`, { onResult: (result) => early.push(result) });
    const expected = ['/w/a.ts blue-mark new', '/w/a.ts red-mark known'];
    assert.deepEqual(told([look!]), expected);
    assert.ok(early.length > 0);
    assert.deepEqual(told(early.slice(-1)), expected);
    const { results } = await service.link({ changes: [{ path: '/w/a.ts', text: `${RED}const b = 'blue';` }], watched: [] });
    assert.deepEqual(told(results), expected);
  });

  it('holds for code that has moved to another file, and not for a copy of it', async () => {
    const { service, host } = await withBaseline({ '/w/a.ts': RED });
    host.write('/w/copy.ts', RED);
    assert.deepEqual(told((await service.scan({ paths: ['/w'] })).files), ['/w/a.ts red-mark known', '/w/copy.ts red-mark new']);
    host.remove('/w/a.ts');
    assert.deepEqual(told((await service.scan({ paths: ['/w'] })).files), ['/w/copy.ts red-mark known']);
  });

  it('is that of the nearest folder, and only there', async () => {
    const { service, host, text } = await withBaseline({ '/w/a.ts': RED, '/w/p/a.ts': RED });
    host.write('/w/p/.centinel/baseline.json', baselineText([]));
    assert.deepEqual(told((await service.scan({ paths: ['/w'] })).files), ['/w/a.ts red-mark known', '/w/p/a.ts red-mark new']);
    host.write('/elsewhere/a.ts', RED);
    assert.deepEqual(told((await service.scan({ paths: ['/elsewhere'] })).files), ['/elsewhere/a.ts red-mark new']);
    assert.equal(readBaseline(FILE, text).entries?.length, 2);
  });

  it('does not speak of what a comment suppresses', async () => {
    const { service, host } = await withBaseline({ '/w/a.ts': RED });
    host.write('/w/a.ts', RED.replace(';', '; // centinel-ignore red-mark -- known'));
    const { files, baselines } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(files.map(({ suppressed, baselined }) => [suppressed.length, baselined.length]), [[1, 0]]);
    assert.deepEqual(baselines.map(({ fixed }) => fixed), [1]);
  });

  it('is left alone where nobody wants it', async () => {
    const { host } = await withBaseline({ '/w/a.ts': RED });
    const { service } = serviceOver({ '/w/a.ts': RED, [FILE]: new TextDecoder().decode(await host.read(FILE)) }, { baseline: false });
    assert.deepEqual(told((await service.scan({ paths: ['/w'] })).files), ['/w/a.ts red-mark new']);
  });

  it('is no file of settings that is looked through itself', async () => {
    const { service } = await withBaseline({ '/w/a.ts': RED });
    assert.equal((await service.scan({ paths: ['/w'] })).analysed, 1);
  });
});

describe('an update of a baseline', () => {
  const update = async (files: Files, change: Files, gone: readonly string[] = [], isAccepting = false) => {
    const { service, host } = await withBaseline(files);
    for (const path of gone) host.remove(path);
    for (const [path, text] of Object.entries(change)) host.write(path, text);
    const { text, path, ...counts } = await service.baselineAfter('/w', await service.scan({ paths: ['/w'] }), isAccepting);
    assert.equal(path, FILE);
    return { counts, entries: readBaseline(FILE, text).entries!.map(({ file, rule }) => `${file} ${rule}`) };
  };

  it('takes out what is fixed, and leaves out what is new', async () => {
    const { counts, entries } = await update({ '/w/a.ts': RED, '/w/b.ts': BLUE, '/w/c.ts': RED }, { '/w/a.ts': `const other = 'red, worse';\n` }, ['/w/b.ts']);
    assert.deepEqual(entries, ['c.ts red-mark']);
    assert.deepEqual(counts, { entries: 1, left: 2, added: 0, open: 1 });
  });

  it('takes in what is new when it is told to', async () => {
    const { counts, entries } = await update({ '/w/a.ts': RED }, { '/w/b.ts': BLUE }, [], true);
    assert.deepEqual(entries, ['a.ts red-mark', 'b.ts blue-mark']);
    assert.deepEqual(counts, { entries: 2, left: 0, added: 1, open: 0 });
  });

  it('moves an entry along with its code', async () => {
    const { counts, entries } = await update({ '/w/a.ts': RED }, { '/w/src/b.ts': RED }, ['/w/a.ts']);
    assert.deepEqual(entries, ['src/b.ts red-mark']);
    assert.deepEqual(counts, { entries: 1, left: 0, added: 0, open: 0 });
  });

  it('keeps what nobody could look at', async () => {
    const { service, host } = await withBaseline({ '/w/a.ts': RED, '/w/b.ts': RED });
    host.unreadable.add('/w/a.ts');
    const { text } = await service.baselineAfter('/w', await service.scan({ paths: ['/w'] }), false);
    assert.deepEqual(readBaseline(FILE, text).entries!.map(({ file }) => file), ['a.ts', 'b.ts']);
  });

  it('keeps the words of an entry, so that another version changes no line', async () => {
    const { service, host, text } = await withBaseline({ '/w/a.ts': RED });
    host.write(FILE, text.replace('A mark.', 'A mark, as it was called once.'));
    const after = await service.baselineAfter('/w', await service.scan({ paths: ['/w'] }), false);
    assert.match(after.text, /as it was called once/);
  });

  it('belongs to the config file that holds for the folder, else to the repository', async () => {
    const { service } = serviceOver({ '/w/.git/HEAD': '', '/w/p/centinel.config.json': '{}', '/w/p/src/a.ts': RED, '/w/q/a.ts': RED, '/v/a.ts': RED });
    assert.deepEqual(await Promise.all(['/w/p/src', '/w/q', '/v'].map((folder) => service.baselineHome(folder))), ['/w/p', '/w', '/v']);
  });
});

describe('a baseline that cannot be used', () => {
  const CASES: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
    'of a newer version': ['{ "version": 2, "findings": [] }', /written by a newer version of Centinel \(format 2, this one knows 1\)\. Update Centinel/],
    'with the marks of a merge': ['{\n<<<<<<< HEAD\n}', /A merge has left its marks/],
    'that is no JSON': ['{ "version": 1, ', /is no JSON/],
    'that is something else': ['{ "findings": {} }', /This is no baseline/],
    'with a wrong entry': ['{ "version": 1, "findings": [{ "file": "a.ts" }] }', /An entry of a baseline has/],
  };

  for (const [name, [text, message]] of Object.entries(CASES)) {
    it(`${name} is told with its place, and every finding counts`, async () => {
      const { service } = serviceOver({ '/w/a.ts': RED, [FILE]: text });
      const { files, configProblems } = await service.scan({ paths: ['/w'] });
      assert.deepEqual(told(files), ['/w/a.ts red-mark new']);
      assert.equal(configProblems.length, 1);
      assert.equal(configProblems[0]!.path, FILE);
      assert.match(configProblems[0]!.message, message);
    });
  }

  it('is told of to editors, until it is mended', async () => {
    const { service, host } = serviceOver({ '/w/a.ts': RED, [FILE]: '{' });
    await service.analyse('/w/a.ts');
    assert.deepEqual(service.configProblems().map(({ path }) => path), [FILE]);
    host.write(FILE, baselineText([]));
    await service.baselineChanged();
    await service.analyse('/w/a.ts');
    assert.deepEqual(service.configProblems(), []);
  });
});
