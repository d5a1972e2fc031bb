/** Scans of a part of the files: together they tell what one scan of all tells. */
import assert from 'node:assert/strict';
import { MAX_ANALYSED_CHARACTERS } from '../../src/service/limits';
import type { ScanResult } from '../../src/service/result';
import { BLUE, RED, serviceOver, summaryOf } from './marks';

const FILES = {
  '/w/centinel.config.json': '{ "rulez": {}, "include": ["**/*.ts", "none/**"] }',
  '/w/a/one.ts': RED,
  '/w/a/two.ts': BLUE,
  '/w/b/one.ts': RED,
  '/w/b/two.min.ts': RED,
  '/w/c/one.ts': `const a = 'red'; // centinel-ignore red-mark -- known\n`,
  '/w/c/two.ts': 'const = ;',
};

const PATHS = ['/w', '/w/none.ts', '/w/a/readme.md'];

async function shards(count: number, files: Readonly<Record<string, string>> = FILES, paths: readonly string[] = PATHS): Promise<ScanResult[]> {
  const parts = Array.from({ length: count }, (_, index) => serviceOver(files).service.scan({ paths, shard: { index: index + 1, count } }));
  return Promise.all(parts);
}

describe('the scan of a shard', () => {
  it('tells of the files that fall to it and of no others', async () => {
    const whole = await serviceOver(FILES).service.scan({ paths: PATHS });
    for (const count of [1, 2, 3, 7]) {
      const parts = await shards(count);
      assert.deepEqual(parts.flatMap(({ files }) => files), whole.files);
      assert.equal(parts.reduce((sum, { analysed }) => sum + analysed, 0), whole.analysed);
      assert.deepEqual(parts.map(({ cancelled }) => cancelled), parts.map(() => false));
    }
  });

  it('says of the config and of paths what the scan of all says', async () => {
    const whole = await serviceOver(FILES).service.scan({ paths: PATHS });
    assert.ok(whole.configProblems.length > 0 && whole.unmatched.length > 0);
    for (const { configProblems, unmatched } of await shards(3)) assert.deepEqual({ configProblems, unmatched }, { configProblems: whole.configProblems, unmatched: whole.unmatched });
  });

  it('says which part it is, and of what', async () => {
    const parts = await shards(2);
    assert.deepEqual(parts.map(({ shard }) => [shard?.index, shard?.count]), [[1, 2], [2, 2]]);
    assert.equal(parts[0]?.shard?.division, parts[1]?.shard?.division);
    assert.equal(parts.reduce((sum, { shard }) => sum + (shard?.files ?? 0), 0), 6);
    const [other] = await shards(2, { ...FILES, '/w/a/one.ts': `${RED}\n` });
    assert.notEqual(other?.shard?.division, parts[0]?.shard?.division);
  });

  it('of a scan that was not divided says nothing', async () => {
    assert.equal((await serviceOver(FILES).service.scan({ paths: PATHS })).shard, undefined);
  });

  it('is not slowed down by what is not analysed', async () => {
    const heavy = { '/w/a.min.js': RED.repeat(20_000), '/w/b.ts': RED.repeat(MAX_ANALYSED_CHARACTERS / 20), '/w/c.ts': RED, '/w/d.ts': RED, '/w/e.ts': RED, '/w/f.ts': RED };
    const parts = await shards(2, heavy, ['/w']);
    assert.deepEqual(parts.map(({ files }) => summaryOf(files).length), [2, 2]);
  });

  it('can be cancelled', async () => {
    const cancel = new AbortController();
    const { service } = serviceOver({ '/w/a.ts': RED, '/w/b.ts': RED, '/w/c.ts': RED, '/w/d.ts': RED });
    const { cancelled, files } = await service.scan({ paths: ['/w'], shard: { index: 2, count: 2 }, signal: cancel.signal, onResult: () => cancel.abort() });
    assert.deepEqual([cancelled, files.map(({ path }) => path)], [true, ['/w/c.ts']]);
  });
});
