/** What a package.json says of modules. Whatever else stands there, or is of the wrong type, is as if it were not there. */
import { parse } from 'jsonc-parser';

export const MANIFEST_FILE = 'package.json';

export interface Manifest {
  readonly name?: string;
  /** The files that name the entry, the ones nearest to the source first. */
  readonly entries: readonly string[];
  readonly exports?: unknown;
  readonly imports?: unknown;
  /** The file that is meant where a compiler config extends the package. */
  readonly compilerConfig?: string;
  /** Patterns of the folders that its workspaces lie in; undefined when it has none. */
  readonly workspaces?: readonly string[];
  /** By name, what is written as its version. */
  readonly dependencies: ReadonlyMap<string, string>;
  /** It is published, so that code of other people may import it. */
  readonly isLibrary: boolean;
}

const ENTRIES = ['source', 'module', 'main', 'types', 'typings'];
const DEPENDENCIES = ['devDependencies', 'peerDependencies', 'optionalDependencies', 'dependencies'];

export function asManifest(text: string): Manifest {
  const content = asRecord(parsed(text));
  const { name, exports, imports, tsconfig, version } = content;
  return {
    name: typeof name === 'string' ? name : undefined,
    entries: ENTRIES.map((key) => content[key]).filter((entry) => typeof entry === 'string'),
    exports: exports ?? undefined,
    imports: imports ?? undefined,
    compilerConfig: typeof tsconfig === 'string' && tsconfig !== '' ? tsconfig : undefined,
    workspaces: patternsIn(content['workspaces']) ?? patternsIn(asRecord(content['bolt'])['workspaces']),
    dependencies: new Map(DEPENDENCIES.flatMap((key) => Object.entries(asRecord(content[key]))).filter(isText)),
    isLibrary: typeof name === 'string' && typeof version === 'string' && content['private'] !== true && !isStarted(content),
  };
}

/** What is started is an application, unless it says what it is made of for others; `npm init` gives everything a `main`. */
function isStarted(content: Readonly<Record<string, unknown>>): boolean {
  const isStartable = ['start', 'dev', 'serve'].some((name) => name in asRecord(content['scripts']));
  return isStartable && !['exports', 'module', 'types', 'typings', 'files', 'publishConfig'].some((name) => name in content);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined; // Nested so deep that it overflows the stack.
  }
}

/** A list of patterns, or yarn's `{ "packages": [ … ] }`. */
export function patternsIn(value: unknown): readonly string[] | undefined {
  const list: unknown = Array.isArray(value) ? value : asRecord(value)['packages'];
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === 'string') : undefined;
}

/** Without members where it is no object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
