/** Scans: which files, in which order, what is told meanwhile, and what stays when something goes wrong. */
import assert from 'node:assert/strict';
import { evaluate } from '../../src/engine';
import type { FileResult, ScanProgress } from '../../src/service/result';
import { BLUE, RED, serviceOver, summaryOf } from './marks';

const pathsOf = (results: readonly FileResult[]) => results.map(({ path }) => path);

describe('a scan', () => {
  it('takes each file once, in path order, however it is asked for', async () => {
    const { host, service } = serviceOver({ '/w/b.ts': RED, '/w/a/z.ts': RED, '/w/B.ts': RED, '/w/a.ts': RED, '/w/readme.md': '' });
    const { files, analysed } = await service.scan({ paths: ['/w/b.ts', '/w', '/w/a/', '/w/./a/z.ts', '/w/*.ts', '/w'] });
    assert.deepEqual(pathsOf(files), ['/w/B.ts', '/w/a.ts', '/w/a/z.ts', '/w/b.ts']);
    assert.equal(analysed, 4);
    assert.deepEqual(host.reads, pathsOf(files));
  });

  it('gives the same result twice', async () => {
    const { service } = serviceOver({ '/w/b.ts': RED, '/w/a.ts': BLUE, '/w/c.js': RED });
    assert.deepEqual(await service.scan({ paths: ['/w'] }), await service.scan({ paths: ['/w/c.js', '/w/b.ts', '/w'] }));
  });

  it('keeps only files that have something to say', async () => {
    const suppressing = `const a = 'red'; // centinel-ignore red-mark -- known\n`;
    const { service } = serviceOver({ '/w/clean.ts': 'f();', '/w/known.ts': suppressing, '/w/broken.ts': 'const = ;' });
    const { files, analysed } = await service.scan({ paths: ['/w'] });
    assert.equal(analysed, 3);
    assert.deepEqual(files.map(({ path, suppressed, notes }) => [path, suppressed.length, notes.length > 0]), [
      ['/w/broken.ts', 0, true],
      ['/w/known.ts', 1, false],
    ]);
  });

  it('takes globs where no file has that name', async () => {
    const { service } = serviceOver({ '/w/src/a.ts': RED, '/w/src/in/b.ts': RED, '/w/src/c.js': RED, '/w/app/[id]/d.ts': RED });
    const scanned = async (path: string) => pathsOf((await service.scan({ paths: [path] })).files);
    assert.deepEqual(await scanned('/w/src/**/*.ts'), ['/w/src/a.ts', '/w/src/in/b.ts']);
    assert.deepEqual(await scanned('/w/*/in'), ['/w/src/in/b.ts']);
    assert.deepEqual(await scanned('/w/app/[id]/d.ts'), ['/w/app/[id]/d.ts']);
    assert.deepEqual(await scanned('/w/app/[id]'), ['/w/app/[id]/d.ts']);
  });

  it('says which paths and patterns matched nothing', async () => {
    const { service } = serviceOver({ '/w/a.ts': RED, '/w/docs/b.md': '', '/w/old/c.ts': RED, '/w/centinel.config.json': '{"exclude": ["old"]}' });
    const { files, unmatched } = await service.scan({ paths: ['/w/a.ts', '/w/none.ts', '/w/src/**/*.ts', '/w/*.tsx', '/w/docs', '/w/old', '/nowhere/*.ts'] });
    assert.deepEqual(pathsOf(files), ['/w/a.ts']);
    assert.deepEqual(unmatched.map(({ pattern }) => pattern), ['/w/none.ts', '/w/src/**/*.ts', '/w/*.tsx', '/w/docs', '/w/old', '/nowhere/*.ts']);
  });

  it('says which patterns of "include" match nothing, where the whole folder was looked at', async () => {
    const config = { include: ['src/', 'scr/*.ts'], exclude: ['src/'] };
    const { service } = serviceOver({ '/w/src/a.ts': RED, '/w/lib/b.ts': RED, '/w/centinel.config.json': JSON.stringify(config) });
    const unmatched = async (path: string) => (await service.scan({ paths: [path] })).unmatched;
    assert.deepEqual(await unmatched('/'), [{ pattern: '/' }, { pattern: 'scr/*.ts', config: '/w/centinel.config.json' }]);
    assert.deepEqual(await unmatched('/w/lib'), [{ pattern: '/w/lib' }]);
  });

  it('tells how far it is, and each result as soon as it is there', async () => {
    const { service } = serviceOver({ '/w/a.ts': RED, '/w/b.min.js': RED, '/w/c.ts': 'f();' });
    const told: (ScanProgress | string)[] = [];
    await service.scan({ paths: ['/w'], onProgress: (progress) => told.push(progress), onResult: ({ path }) => told.push(path) });
    assert.deepEqual(told, [
      { done: 0, total: 3, findings: 0 },
      '/w/a.ts',
      { done: 1, total: 3, findings: 1 },
      '/w/b.min.js',
      { done: 2, total: 3, findings: 1 },
      '/w/c.ts',
      { done: 3, total: 3, findings: 1 },
    ]);
  });

  it('lets the process do other work between files', async () => {
    const { service } = serviceOver({ '/w/a.ts': RED, '/w/b.ts': RED, '/w/c.ts': RED });
    const order: string[] = [];
    let turns = 0;
    const count = () => {
      order.push('other work');
      if (++turns < 10) setImmediate(count);
    };
    setImmediate(count);
    await service.scan({ paths: ['/w'], onResult: ({ path }) => order.push(path) });
    const between = order.slice(order.indexOf('/w/a.ts'), order.indexOf('/w/c.ts'));
    assert.ok(between.filter((entry) => entry === 'other work').length >= 2, order.join(', '));
  });
});

describe('a scan that is cancelled', () => {
  const three = { '/w/a.ts': RED, '/w/b.ts': RED, '/w/c.ts': RED };

  it('between files keeps what was found', async () => {
    const { service, host } = serviceOver(three);
    const cancel = new AbortController();
    const seen: string[] = [];
    const onResult = ({ path }: FileResult) => {
      seen.push(path);
      if (path === '/w/b.ts') cancel.abort();
    };
    const { files, cancelled, analysed } = await service.scan({ paths: ['/w'], signal: cancel.signal, onResult });
    assert.deepEqual(summaryOf(files), ['/w/a.ts red-mark warning', '/w/b.ts red-mark warning']);
    assert.deepEqual([cancelled, analysed, seen, host.reads], [true, 2, ['/w/a.ts', '/w/b.ts'], ['/w/a.ts', '/w/b.ts']]);
  });

  it('while a slow file is read stops behind that file', async () => {
    const { service, host } = serviceOver(three);
    const cancel = new AbortController();
    host.beforeRead = async (path) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (path === '/w/a.ts') cancel.abort();
    };
    const { cancelled, analysed } = await service.scan({ paths: ['/w'], signal: cancel.signal });
    assert.deepEqual([cancelled, analysed, host.reads], [true, 1, ['/w/a.ts']]);
  });

  it('while files are listed ends at once', async () => {
    const { service, host } = serviceOver(three);
    const cancel = new AbortController();
    host.beforeList = () => cancel.abort();
    const { cancelled, analysed, unmatched } = await service.scan({ paths: ['/w', '/w/none.ts'], signal: cancel.signal });
    assert.deepEqual([cancelled, analysed, unmatched, host.reads], [true, 0, [], []]);
  });

  it('before it begins does nothing', async () => {
    const { service, host } = serviceOver(three);
    const { cancelled, analysed } = await service.scan({ paths: ['/w'], signal: AbortSignal.abort() });
    assert.deepEqual([cancelled, analysed, host.reads], [true, 0, []]);
  });

  it('after its last file was not cancelled', async () => {
    const { service } = serviceOver(three);
    const cancel = new AbortController();
    const onResult = ({ path }: FileResult) => path === '/w/c.ts' && cancel.abort();
    assert.equal((await service.scan({ paths: ['/w'], signal: cancel.signal, onResult })).cancelled, false);
  });
});

describe('a scan that meets trouble', () => {
  it('leaves out a file that was removed meanwhile', async () => {
    const { service, host } = serviceOver({ '/w/a.ts': RED, '/w/b.ts': RED });
    host.vanishing.add('/w/a.ts');
    const { files, notAnalysed } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(summaryOf(files), ['/w/b.ts red-mark warning']);
    assert.deepEqual(notAnalysed, [{ path: '/w/a.ts', kind: 'left-out', reason: 'It was removed before it could be read.' }]);
  });

  it('reports files and folders that cannot be read, and goes on', async () => {
    const { service, host } = serviceOver({ '/w/a.ts': RED, '/w/b.ts': RED, '/w/locked/c.ts': RED });
    host.unreadable.add('/w/a.ts').add('/w/locked');
    const { files, notAnalysed } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(summaryOf(files), ['/w/b.ts red-mark warning']);
    assert.deepEqual(notAnalysed, [
      { path: '/w/a.ts', kind: 'failed', reason: 'It could not be read. You are not permitted to read it.' },
      { path: '/w/locked', kind: 'failed', reason: 'This folder could not be read.' },
    ]);
    const { notAnalysed: why, unmatched } = await service.scan({ paths: ['/w/locked'] });
    assert.deepEqual([why.length, unmatched], [1, []]);
  });

  it('does not report a folder that the config leaves out', async () => {
    const { service, host } = serviceOver({ '/w/a.ts': RED, '/w/locked/c.ts': RED, '/w/centinel.config.json': '{"exclude": ["locked"]}' });
    host.unreadable.add('/w/locked');
    assert.deepEqual((await service.scan({ paths: ['/w'] })).notAnalysed, []);
  });

  it('survives a crash of the engine, and quotes nothing of the source', async () => {
    const secret = ['sk', 'live', 'x'].join('_');
    const crashing: typeof evaluate = (module, knowledge, answers) => {
      if (module.file === '/w/a.ts') throw new TypeError(`cannot read ${secret}`);
      return evaluate(module, knowledge, answers);
    };
    const { service } = serviceOver({ '/w/a.ts': RED, '/w/b.ts': RED }, { evaluate: crashing });
    const { files, notAnalysed, analysed } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(summaryOf(files), ['/w/b.ts red-mark warning']);
    assert.equal(analysed, 1);
    assert.equal(notAnalysed[0]?.kind, 'failed');
    assert.match(notAnalysed[0].reason, /^Internal error in Centinel \(TypeError at .+\); please report it\. Other files are not affected\.$/);
    assert.ok(!notAnalysed[0].reason.includes(secret));
  });
});
