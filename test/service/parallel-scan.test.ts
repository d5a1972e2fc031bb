/** Files on several threads: each once, in parts of a size, and none lost where a thread dies. */
import assert from 'node:assert/strict';
import { scanInParallel, stretchesOf, takeFrom } from '../../src/service/parallel-scan';
import type { FileResult } from '../../src/service/result';
import { NoThread, type StartWorker } from '../../src/service/scan-workers';

const FILES = Array.from({ length: 100 }, (_, index) => ({ path: `/w/${String(index).padStart(3, '0')}.ts`, size: 100 + (index % 7) * 50 }));

const result = (path: string): FileResult => ({ path, findings: [], suppressed: [], baselined: [], notes: [], suppressions: [] });

interface Crew {
  readonly start: StartWorker;
  readonly started: () => number;
}

/** Threads that die at some files. */
function crew(dies: (path: string, thread: number) => boolean): Crew {
  let threads = 0;
  const start: StartWorker = (_setup, onResult) => {
    const thread = ++threads;
    let isCancelled = false;
    return {
      scan: async (paths) => {
        for (const path of paths) {
          await Promise.resolve();
          if (isCancelled) return;
          if (dies(path, thread)) throw new Error('The thread has died.');
          onResult(result(path));
        }
      },
      cancel: () => void (isCancelled = true),
      records: () => Promise.resolve({ records: [], observations: [] }),
      end: () => Promise.resolve(),
    };
  };
  return { start, started: () => threads };
}

async function scanned({ start }: Crew, signal?: AbortSignal, onEach: () => void = () => undefined): Promise<FileResult[]> {
  const results: FileResult[] = [];
  await scanInParallel({ files: FILES, jobs: 3, start, setup: { folders: ['/w'] }, signal, onResult: (one) => (results.push(one), onEach()) });
  return results.sort((a, b) => (a.path < b.path ? -1 : 1));
}

describe('a scan on several threads', () => {
  it('gives each file to one thread, in stretches of the same size', () => {
    const stretches = stretchesOf(FILES, 4);
    assert.deepEqual(stretches.flat(2), FILES.map(({ path }) => path));
    const sizeOf = new Map(FILES.map(({ path, size }) => [path, size]));
    const sizes = stretches.map((stretch) => stretch.flat().reduce((sum, path) => sum + sizeOf.get(path)!, 0));
    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 2 * 400, sizes.join());
  });

  it('takes from others when its own stretch is done, from their end', () => {
    const stretches = [[['a']], [['b'], ['c'], ['d']]];
    assert.deepEqual([takeFrom(stretches, 0), takeFrom(stretches, 0), takeFrom(stretches, 1), takeFrom(stretches, 1), takeFrom(stretches, 1)], [['a'], ['d'], ['b'], ['c'], undefined]);
  });

  it('tells each file once', async () => {
    const all = await scanned(crew(() => false));
    assert.deepEqual(all, FILES.map(({ path }) => result(path)));
  });

  it('tries again elsewhere what a thread has died of, and finds it all when it lives', async () => {
    const threads = crew((path, thread) => path.endsWith('050.ts') && thread <= 3);
    assert.deepEqual(await scanned(threads), FILES.map(({ path }) => result(path)));
    assert.equal(threads.started(), 4);
  });

  it('lists the file that ends each thread, and finds all others', async () => {
    const all = await scanned(crew((path) => path.endsWith('050.ts') || path.endsWith('051.ts')));
    const failed = all.filter(({ notAnalysed }) => notAnalysed);
    assert.deepEqual(failed.map(({ path }) => path), ['/w/050.ts', '/w/051.ts']);
    assert.deepEqual(failed.map(({ notAnalysed }) => notAnalysed?.kind), ['failed', 'failed']);
    assert.equal(all.length, FILES.length);
  });

  it('does not take a file that ends the first thread for the end of all threads', async () => {
    const all = await scanned(crew((path) => path.endsWith('000.ts')));
    assert.deepEqual(all.filter(({ notAnalysed }) => notAnalysed).map(({ path }) => path), ['/w/000.ts']);
    assert.equal(all.length, FILES.length);
  });

  it('leaves the files to others where there are no threads to be had', async () => {
    const { start, started } = crew(() => {
      throw new NoThread('There is no such program.');
    });
    const { left } = await scanInParallel({ files: FILES, jobs: 3, start, setup: { folders: ['/w'] }, onResult: () => assert.fail('nothing was scanned') });
    assert.deepEqual([...left].sort(), FILES.map(({ path }) => path));
    assert.ok(started() <= 3, `${started()} threads`);
  });

  it('ends soon after it is cancelled, with what it has', async () => {
    const abort = new AbortController();
    let seen = 0;
    const results = await scanned(crew(() => false), abort.signal, () => ++seen === 10 && abort.abort());
    assert.ok(results.length >= 10 && results.length <= 13, `${results.length}`);
  });
});
