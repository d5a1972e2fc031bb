/** How a file is called and how long it may get: what grows past the bounds wants to be split. */
import ts from 'typescript';
import { basename } from 'node:path';

export const MAX_FILE_LINES = 400;
export const MAX_FUNCTION_LINES = 60;

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const SAYS_NOTHING = new Set(['util', 'utils', 'utility', 'utilities', 'helper', 'helpers', 'common', 'misc']);

export function nameFault(file: string): string | undefined {
  if (!KEBAB.test(basename(file))) return `${file}: file names are kebab-case`;
  // A model bears the name of its package, whatever that is.
  const empty = file.startsWith('src/models/') ? undefined : file.split(/[/.-]/).find((word) => SAYS_NOTHING.has(word));
  return empty ? `${file}: "${empty}" does not say what is inside` : undefined;
}

export function lengthFault(file: string, text: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAX_FILE_LINES ? `${file} has ${lines} lines, the bound is ${MAX_FILE_LINES}: split it` : undefined;
}

export function functionFaults(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (offset: number) => source.getLineAndCharacterOfPosition(offset).line;
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
      if (lines > MAX_FUNCTION_LINES) faults.push(`${file}:${lineOf(node.getStart()) + 1} a function of ${lines} lines, the bound is ${MAX_FUNCTION_LINES}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Does the module open with a sentence on what it is? */
export function headerFault(file: string, text: string): string | undefined {
  return /^(?:#!.*\n)?(?:\/\/ .*\n)*\/\*\*/.test(text) ? undefined : `${file} opens without a header sentence (/** … */)`;
}
