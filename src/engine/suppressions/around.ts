/**
 * What a formatter may break into several lines: a finding belongs to every node around it, up to its statement, member of a class or element. A comment
 * above or behind one of them covers the finding, however the lines are broken; what stands in the body of a function is not covered from above it.
 */
import type { Span } from '../finding';
import { LIMITS } from '../limits';
import type { Lines } from '../source/lines';
import type { Node } from '../source/tree';
import { childrenOf } from '../source/tree';
import { nodesAround } from './hull';

/** What counts: that such a node begins on the line, that it ends there, or both. */
export interface Counting {
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The lines on which a node begins and ends that is around a finding; `isEnd`: a comment behind it speaks of the finding as well. */
export interface Around {
  readonly first: number;
  readonly last: number;
  readonly isEnd: boolean;
}

export function around(span: Span, program: Node, lines: Lines): readonly Around[] {
  const all = upToStatement(span, program).flatMap((node): readonly Around[] => {
    const last = lines.lineAt(headEnd(node) - 1);
    const isEnd = !isEarlierPart(span, node);
    return beginningsOf(node, span).map((start) => ({ first: lines.lineAt(start), last, isEnd }));
  });
  return all.filter(({ first, last }) => last - first < LIMITS.suppressedLines.value);
}

export function isOn(line: number, { first, last, isEnd }: Around, { begins, ends }: Counting): boolean {
  return (begins && first === line) || (ends && isEnd && last === line);
}

/** Of `a + b + c` and `a().b().c()` that go on behind the node: is the span in what stands before its last operand or link? */
function isEarlierPart(span: Span, node: Node): boolean {
  const left = leftOf(node);
  return left !== undefined && span.end <= left.range[1] && node.parent !== undefined && leftOf(node.parent) === node;
}

function leftOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return node.left;
    case 'CallExpression':
      return node.callee;
    case 'MemberExpression':
      return node.object;
    default:
      return undefined;
  }
}

function upToStatement(span: Span, program: Node): readonly Node[] {
  const around = nodesAround(program, span).toReversed();
  if (around[0] && isHolder(around[0])) return [];
  const last = around.findIndex(isWhole);
  return around.slice(0, last < 0 ? around.length : last + 1).filter((node) => !isHolder(node));
}

/** Of a finding that stands right in here, as in a comment, nothing else is around. */
function isHolder({ type }: Node): boolean {
  return type === 'Program' || type === 'BlockStatement' || type === 'ClassBody';
}

function isWhole(node: Node): boolean {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment' || node.parent?.type === 'ClassBody') return true;
  return /(?:Statement|Declaration)$/.test(node.type) && !isInHeadOfLoop(node);
}

function isInHeadOfLoop({ type, parent }: Node): boolean {
  return type === 'VariableDeclaration' && /^For(?:In|Of)?Statement$/.test(parent.type);
}

/** A call in a chain begins at its own link as well, where a formatter puts it on a line of its own. */
function beginningsOf(node: Node, span: Span): readonly number[] {
  const decorators = 'decorators' in node ? (node.decorators ?? []) : [];
  const start = Math.min(node.range[0], ...decorators.map(({ range }) => range[0]));
  const link = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee.property.range[0] : undefined;
  return link !== undefined && link <= span.start ? [start, link] : [start];
}

/** Where the node ends; of one with a body, up to that. */
function headEnd(node: Node): number {
  const body = bodyOf(node);
  if (!body) return node.range[1];
  // The brace stands where a formatter leaves a comment that was written behind the head.
  if (isHolder(body)) return body.range[0] + 1;
  return Math.max(node.range[0] + 1, ...childrenOf(node).filter(({ range }) => range[1] <= body.range[0]).map(({ range }) => range[1]));
}

function bodyOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
      return node.consequent;
    case 'SwitchStatement':
      return node.cases[0];
    case 'MethodDefinition':
      return node.value.body ?? undefined;
    case 'ArrowFunctionExpression':
      return isHolder(node.body) ? node.body : undefined;
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.body;
    default:
      return undefined;
  }
}
