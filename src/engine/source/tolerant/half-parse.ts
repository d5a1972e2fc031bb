/**
 * Half-typed text, where the machine has a parser in machine code: that one reads what is whole, with blanks in the place of the broken statement or member
 * of a class. Of TypeScript's tolerant tree the broken one alone is converted, which takes several times as long for its length. The tree is the same.
 */
import type { TSESTree } from '@typescript-eslint/types';
import ts from 'typescript';
import { blankedOut } from './blanks';
import { converted } from './convert';
import { allowsJsx, languageOf } from '../language';
import { finished } from '../quick-parse';
import type { QuickParser } from '../quick-parse';
import { isShallow } from '../shallow';
import { childrenOf } from '../tree';
import type { Node } from '../tree';

type List = ts.SourceFile | ts.Block | ts.ModuleBlock | ts.ClassLikeDeclaration;

/** What is broken: elements beside one another, in the innermost list that holds them all. */
interface Gap {
  readonly list: List;
  readonly elements: ts.NodeArray<ts.Node>;
  readonly from: number;
  readonly to: number;
}

/** `broken` are the nodes that the errors made. Undefined where the rest cannot be read by itself. */
export function parseAroundBroken(source: ts.SourceFile, broken: readonly ts.Node[], parser: QuickParser): { readonly program: TSESTree.Program; readonly nodes: readonly Node[] } | undefined {
  const gap = gapAround(broken);
  const rest = gap && restAround(gap, source, parser);
  const holder = rest && holderIn(rest, gap, source);
  if (!holder || !isWholeWithout(gap, holder)) return undefined;
  const pieces = piecesIn(gap, source);
  if (!pieces) return undefined;
  holder.body.splice(wholeElements(gap.elements.slice(0, gap.from)).length, 0, ...pieces);
  const nodes = finished(rest, source.text);
  // Places are offsets here.
  for (const node of nodes ?? []) if (node.loc) (node as { loc: unknown }).loc = undefined;
  return nodes && { program: rest, nodes };
}

function gapAround(broken: readonly ts.Node[]): Gap | undefined {
  for (let list = broken[0]?.parent; list; list = list.parent) {
    const elements = elementsOf(list);
    if (!elements) continue;
    const places = broken.map((node) => placeIn(elements, list, node));
    if (places.every((place) => place >= 0)) return { list: list as List, elements, from: Math.min(...places), to: Math.max(...places) + 1 };
  }
  return undefined;
}

function elementsOf(node: ts.Node): ts.NodeArray<ts.Node> | undefined {
  if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node)) return node.statements;
  return ts.isClassLike(node) ? node.members : undefined;
}

/** Negative where no element holds the node. */
function placeIn(elements: ts.NodeArray<ts.Node>, list: ts.Node, node: ts.Node): number {
  let element: ts.Node | undefined = node;
  while (element && element.parent !== list) element = element.parent;
  return element ? elements.indexOf(element) : -1;
}

function restAround({ elements, from, to }: Gap, source: ts.SourceFile, parser: QuickParser): TSESTree.Program | undefined {
  const text = blankedOut(source.text, elements[from - 1]?.end ?? elements.pos, elements[to - 1]!.end);
  const { fileName } = source;
  return isShallow(source.text, allowsJsx(fileName)) ? parser(text, languageOf(fileName), false)?.program : undefined;
}

interface Holder {
  readonly body: Node[];
}

const HOLDERS = new Map([
  [ts.SyntaxKind.SourceFile, 'Program'],
  [ts.SyntaxKind.Block, 'BlockStatement'],
  [ts.SyntaxKind.ModuleBlock, 'TSModuleBlock'],
]);

/** The node that the list is in the tree of the engine. */
function holderIn(root: TSESTree.Program, { list, elements }: Gap, source: ts.SourceFile): Holder | undefined {
  if (ts.isSourceFile(list)) return root;
  const type = HOLDERS.get(list.kind) ?? 'ClassBody';
  const start = ts.isClassLike(list) ? elements.pos - 1 : list.getStart(source);
  for (let node: Node | undefined = root; node; node = childrenOf(node).find((child) => startOf(child) <= start && endOf(child) >= list.end)) {
    if (node.type === type && startOf(node) === start && endOf(node) === list.end) return node as unknown as Holder;
  }
  return undefined;
}

/** Is each of the others where it was, and none taken together with the next? */
function isWholeWithout({ elements, from, to }: Gap, { body }: Holder): boolean {
  const whole = wholeElements([...elements.slice(0, from), ...elements.slice(to)]);
  return whole.length === body.length && whole.every(({ end }, index) => endOf(body[index]!) === end);
}

/** A semicolon in a class is nothing. */
function wholeElements(elements: readonly ts.Node[]): readonly ts.Node[] {
  return elements.filter(({ kind }) => kind !== ts.SyntaxKind.SemicolonClassElement);
}

/** What is broken, as the tolerant parser has it. Undefined where the converter cannot cope with it. */
function piecesIn(gap: Gap, source: ts.SourceFile): readonly Node[] | undefined {
  const { list, elements, from, to } = gap;
  const broken = ts.setTextRange(ts.factory.createNodeArray(elements.slice(from, to)), elements);
  const { statements } = source;
  const whole = { statements, members: elements };
  const fill = ({ statements, members }: { readonly statements: ts.NodeArray<ts.Node>; readonly members: ts.NodeArray<ts.Node> }) => {
    (source as { statements: ts.NodeArray<ts.Node> }).statements = statements;
    if (ts.isClassLike(list)) (list as { members: ts.NodeArray<ts.Node> }).members = members;
  };
  try {
    fill({ statements: ts.isClassLike(list) ? ts.setTextRange(ts.factory.createNodeArray([asStatement(list)]), statements) : broken, members: broken });
    const program = converted(source.fileName, source, false);
    return ts.isClassLike(list) ? holderIn(program, gap, source)?.body : program.body;
  } catch {
    return undefined;
  } finally {
    fill(whole);
  }
}

function asStatement(owner: ts.ClassLikeDeclaration): ts.Statement {
  if (ts.isClassDeclaration(owner)) return owner;
  return ts.setTextRange(ts.factory.createExpressionStatement(owner), owner);
}

/** Nodes of the parser in machine code have no `range` yet. */
function startOf(node: Node): number {
  return (node as { start?: number }).start ?? node.range[0];
}

function endOf(node: Node): number {
  return (node as { end?: number }).end ?? node.range[1];
}
