/** The outcome depends on the files alone: not on their order, not on who scans what, not on what was known before. */
import assert from 'node:assert/strict';
import { Random } from '../../../bench/linking/random';
import type { MemoryHost } from '../../../src/hosts/memory';
import type { Change } from '../../../src/service/linking/changes';
import type { FileResult } from '../../../src/service/result';
import { at, projectOf, serviceOn, type Project } from './project';
import { moduleNames, randomModule, randomProject } from './random';

const MODULES = moduleNames(12);
const FILES = MODULES.map((name) => at(`${name}.ts`));
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

type Results = Map<string, FileResult>;

/** What a person sees who scans all of it anew. */
async function fresh(host: MemoryHost, open: ReadonlyMap<string, string>, paths: readonly string[] = FILES): Promise<Results> {
  const { service } = serviceOn(host);
  const results: Results = new Map();
  await service.link({ changes: [...open].map(([path, text]) => ({ path, text })), watched: [], signal: AbortSignal.abort() });
  await service.scan({ paths, onResult: (result) => results.set(result.path, result) });
  return results;
}

function text(results: Results): string {
  return JSON.stringify([...results].sort(([a], [b]) => (a < b ? -1 : 1)), undefined, 1);
}

/** In the order given, by somebody who knows nothing yet. */
async function linked(host: MemoryHost, paths: readonly string[]): Promise<Results> {
  const { results } = await serviceOn(host).service.link({ changes: paths.map((path) => ({ path })), watched: paths });
  return new Map(results.map((result) => [result.path, result]));
}

describe('the outcome of a scan', () => {
  it('is the same in whatever order files are given, and in one batch or four', async () => {
    for (const seed of SEEDS) {
      const random = new Random(seed);
      const { host } = projectOf(randomProject(random, MODULES));
      const whole = text(await fresh(host, new Map()));
      assert.equal(text(await linked(host, random.shuffled(FILES))), whole, `seed ${seed}`);
      for (const count of [2, 4]) {
        const order = random.shuffled(FILES);
        const batches = Array.from({ length: count }, (_, batch) => order.filter((_file, index) => index % count === batch));
        const parts = await Promise.all(batches.map((batch) => fresh(host, new Map(), batch)));
        assert.equal(text(new Map(parts.flatMap((part) => [...part]))), whole, `seed ${seed}, ${count} batches`);
      }
    }
  });
});

/** An editor: what it shows of each file, kept true by links and scans. */
class Editor {
  readonly open = new Map<string, string>();
  readonly shown: Results = new Map();
  readonly onDisk = new Set(FILES);

  constructor(
    private readonly project: Project,
    private readonly random: Random,
  ) {}

  async scan(): Promise<void> {
    await this.project.service.scan({ paths: ['/w'], onResult: (result) => this.shown.set(result.path, result) });
  }

  async link(changes: readonly Change[], signal?: AbortSignal): Promise<void> {
    for (const { path, text } of changes) {
      if (text === undefined) this.open.delete(path);
      else this.open.set(path, text);
    }
    await this.project.service.link({ changes, watched: FILES, signal, onResult: (result) => this.shown.set(result.path, result) });
  }

  /** One thing that somebody does, or some of them at once. */
  async act(): Promise<void> {
    const { random } = this;
    const changes = Array.from({ length: random.chance(20) ? 3 : 1 }, () => this.change());
    const at = random.chance(15) ? random.of(changes) : undefined;
    if (at?.text !== undefined) await this.project.service.analyse(at.path, at.text);
    if (random.chance(10)) await Promise.all([this.scan(), this.link(changes)]);
    else if (random.chance(20)) await this.interrupted(changes);
    else await this.link(changes);
  }

  /** Stopped after some evaluations, or before the first one. */
  private async interrupted(changes: readonly Change[]): Promise<void> {
    const cancel = new AbortController();
    let left = this.random.below(5);
    this.project.toy.before = () => (left-- === 0 ? cancel.abort() : undefined);
    await this.link(changes, cancel.signal);
    this.project.toy.before = () => undefined;
  }

  private change(): Change {
    const { random } = this;
    const { host } = this.project;
    const path = random.of(FILES);
    const there = this.onDisk.has(path);
    if (random.chance(25)) {
      if (this.onDisk.delete(path)) host.remove(path);
      else this.make(path);
      return { path, text: this.open.get(path), isNew: !there };
    }
    if (random.chance(30) && there) {
      this.make(path);
      return { path, text: this.open.get(path) };
    }
    return random.chance(25) ? { path } : { path, text: randomModule(random, MODULES) };
  }

  private make(path: string): void {
    this.onDisk.add(path);
    this.project.host.write(path, randomModule(this.random, MODULES));
  }
}

describe('what is linked while files are edited', () => {
  it('is what a scan of it all would find', async () => {
    for (const seed of SEEDS) {
      const random = new Random(1000 + seed);
      const project = projectOf(randomProject(random, MODULES));
      const editor = new Editor(project, random);
      await editor.scan();
      for (let act = 0; act < 15; act++) {
        await editor.act();
        if (random.chance(60)) continue;
        await editor.link([]);
        const expected = await fresh(project.host, editor.open);
        const shown = new Map([...editor.shown].filter(([path]) => editor.onDisk.has(path)));
        assert.equal(text(shown), text(expected), `seed ${seed}, act ${act}`);
      }
    }
  });
});
