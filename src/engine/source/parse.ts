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

/** `wantComments` costs a second pass of the scanner: asked for only where comments matter. Throws `TooDeep`. */
export function parse(file: string, text: string, wantComments: boolean): ParsedText {
  try {
    return parseOnce(file, text, wantComments) ?? parseOnce(file, withoutBroken(file, text), wantComments) ?? NOTHING;
  } catch (error) {
    if (error instanceof RangeError) throw new TooDeep();
    throw error;
  }
}

/** Thrown where the nesting of the code overflows the stack of the parser. */
export class TooDeep extends Error {
  constructor() {
    super('The code is nested too deep to be parsed.');
  }
}

const NOTHING: ParsedText = {
  program: { type: 'Program', body: [], range: [0, 0], sourceType: 'module', comments: [], tokens: [] } as unknown as TSESTree.Program,
  comments: [],
  errors: [{ message: 'Could not be read as TypeScript or JavaScript.', start: 0, end: 0 }],
};

/** Undefined where the converter cannot cope with what recovery made of a broken place. */
function parseOnce(file: string, text: string, wantComments: boolean): ParsedText | undefined {
  const source = sourceOf(file, text);
  const errors = putErrorsAside(source);
  try {
    return { ...converted(file, source, wantComments), errors };
  } catch (error) {
    if (error instanceof RangeError || errors.length === 0) throw error;
    return undefined;
  }
}

/** The text with every statement of the top level that holds a syntax error blanked out: offsets stay. */
function withoutBroken(file: string, text: string): string {
  const source = sourceOf(file, text);
  const errors = putErrorsAside(source);
  const broken = source.statements.filter(({ pos, end }) => errors.some((error) => error.start <= end && error.end >= pos));
  return broken.reduce((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(pos, end).replace(/[^\r\n]/g, ' ') + rest.slice(end), text);
}

function sourceOf(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    text,
    { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    true,
    scriptKind(file),
  );
}

function converted(file: string, source: ts.SourceFile, wantComments: boolean): Pick<ParsedText, 'program' | 'comments'> {
  const program = convert(source as unknown as string, {
    allowInvalidAST: true,
    comment: wantComments,
    filePath: file,
    jsx: allowsJsx(file),
    loc: false,
    range: true,
    suppressDeprecatedPropertyWarnings: true,
  } as Parameters<typeof convert>[1]) as unknown as TSESTree.Program;
  return { program, comments: program.comments ?? [] };
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
