/** A file that declares tables, as a module in which nothing runs: the rules see its columns and its comments. */
import type { TSESTree } from '@typescript-eslint/types';
import { isSql } from '../language';
import type { ParsedText } from '../parse';
import { withSiblings } from './column';
import { readPrisma } from './prisma';
import { readSql } from './sql';

export function readSchema(file: string, text: string): ParsedText {
  const { columns, comments } = isSql(file) ? readSql(text) : readPrisma(text);
  const written = comments.map(({ start, end, text: value }) => ({ type: 'Line', value, range: [start, end] }) as unknown as TSESTree.Comment);
  return { program: empty(), nodes: [], comments: written, errors: [], cuts: [], columns: withSiblings(columns) };
}

function empty(): TSESTree.Program {
  const position = { line: 1, column: 0 };
  return { type: 'Program', body: [], sourceType: 'module', comments: [], tokens: [], range: [0, 0], loc: { start: position, end: position } } as unknown as TSESTree.Program;
}
