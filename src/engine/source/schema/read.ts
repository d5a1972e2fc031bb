/** A file that declares tables, as a module in which nothing runs: the rules see its columns, the texts of its settings and its comments. */
import type { TSESTree } from '@typescript-eslint/types';
import { isSql } from '../language';
import type { Span } from '../../finding';
import type { ParsedText } from '../parse';
import type { Node } from '../tree';
import { withSiblings } from './column';
import { readPrisma } from './prisma';
import type { SchemaText } from './prisma';
import { readSql } from './sql';

export function readSchema(file: string, text: string): ParsedText {
  const { columns, comments, texts = [] }: SchemaText = isSql(file) ? readSql(text) : readPrisma(text);
  const program = empty();
  const written = comments.map(({ start, end, text: value }) => ({ type: 'Line', value, range: [start, end] }) as unknown as TSESTree.Comment);
  const nodes = texts.map((one) => literal(one, text, program));
  return { program, nodes, comments: written, errors: [], cuts: [], columns: withSiblings(columns) };
}

function literal({ start, end, text: value }: Span & { readonly text: string }, source: string, parent: TSESTree.Program): Node {
  return { type: 'Literal', value, raw: source.slice(start, end), range: [start, end], parent } as unknown as Node;
}

function empty(): TSESTree.Program {
  const position = { line: 1, column: 0 };
  return { type: 'Program', body: [], sourceType: 'module', comments: [], tokens: [], range: [0, 0], loc: { start: position, end: position } } as unknown as TSESTree.Program;
}
