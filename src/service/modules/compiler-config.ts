/** One tsconfig.json or jsconfig.json with all that it extends, as the compiler understands it. What is wrong in it is left out, the rest holds. */
import { posix } from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import type { Path } from '../host';
import { type Options, optionsIn, stated } from './compiler-options';
import { absolute, atHome, type Covering, coverage } from './config-coverage';
import { baseConfigs } from './config-extends';
import { LinkedFiles } from './linked-files';
import { asRecord } from './manifest';
import type { Packages } from './packages';
import type { PathMapping } from './path-mapping';
import type { ProjectFiles } from './project-files';

export interface CompilerConfig {
  readonly mapping: PathMapping;
  /** Config files that it refers to. */
  readonly references: readonly Path[];
}

/** Undefined when there is no such file. */
export function readCompilerConfig(file: Path, files: ProjectFiles, packages: Packages): CompilerConfig | undefined {
  const text = files.text(file);
  try {
    return text === undefined ? undefined : read(file, text, new LinkedFiles(file, files, packages));
  } catch {
    return undefined; // Nested so deep that it overflows the stack.
  }
}

function read(file: Path, text: string, files: LinkedFiles): CompilerConfig {
  const content = asRecord(parse(text, [], { allowTrailingComma: true }));
  const folder = posix.dirname(file);
  const { options, covering } = new Layers(files).of(file, content);
  return { mapping: { ...stated(options, folder), ...coverage(covering, folder) }, references: referencesIn(content, folder) };
}

/** References and all that the compiler wants to know of itself are the file's own; these are handed down. */
interface Layer {
  readonly options: Options;
  readonly covering: Covering;
}

class Layers {
  /** By file: undefined for what cannot be read, and for one that is on the way, which extends itself. */
  private readonly known = new Map<Path, Layer | undefined>();

  constructor(private readonly files: LinkedFiles) {}

  of(file: Path, content: Readonly<Record<string, unknown>>): Layer {
    this.known.set(file, undefined);
    const folder = posix.dirname(file);
    const own: Layer = { options: optionsIn(content['compilerOptions'], folder), covering: coveringIn(content, folder) };
    const bases = baseConfigs(content['extends'], folder, this.files).flatMap((base) => this.in(base) ?? []);
    // What is written and of a wrong type takes back what a base says.
    const options: Options = Object.assign({}, ...bases.map((base) => base.options), own.options);
    return { options, covering: bases.reduceRight((above, base) => filledUp(above, base.covering), own.covering) };
  }

  /** Of a base that is not whole nothing is taken over. */
  private in(file: Path): Layer | undefined {
    if (this.known.has(file)) return this.known.get(file);
    const faults: ParseError[] = [];
    const content: unknown = parse(this.files.text(file) ?? '', faults, { allowTrailingComma: true });
    const layer = faults.length > 0 ? undefined : this.of(file, asRecord(content));
    this.known.set(file, layer);
    return layer;
  }
}

function coveringIn({ files, include, exclude }: Readonly<Record<string, unknown>>, folder: Path): Covering {
  const placed = (paths: unknown): unknown => (Array.isArray(paths) ? paths.map((path: unknown) => (typeof path === 'string' ? atHome(path, folder) : path)) : paths);
  return { files: placed(files), include: placed(include), exclude: placed(exclude) };
}

function filledUp(above: Covering, below: Covering): Covering {
  return { files: above.files || below.files || above.files, include: above.include || below.include || above.include, exclude: above.exclude || below.exclude || above.exclude };
}

function referencesIn({ references }: Readonly<Record<string, unknown>>, folder: Path): readonly Path[] {
  const paths = Array.isArray(references) ? references.map((each) => asRecord(each)['path']).filter((path) => typeof path === 'string') : [];
  return paths.map((path) => absolute(folder, path)).map((path) => (path.endsWith('.json') ? path : posix.join(path, 'tsconfig.json')));
}
