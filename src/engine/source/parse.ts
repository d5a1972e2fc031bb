/**
 * Text to tree, also for code that is broken in mid-typing: TypeScript recovers from syntax errors, so its tolerant source file is
 * converted with the errors put aside, and what stands around the broken place keeps its findings.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { parse as convert } from '@typescript-eslint/typescript-estree';
import ts from 'typescript';
import { allowsJsx } from './language';

export interface SyntaxError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedText {
  readonly program: TSESTree.Program;
  readonly comments: readonly TSESTree.Comment[];
  readonly errors: readonly SyntaxError[];
}

/** `wantComments` costs a second pass of the scanner: asked for only where comments matter. */
export function parse(file: string, text: string, wantComments: boolean): ParsedText {
  const source = ts.createSourceFile(
    file,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    scriptKind(file),
  );
  const errors = putErrorsAside(source);
  const program = convert(source as unknown as string, {
    allowInvalidAST: true,
    comment: wantComments,
    filePath: file,
    jsx: allowsJsx(file),
    loc: false,
    range: true,
    suppressDeprecatedPropertyWarnings: true,
  } as Parameters<typeof convert>[1]) as unknown as TSESTree.Program;
  return { program, comments: program.comments ?? [], errors };
}

/** TypeScript keeps them in an internal field, from which the converter would throw. */
function putErrorsAside(source: ts.SourceFile): SyntaxError[] {
  const internal = source as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] };
  const errors = internal.parseDiagnostics.map((diagnostic) => ({
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
    start: diagnostic.start,
    end: diagnostic.start + diagnostic.length,
  }));
  internal.parseDiagnostics = [];
  return errors;
}

function scriptKind(file: string): ts.ScriptKind {
  if (/\.tsx$/i.test(file)) return ts.ScriptKind.TSX;
  if (/\.[cm]?ts$/i.test(file)) return ts.ScriptKind.TS;
  return ts.ScriptKind.JSX;
}
