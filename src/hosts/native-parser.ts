/** `oxc-parser`, which is compiled for each system: there where it was installed and this Node can load it. */
import { createRequire } from 'node:module';
import { optionalDependencies } from '../../package.json';
import type { QuickParser, QuickTree } from '../service/host';

/**
 * What lies below the package's own `parseSync`: that also lists all imports and comments, asked for or not, which takes as long as the tree itself.
 * Each field is taken out of the parser's memory when it is read.
 */
interface Oxc {
  parse(fileName: string, text: string, options: object): { readonly errors: readonly unknown[]; readonly program: string; readonly comments: readonly OxcComment[] };
  treeOf(program: string): unknown;
}

interface OxcComment {
  readonly type: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

let known: { readonly parser?: QuickParser } | undefined;

/** Loaded once, when it is first asked for. */
export function nativeParser(): QuickParser | undefined {
  known ??= { parser: loadFrom(__filename) };
  return known.parser;
}

/**
 * The parser as a module at this path sees it. Undefined where it is not the version that Centinel was tried with: a folder above may hold one of
 * another project.
 */
export function loadFrom(path: string): QuickParser | undefined {
  try {
    const from = createRequire(path);
    const { version } = from('oxc-parser/package.json') as { readonly version: string };
    if (version !== optionalDependencies['oxc-parser']) return undefined;
    const { parseSync: parse } = from('oxc-parser/src-js/bindings.js') as { readonly parseSync: Oxc['parse'] };
    const { jsonParseAst: treeOf } = from('oxc-parser/src-js/wrap.js') as { readonly jsonParseAst: Oxc['treeOf'] };
    const parser: QuickParser = (...given) => parsed({ parse, treeOf }, ...given);
    // Where the compiled part does not fit, it shows here, and not at the first file.
    return parser('', 'ts', true) && parser;
  } catch {
    return undefined;
  }
}

function parsed(oxc: Oxc, text: string, lang: 'ts' | 'tsx' | 'jsx', wantComments: boolean): QuickTree | undefined {
  try {
    const result = oxc.parse(`module.${lang}`, text, { lang, astType: 'ts', sourceType: 'module', range: false, preserveParens: false });
    if (result.errors.length > 0) return undefined;
    const comments = wantComments ? result.comments.map(({ type, value, start, end }) => ({ type, value, range: [start, end] })) : [];
    return { program: oxc.treeOf(result.program), comments } as unknown as QuickTree;
  } catch {
    return undefined;
  }
}
