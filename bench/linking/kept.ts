/**
 * What modules export outlives their evaluation: how much is it, and does it hold on to a syntax tree? Prints the files that export most, and where in
 * their exports a tree hangs; fails if one does.
 *
 *     node --import tsx bench/linking/kept.ts FOLDER
 */
import { evaluate } from '../../src/engine';
import { Project } from './project';

const SHOWN = 10;

interface Part {
  readonly value: unknown;
  /** How it is reached. */
  readonly way: string;
}

class Kept {
  readonly counts = new Map<string, number>();
  readonly trees: string[] = [];
  private readonly seen = new Set<object>();

  get total(): number {
    return this.seen.size;
  }

  /** Counts what no module before had. */
  add(file: string, exports: object): void {
    const before = this.seen.size;
    const waiting: Part[] = [{ value: exports, way: '' }];
    for (let part = waiting.pop(); part; part = waiting.pop()) {
      const { value, way } = part;
      if (typeof value !== 'object' || value === null || this.seen.has(value)) continue;
      this.seen.add(value);
      if (isTree(value)) this.trees.push(`${file}${way}: ${value.type}`);
      else waiting.push(...partsOf(value, way));
    }
    this.counts.set(file, (this.counts.get(file) ?? 0) + this.seen.size - before);
  }
}

function isTree(value: object): value is { readonly type: string } {
  return 'range' in value && 'type' in value && typeof value.type === 'string';
}

function partsOf(value: object, way: string): readonly Part[] {
  const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  return entries.map(([name, part]) => ({ value: part, way: `${way}.${name}` }));
}

async function main(folder: string): Promise<void> {
  const project = new Project(folder);
  const kept = new Kept();
  const service = project.service({
    evaluate: (module, knowledge, answers) => {
      const evaluation = evaluate(module, knowledge, answers);
      kept.add(module.file.slice(project.root.length), evaluation.exports);
      return evaluation;
    },
  });
  await service.scan({ paths: [project.root] });
  const most = [...kept.counts].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  console.log(`${kept.total} objects in the exports of ${kept.counts.size} files`);
  for (const [file, count] of most) console.log(`  ${count} ${file}`);
  for (const tree of kept.trees.slice(0, SHOWN)) console.log(`holds a syntax tree: ${tree}`);
  if (kept.trees.length > 0) process.exitCode = 1;
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder? node --import tsx bench/linking/kept.ts FOLDER');
  process.exitCode = 2;
} else {
  main(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  });
}
