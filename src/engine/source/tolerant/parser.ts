/**
 * The tolerant parser: TypeScript recovers from syntax errors, so its source file is converted with the errors put aside. It stands behind this one
 * function, which `../parse.ts` loads when it is first needed: to load the compiler of TypeScript takes longer than to read most projects.
 */
import type { TSESTree } from '@typescript-eslint/types';
import ts from 'typescript';
import type { Span } from '../../finding';
import type { ParsedText, SyntaxError } from '../parse';
import type { QuickParser } from '../quick-parse';
import { linkParents } from '../tree';
import { blankedOut } from './blanks';
import { boundDepth } from './bounded-depth';
import { converted } from './convert';
import { parseAroundBroken } from './half-parse';
import { appendHoisted, rejoin } from './hoisting';
import { sourceFile } from './source-file';

/** Throws a RangeError where the nesting of the code overflows the stack, and none of it could be cut off. */
export function parseTolerantly(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText {
  return parseOnce(file, text, wantComments, quick) ?? parseOnce(file, withoutBroken(file, text), wantComments) ?? NOTHING;
}

const NOTHING: ParsedText = {
  program: { type: 'Program', body: [], range: [0, 0], sourceType: 'module', comments: [], tokens: [] } as unknown as TSESTree.Program,
  nodes: [],
  comments: [],
  errors: [{ message: 'Could not be read as TypeScript or JavaScript.', start: 0, end: 0 }],
  cuts: [],
};

/** Undefined where the converter cannot cope with what recovery made of a broken place. */
function parseOnce(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText | undefined {
  const source = sourceFile(file, text);
  const errors = putErrorsAside(source);
  const { cuts, hoisted, broken } = boundDepth(source);
  // Comments in the broken part would be missing.
  const isLight = broken.length > 0 && cuts.length === 0 && hoisted.length === 0 && !wantComments;
  const around = quick && isLight && parseAroundBroken(source, broken, quick);
  if (around) return { ...around, comments: [], errors, cuts };
  try {
    appendHoisted(source, hoisted);
    const program = converted(file, source, wantComments);
    rejoin(program, hoisted.length);
    const nodes = linkParents(program);
    // Places are offsets here.
    for (const node of nodes) (node as { loc: unknown }).loc = undefined;
    return { program, nodes, comments: inOrder(program.comments ?? []), errors: errors.filter((error) => !isWithin(error, cuts)), cuts };
  } catch (error) {
    if (error instanceof RangeError || errors.length === 0) throw error;
    return undefined;
  }
}

/** The text with every statement of the top level that holds a syntax error blanked out: offsets stay. */
function withoutBroken(file: string, text: string): string {
  const source = sourceFile(file, text);
  const errors = putErrorsAside(source);
  const broken = source.statements.filter(({ pos, end }) => errors.some((error) => error.start <= end && error.end >= pos));
  return broken.reduce((rest, { pos, end }) => blankedOut(rest, pos, end), text);
}

/** Those of a hoisted piece come last, and some of them twice. */
function inOrder(comments: readonly TSESTree.Comment[]): readonly TSESTree.Comment[] {
  const each = new Map(comments.map((comment) => [comment.range[0], comment]));
  return [...each.values()].sort((a, b) => a.range[0] - b.range[0]);
}

/** Errors in what is cut off may come from its being blanked out. */
function isWithin({ start, end }: Span, cuts: readonly Span[]): boolean {
  return cuts.some((cut) => cut.start <= end && start <= cut.end);
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
