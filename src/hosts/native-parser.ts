/**
 * `oxc-parser`, which is compiled for each system: in the package of the extension that is made for this one, or where npm has installed it. Its
 * compiled part is loaded alone, which every Node can do; the modules around it cannot be required before Node 20.19.
 */
import { createRequire } from 'node:module';
import { arch, env, platform } from 'node:process';
import { dirname, join } from 'node:path';
import { optionalDependencies } from '../../package.json';
import type { QuickParser, QuickTree } from '../service/host';

const VERSION = optionalDependencies['oxc-parser'];

/**
 * What lies below the package's own `parseSync`: that also lists all imports and comments, asked for or not, which takes as long as the tree itself.
 * Each field is taken out of the parser's memory when it is read.
 */
interface Binding {
  parseSync(fileName: string, text: string, options: object): { readonly errors: readonly unknown[]; readonly program: string; readonly comments: readonly OxcComment[] };
}

interface OxcComment {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

let known: { readonly parser?: QuickParser } | undefined;

/** Loaded once, when it is first asked for. `CENTINEL_PARSER=portable` keeps it out, to measure and to look for faults. */
export function nativeParser(): QuickParser | undefined {
  known ??= { parser: env['CENTINEL_PARSER'] === 'portable' ? undefined : loadFrom(__filename) };
  return known.parser;
}

/** Which parser reads what is whole, for those who ask how fast it can be. */
export function parserInUse(): string {
  return nativeParser() ? `oxc-parser ${VERSION}` : 'portable';
}

/**
 * The parser as a module at this path sees it. Undefined where it is not the version that Centinel was tried with: a folder above may hold one of
 * another project.
 */
export function loadFrom(path: string): QuickParser | undefined {
  const from = createRequire(path);
  for (const candidate of [join(dirname(path), 'native', `oxc-parser-${VERSION}.node`), ...installedFor(from)]) {
    const parser = load(candidate, from);
    if (parser) return parser;
  }
  return undefined;
}

/** For one system there may be several, of which one can be loaded: one for each C library. */
function installedFor(from: NodeJS.Require): readonly string[] {
  try {
    const manifest = from.resolve('oxc-parser/package.json');
    const { version, optionalDependencies: bindings = {} } = from(manifest) as { readonly version: string; readonly optionalDependencies?: object };
    const system = `@oxc-parser/binding-${platform}-${arch}`;
    const names = Object.keys(bindings).filter((name) => name === system || name.startsWith(`${system}-`));
    return version === VERSION ? names.flatMap((name) => resolved(name, createRequire(manifest))) : [];
  } catch {
    return [];
  }
}

function resolved(name: string, from: NodeJS.Require): readonly string[] {
  try {
    const { version } = from(`${name}/package.json`) as { readonly version: string };
    return version === VERSION ? [from.resolve(name)] : [];
  } catch {
    return [];
  }
}

function load(file: string, from: NodeJS.Require): QuickParser | undefined {
  try {
    const binding = from(file) as Binding;
    const parser: QuickParser = (...given) => parsed(binding, ...given);
    // Where the compiled part does not fit, it shows here, and not at the first file.
    return parser('', 'ts', true) && parser;
  } catch {
    return undefined;
  }
}

function parsed(binding: Binding, text: string, lang: 'ts' | 'tsx' | 'jsx', wantComments: boolean): QuickTree | undefined {
  try {
    const result = binding.parseSync(`module.${lang}`, text, { lang, astType: 'ts', sourceType: 'module', range: false, preserveParens: false });
    if (result.errors.length > 0) return undefined;
    const comments = wantComments ? result.comments.map(({ type, value, start, end }) => ({ type, value, range: [start, end] })) : [];
    return { program: treeOf(result.program), comments } as unknown as QuickTree;
  } catch {
    return undefined;
  }
}

interface Literal {
  readonly bigint?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  value: unknown;
}

/** JSON has no value for large numbers and regular expressions: there are ways to the nodes that want one. */
function treeOf(program: string): unknown {
  const { node, fixes } = JSON.parse(program) as { readonly node: unknown; readonly fixes: readonly (readonly string[])[] };
  for (const way of fixes) {
    const literal = way.reduce((at, key) => (at as Record<string, unknown>)[key], node) as Literal;
    literal.value = literal.regex ? regularExpression(literal.regex) : BigInt(literal.bigint ?? 0);
  }
  return node;
}

/** Null for one that this Node does not know, as in the other parser. */
function regularExpression({ pattern, flags }: NonNullable<Literal['regex']>): RegExp | null {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
