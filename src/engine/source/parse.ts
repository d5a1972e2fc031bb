/**
 * Text to tree, also for code that is broken in mid-typing or nested too deep: what stands around the broken place keeps its findings.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Span } from '../finding';
import { parseQuickly } from './quick-parse';
import type { QuickParser } from './quick-parse';
import type { Column } from './schema/column';
import type { Setting } from './settings/setting';
import type * as tolerant from './tolerant/parser';
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
  /** Of a file that declares tables, and has no tree. */
  readonly columns?: readonly Column[];
  /** Of a settings file, which has no tree either. */
  readonly settings?: readonly Setting[];
}

/** `wantComments` costs a second pass of the scanner, or lists of them: asked for only where comments matter. Throws `TooDeep`. */
export function parse(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText {
  return (quick && parseQuickly(file, text, wantComments, quick)) ?? parseTolerantly(file, text, wantComments, quick);
}

function parseTolerantly(file: string, text: string, wantComments: boolean, quick?: QuickParser): ParsedText {
  try {
    return tolerantParser().parseTolerantly(file, text, wantComments, quick);
  } catch (error) {
    if (error instanceof RangeError) throw new TooDeep();
    throw error;
  }
}

let loaded: typeof tolerant | undefined;

/** The compiler of TypeScript comes with it: a file of its own in the product, and not read before there is something for it to read. */
function tolerantParser(): typeof tolerant {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- late, and at once
  return (loaded ??= require('./tolerant/parser') as typeof tolerant);
}

/** Thrown where the nesting of the code overflows the stack of the parser, and none of it could be cut off. */
export class TooDeep extends Error {
  constructor() {
    super('The code is nested too deep to be parsed.');
  }
}
