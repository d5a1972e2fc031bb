/** A program that reads each file of a folder, parses it and does nothing with it: `bare-parse.cjs estree|oxc FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@typescript-eslint/typescript-estree';
import { parseSync } from 'oxc-parser';
import { allowsJsx, isSupported, languageOf } from '../../src/engine/source/language';

const PARSERS: Readonly<Record<string, (path: string, text: string) => unknown>> = {
  estree: (path, text) => parse(text, { filePath: path, jsx: allowsJsx(path), range: true, loc: false }),
  // The tree is made when it is asked for.
  oxc: (path, text) => parseSync(path, text, { lang: languageOf(path), astType: 'ts', sourceType: 'module', range: true }).program,
};

function main(name: string, folder: string): void {
  const read = PARSERS[name];
  if (!read) throw new Error(`There is no parser ${name}.`);
  for (const below of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!isSupported(below)) continue;
    const path = join(folder, below);
    try {
      read(path, readFileSync(path, 'utf8'));
    } catch {
      // What the parser refuses costs it what it had read by then, as it would any tool that is built on it.
    }
  }
}

main(process.argv[2] ?? '', process.argv[3] ?? '.');
