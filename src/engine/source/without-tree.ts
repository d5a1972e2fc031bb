/** A text of which no tree is made, as a module in which nothing runs. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Span } from '../finding';
import type { ParsedText } from './parse';

export function withoutTree(comments: readonly (Span & { readonly text: string })[]): ParsedText {
  const written = comments.map(({ start, end, text: value }) => ({ type: 'Line', value, range: [start, end] }) as unknown as TSESTree.Comment);
  return { program: empty(), nodes: [], comments: written, errors: [], cuts: [] };
}

function empty(): TSESTree.Program {
  const position = { line: 1, column: 0 };
  return { type: 'Program', body: [], sourceType: 'module', comments: [], tokens: [], range: [0, 0], loc: { start: position, end: position } } as unknown as TSESTree.Program;
}
