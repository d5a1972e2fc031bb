/**
 * Text to tree, also for code that is broken in mid-typing: TypeScript recovers from syntax errors, so its tolerant source file is
 * converted with the errors put aside, and what stands around the broken place keeps its findings. The same goes for code that is too deep.
 */
import type { TSESTree } from '@typescript-eslint/types';
import ts from 'typescript';
import type { Span } from '../finding';
import { blankedOut } from './blanks';
import { boundDepth } from './bounded-depth';
import { converted } from './convert';
import { parseAroundBroken } from './half-parse';
import { appendHoisted, rejoin } from './hoisting';
import { parseQuickly } from './quick-parse';
import type { QuickParser } from './quick-parse';
import { sourceFile } from './source-file';
import { linkParents } from './tree';
import type { Node } from './tree';

export interface SyntaxError extends Span {
  readonly message: string;
}

export interface ParsedText {
  readonly program: TSESTree.Program;
  /** All nodes in preorder; each knows its parent. */
  readonly nodes: readonly Node[];
  readonly comments: readonly TSESTree.Comment[];
  readonly errors: readonly SyntaxError[];
  /** What is nested so deep that the tree ends there. */
  readonly cuts: readonly Span[];
}

/** `wantComments` costs a second pass of the scanner, or lists of them: asked for only where comments matter. Throws `TooDeep`. */
export function parse(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText {
  return (quick && parseQuickly(file, text, wantComments, quick)) ?? parseTolerantly(file, text, wantComments, quick);
}

function parseTolerantly(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText {
  try {
    return parseOnce(file, text, wantComments, quick) ?? parseOnce(file, withoutBroken(file, text), wantComments) ?? NOTHING;
  } catch (error) {
    if (error instanceof RangeError) throw new TooDeep();
    throw error;
  }
}

/** Thrown where the nesting of the code overflows the stack of the parser, and none of it could be cut off. */
export class TooDeep extends Error {
  constructor() {
    super('The code is nested too deep to be parsed.');
  }
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
