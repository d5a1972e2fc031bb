/** How files are divided among machines: the same everywhere, fair, and what lies together stays together. */
import assert from 'node:assert/strict';
import { Random } from '../../bench/linking/random';
import { divisionOf, filesOf, type Weighed } from '../../src/service/division';
import { inPathOrder } from '../../src/service/discovery';

const file = (path: string, bytes: number): Weighed => ({ path, bytes });

function shards<T extends Weighed>(files: readonly T[], count: number): (readonly T[])[] {
  return Array.from({ length: count }, (_, index) => filesOf(files, { index: index + 1, count }));
}

const names = (files: readonly Weighed[]): string[] => files.map(({ path }) => path);
const weigh = (files: readonly Weighed[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Folders in folders, sizes from nothing to a hundred times the usual one. */
function randomFiles(random: Random): readonly Weighed[] {
  const files = Array.from({ length: random.below(80) }, (_, index) => {
    const folders = Array.from({ length: random.below(4) }, () => random.of(['a', 'a-b', 'B', 'ü', 'c.d']));
    const bytes = random.of([0, 0, 1, random.below(1000), random.below(1000), random.below(100_000)]);
    return file(['/w', ...folders, `f${index}.ts`].join('/'), bytes);
  });
  return inPathOrder(files);
}

describe('the division of files', () => {
  it('puts each file into one shard, in order, whatever the files and however many the shards', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      const files = randomFiles(random);
      const count = 1 + random.below(12);
      assert.deepEqual(names(shards(files, count).flat()), names(files), `seed ${seed}, ${count} shards`);
    }
  });

  it('is the same wherever the project lies', () => {
    const files = randomFiles(new Random(7));
    const moved = files.map(({ path, bytes }) => file(path.replace('/w/', 'c:/other place/of/it/'), bytes));
    assert.deepEqual(shards(moved, 4).map(weigh), shards(files, 4).map(weigh));
    assert.equal(divisionOf(moved), divisionOf(files));
  });

  it('makes no shard larger than a fair one by more than the leeway on both sides and a file', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = new Random(seed);
      const files = randomFiles(random);
      const count = 1 + random.below(6);
      const largestFile = Math.max(0, ...files.map(({ bytes }) => bytes));
      for (const shard of shards(files, count)) {
        assert.ok(weigh(shard) <= (weigh(files) / count) * 1.2 + largestFile + files.length, `seed ${seed}, ${count} shards`);
      }
    }
  });

  it('cuts between packages rather than within one, and within one rather than be unfair', () => {
    const files = (folder: string, count: number) => Array.from({ length: count }, (_, index) => file(`/w/${folder}/f${index}.ts`, 10));
    const almostHalf = [...files('packages/a/src', 9), ...files('packages/b/src', 10)];
    assert.deepEqual(shards(almostHalf, 2).map((shard) => shard.length), [9, 10]);
    const lopsided = [...files('packages/a/src', 4), ...files('packages/b/src', 16)];
    assert.deepEqual(shards(lopsided, 2).map((shard) => shard.length), [10, 10]);
  });

  it('cuts as far up as it can', () => {
    const folders = ['a/x', 'a/y', 'a/z', 'b/x', 'b/y', 'b/z'].map((folder) => file(`/w/${folder}/f.ts`, 1000));
    const many = Array.from({ length: 20 }, (_, index) => file(`/w/a/x/e${String(index).padStart(2, '0')}.ts`, 0));
    const [first = []] = shards(inPathOrder([...folders, ...many]), 2);
    assert.deepEqual(names(first).slice(-1), ['/w/a/z/f.ts']);
  });

  it('leaves shards empty where there are more of them than files', () => {
    const sizes = shards([file('/w/a.ts', 5), file('/w/b.ts', 5)], 5).map((shard) => shard.length);
    assert.equal(sizes.reduce((sum, size) => sum + size), 2);
    assert.deepEqual(shards([], 3), [[], [], []]);
  });

  it('gives a file that is larger than a shard one of its own', () => {
    const files = [file('/w/a.ts', 1), file('/w/b.ts', 1000), file('/w/c.ts', 1)];
    assert.ok(shards(files, 3).some((shard) => shard.length === 1 && shard[0]?.path === '/w/b.ts'));
  });

  it('has a name that changes with the files and their sizes', () => {
    const files = [file('/w/a/a.ts', 1), file('/w/b/b.ts', 2)];
    const others = [[file('/w/a/a.ts', 1)], [file('/w/a/a.ts', 1), file('/w/b/c.ts', 2)], [file('/w/a/a.ts', 1), file('/w/b/b.ts', 3)], []];
    const all = [files, ...others].map((each) => divisionOf(each));
    assert.equal(new Set(all).size, all.length);
    assert.equal(divisionOf([...files]), all[0]);
  });
});
