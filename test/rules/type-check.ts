/** One TypeScript program over all fixtures, as a user's compiler would see them. */
import ts from 'typescript';
import { join } from 'node:path';
import { ROOT } from '../house/tree';

const MODULES = ['test/fixture-modules.d.ts', 'test/fixture-later-modules.d.ts', 'test/fixture-scoped-modules.d.ts', 'test/fixture-types.d.ts'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  // Decorators of parameters.
  experimentalDecorators: true,
  // As Angular sets it: what a constructor is handed is there before the properties.
  useDefineForClassFields: false,
  jsx: ts.JsxEmit.Preserve,
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Errors by file. `files`: path from the root of the repository → text, which need not be on disk. */
export function typeErrors(files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const texts = new Map([...files].map(([file, text]) => [join(ROOT, file), text]));
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => ROOT;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([...MODULES.map((file) => join(ROOT, file)), ...texts.keys()], OPTIONS, host);
  const global = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  if (global.length > 0) throw new Error(ts.formatDiagnostics(global, host));
  return new Map([...files.keys()].map((file) => [file, errorsOf(program, file)]));
}

function errorsOf(program: ts.Program, file: string): readonly string[] {
  const source = program.getSourceFile(join(ROOT, file));
  if (!source) throw new Error(`${file} is not in the program`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => {
    const line = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1;
    return `${file}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}
