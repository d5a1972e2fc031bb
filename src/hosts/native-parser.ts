/** `oxc-parser`, which is compiled for each system: there where it was installed and this Node can load it. */
import { createRequire } from 'node:module';
import type { parseSync } from 'oxc-parser';
import type { QuickParser, QuickTree } from '../service/host';

type ParseSync = typeof parseSync;

let known: { readonly parser?: QuickParser } | undefined;

/** Loaded once. */
export function nativeParser(): QuickParser | undefined {
  known ??= { parser: load() };
  return known.parser;
}

function load(): QuickParser | undefined {
  try {
    const oxc = createRequire(__filename)('oxc-parser') as { readonly parseSync: ParseSync };
    // Where the compiled part does not fit, it shows here, and not at the first file.
    return oxc.parseSync('empty.ts', '').errors.length === 0 ? (text, language) => parsed(oxc.parseSync, text, language) : undefined;
  } catch {
    return undefined;
  }
}

function parsed(parse: ParseSync, text: string, lang: 'ts' | 'tsx' | 'jsx'): QuickTree | undefined {
  try {
    const result = parse(`module.${lang}`, text, { lang, astType: 'ts', sourceType: 'module', range: true, preserveParens: false });
    if (result.errors.length > 0) return undefined;
    const comments = result.comments.map(({ type, value, start, end }) => ({ type, value, range: [start, end] }));
    // The tree is made from its text when it is asked for.
    return { program: result.program, comments } as unknown as QuickTree;
  } catch {
    return undefined;
  }
}
