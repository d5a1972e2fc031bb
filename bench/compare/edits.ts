/** Edits as people make them between two scans: a statement more in a function, one less, another text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import type { CorpusFile } from '../corpus/corpus';
import { functionBodies } from '../function-bodies';
import type { Random } from '../linking/random';

const SMALLEST = 2_000;

export class Edits {
  private readonly files: readonly string[];
  private readonly hubs: readonly string[];
  private count = 0;

  constructor(
    corpus: readonly CorpusFile[],
    private readonly random: Random,
  ) {
    this.files = corpus.filter(({ bytes }) => bytes > SMALLEST).map(({ path }) => path);
    this.hubs = mostImported(corpus);
  }

  /** Edits one file, every third time one of those that most others import. Gives its path. */
  next(): string {
    const among = this.count % 3 === 2 ? this.hubs : this.files;
    for (;;) {
      const file = this.random.of(among);
      const text = readFileSync(file, 'utf8');
      const edited = editedOnce(file, text, this.count, this.random);
      if (edited === undefined) continue;
      this.count++;
      writeFileSync(file, edited);
      return file;
    }
  }
}

function editedOnce(file: string, text: string, count: number, random: Random): string | undefined {
  const bodies = functionBodies(file, text);
  if (bodies.length === 0) return undefined;
  const { statements, strings } = random.of(bodies);
  const [last, string] = [statements.at(-1)!, strings.at(-1)];
  const [start, end] = last.range;
  if (count % 3 === 1 && string) return `${text.slice(0, string.range[1] - 1)} ${count}${text.slice(string.range[1] - 1)}`;
  if (count % 3 === 2 && last.type === 'ExpressionStatement') return text.slice(0, start) + text.slice(end);
  return `${text.slice(0, start)}const edited${count} = Date.now();\n${text.slice(start)}`;
}

const HUBS = 50;

/** By the paths that the others write, whatever ending they give them. */
function mostImported(corpus: readonly CorpusFile[]): readonly string[] {
  const bare = (path: string) => path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '');
  const known = new Map(corpus.map(({ path }) => [bare(path), path]));
  const counts = new Map<string, number>();
  for (const { path, text } of corpus) {
    for (const [, specifier] of text.matchAll(/(?:from|require\()\s*['"](\.[^'"]*)['"]/g)) {
      const file = known.get(bare(posix.join(dirname(path), specifier!)));
      if (file) counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, HUBS).map(([file]) => file);
}
