/** A file that declares tables, as a module in which nothing runs: the rules see its columns and its comments. */
import { isSql } from '../language';
import type { ParsedText } from '../parse';
import { withoutTree } from '../without-tree';
import { withSiblings } from './column';
import { readPrisma } from './prisma';
import { readSql } from './sql';

export function readSchema(file: string, text: string): ParsedText {
  const { columns, comments } = isSql(file) ? readSql(text) : readPrisma(text);
  return { ...withoutTree(comments), columns: withSiblings(columns) };
}
