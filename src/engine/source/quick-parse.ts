/**
 * The way past the tolerant parser: where the machine has a parser in machine code, it reads what is whole and not nested deep, into the same tree. All else
 * (half-typed code, what must be cut) is left to the tolerant one.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { LIMITS } from '../limits';
import { allowsJsx, languageOf } from './language';
import type { Language } from './language';
import type { ParsedText } from './parse';
import { isShallow } from './shallow';
import { linkParents } from './tree';
import type { Node } from './tree';

export interface QuickTree {
  readonly program: TSESTree.Program;
  readonly comments: readonly TSESTree.Comment[];
}

/** Gives the tree that typescript-estree gives, but for places: nodes have `start` and `end`. Undefined for a text with a fault. Never throws. */
export type QuickParser = (text: string, language: Language, wantComments: boolean) => QuickTree | undefined;

/** TypeScript's own tree has at most two levels for one of these, but for brackets: what is below this is far from being cut in either. */
const DEEPEST = LIMITS.nesting.value * 0.4;

export function parseQuickly(file: string, text: string, wantComments: boolean, parser: QuickParser): ParsedText | undefined {
  if (!isShallow(text, allowsJsx(file))) return undefined;
  const tree = parser(text, languageOf(file), wantComments);
  const nodes = tree && finished(tree.program, text);
  return nodes && { program: tree.program, nodes, comments: tree.comments, errors: [], cuts: [] };
}

/** Undefined where the tree is too deep. Parts of it may come from the other parser. */
export function finished(program: TSESTree.Program, text: string): readonly Node[] | undefined {
  const nodes = linkParents(program);
  giveRanges(nodes);
  if (heightOf(nodes) > DEEPEST) return undefined;
  if (text.includes('@')) beginBehindDecorators(nodes, text);
  return nodes;
}

/** Made here, they cost less than as lists in the text that the tree comes in. */
function giveRanges(nodes: readonly Node[]): void {
  for (const node of nodes as readonly (Node & { start?: number; end?: number })[]) if (node.start !== undefined) node.range = [node.start, node.end!];
}

/** In links, as TypeScript's tree would have them: there, each part of `a, b, c` stands inside the next. */
function heightOf(nodes: readonly Node[]): number {
  const around: (Node | undefined)[] = [];
  let depth = 0;
  let height = 0;
  for (const node of nodes) {
    while (depth > 0 && around[depth - 1] !== node.parent) depth--;
    around[depth++] = node;
    if (depth > height) height = depth;
    if (node.type === 'SequenceExpression') height = Math.max(height, depth + node.expressions.length);
  }
  return height;
}

/** A parameter begins behind what decorates it; the parser in machine code takes some from the decorator on. */
function beginBehindDecorators(nodes: readonly Node[], text: string): void {
  for (const { type, parent, range } of nodes) {
    if (type !== 'Decorator' || range[0] !== parent.range[0]) continue;
    if (parent.type === 'AssignmentPattern') parent.range[0] = parent.left.range[0];
    if (parent.type === 'Identifier') parent.range[0] = text.indexOf(parent.name, parent.decorators.at(-1)!.range[1]);
  }
}
