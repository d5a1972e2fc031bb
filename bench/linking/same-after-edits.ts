/**
 * Is what is linked while files are edited what a scan of it all would find? Random edits of open documents (lines that go, that come twice, that change places;
 * undone now and then), each linked by the one service of an editor, and compared with fresh scans in between. Prints how many files each edit woke.
 *
 *     node --import tsx bench/linking/same-after-edits.ts FOLDER [EDITS [SEED]]
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Change } from '../../src/service/linking/changes';
import { differences, Project, type Results } from './project';
import { Random } from './random';

const COMPARED_EVERY = 20;

class Editor {
  readonly open = new Map<string, string>();
  readonly shown: Results = new Map();
  private readonly service;
  private files: readonly string[] = [];

  constructor(
    private readonly project: Project,
    private readonly random: Random,
  ) {
    this.service = project.service();
  }

  async start(): Promise<void> {
    await this.service.scan({ paths: [this.project.root], onResult: (result) => this.shown.set(result.path, result) });
    this.files = [...this.shown.keys()];
  }

  /** What was done, and the files that the engine was at work on. */
  async edit(): Promise<string> {
    const change = this.change();
    const text = change.text ?? readFileSync(change.path, 'utf8');
    if (change.text === undefined) this.open.delete(change.path);
    else this.open.set(change.path, change.text);
    const started = performance.now();
    await this.service.analyse(change.path, text);
    const looked = performance.now();
    const { evaluated } = await this.service.link({ changes: [change], watched: this.files, onResult: (result) => this.shown.set(result.path, result) });
    const times = `${(looked - started).toFixed(0)} + ${(performance.now() - looked).toFixed(0)} ms`;
    return `${change.text === undefined ? 'closed' : 'edited'} ${change.path.slice(this.project.root.length + 1)}: ${evaluated.length} evaluated, ${times}`;
  }

  changes(): readonly Change[] {
    return [...this.open].map(([path, text]) => ({ path, text }));
  }

  private change(): Change {
    const { random } = this;
    if (this.open.size > 0 && random.chance(30)) return { path: random.of([...this.open.keys()]) };
    const path = random.of(this.files);
    return { path, text: this.edited(this.open.get(path) ?? readFileSync(path, 'utf8')) };
  }

  private edited(text: string): string {
    const lines = text.split('\n');
    const [from, to] = [this.random.below(lines.length), this.random.below(lines.length)];
    const taken = lines.splice(from, this.random.chance(70) ? 1 : 1 + this.random.below(5));
    if (this.random.chance(60)) lines.splice(to, 0, ...taken);
    if (this.random.chance(30)) lines.splice(from, 0, ...taken);
    return lines.join('\n');
  }
}

async function main(folder: string, edits: number, seed: number): Promise<void> {
  const project = new Project(folder);
  const editor = new Editor(project, new Random(seed));
  await editor.start();
  for (let edit = 1; edit <= edits; edit++) {
    console.log(`${edit} ${await editor.edit()}`);
    if (edit % COMPARED_EVERY !== 0 && edit !== edits) continue;
    const others = differences(await project.scan([project.root], editor.changes()), editor.shown);
    console.log(others.length === 0 ? '  the same as a fresh scan' : `  not the same as a fresh scan: ${others.join(', ')}`);
    if (others.length > 0) process.exitCode = 1;
  }
}

const [folder, edits = '100', seed = '1'] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Which folder? node --import tsx bench/linking/same-after-edits.ts FOLDER [EDITS [SEED]]');
  process.exitCode = 2;
} else {
  main(folder, Number(edits), Number(seed)).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  });
}
