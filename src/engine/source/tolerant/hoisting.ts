/**
 * The converter recurses along chains. The middles of long ones are hoisted, to be converted as statements of their own behind all others,
 * and put back into the converted tree where their placeholders stand.
 */
import type { TSESTree } from '@typescript-eslint/types';
import ts from 'typescript';
import { inPlaceOf } from './stubs';
import { childrenOf } from '../tree';
import type { Expression, Node } from '../tree';

const { factory } = ts;

/** No name in a source begins so. */
const MARK = '\0';

export function placeholder(link: ts.Node, index: number): ts.Node {
  const name = inPlaceOf(link, factory.createIdentifier(`${MARK}${index}`));
  if (!ts.isIfStatement(link)) return name;
  const statement = inPlaceOf(link, factory.createExpressionStatement(name));
  (name as { parent: ts.Node }).parent = statement;
  return statement;
}

export function appendHoisted(source: ts.SourceFile, hoisted: readonly ts.Node[]): void {
  const { pos, end } = source.statements;
  const statements = factory.createNodeArray([...source.statements, ...hoisted.map((node) => wrapped(node, source, end))]);
  (source as { statements: ts.NodeArray<ts.Statement> }).statements = ts.setTextRange(statements, { pos, end });
}

/** It reaches to the end of the file, so that nobody looks for tokens behind it. */
function wrapped(node: ts.Node, source: ts.SourceFile, end: number): ts.Statement {
  const statement = ts.isIfStatement(node) ? factory.createBlock([node]) : factory.createExpressionStatement(node as ts.Expression);
  (statement as { parent: ts.Node }).parent = source;
  statement.getChildren = () => [node];
  return ts.setTextRange(statement, { pos: node.pos, end });
}

/** Takes the last statements of the program for what was hoisted, and gives them their places. */
export function rejoin(program: TSESTree.Program, hoisted: number): void {
  if (hoisted === 0) return;
  const pieces = program.body.splice(program.body.length - hoisted).map(unwrapped);
  // A piece holds the places of later ones only: these are whole when they are put in.
  for (const root of [...pieces].reverse()) fill(root, pieces);
  fill(program, pieces);
}

function unwrapped(statement: TSESTree.ProgramStatement): Node {
  return statement.type === 'BlockStatement' ? statement.body[0]! : (statement as TSESTree.ExpressionStatement).expression;
}

function fill(root: Node, pieces: readonly Node[]): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of childrenOf(node)) {
      const piece = pieceFor(child, pieces);
      if (piece) putInPlace(node, child, piece);
      else waiting.push(child);
    }
  }
}

function pieceFor(node: Node, pieces: readonly Node[]): Node | undefined {
  const name = node.type === 'ExpressionStatement' ? node.expression : node;
  return name.type === 'Identifier' && name.name.startsWith(MARK) ? pieces[Number(name.name.slice(MARK.length))] : undefined;
}

function putInPlace(parent: Node, place: Node, piece: Node): void {
  const fields = parent as unknown as Record<string, unknown>;
  for (const key of ['left', 'object', 'callee', 'alternate']) if (fields[key] === place) fields[key] = piece;
  if (parent.type !== 'SequenceExpression') return;
  // `a, b, c` is one expression of three.
  parent.expressions.splice(0, 1, ...(piece.type === 'SequenceExpression' ? piece.expressions : [piece as Expression]));
}
