/**
 * No walk over a tree may overflow the stack, ours or a library's, however little of it is left. What lies deeper than the bound is cut off
 * here, by its depth alone, so that a text gives the same tree everywhere. On the way every node learns its parent, which the converter needs.
 */
import ts from 'typescript';
import type { Span } from '../../finding';
import { LIMITS } from '../../limits';
import { placeholder } from './hoisting';
import { cutStub, linkOf, LINKS_PER_LEVEL, replace } from './stubs';

/** The converter takes over a kilobyte of the stack for each link or level: of a long chain so many links are converted at once. */
const CONVERTED_AT_ONCE = 100;
const DEEPEST = LIMITS.nesting.value * LINKS_PER_LEVEL;

export interface Bounded {
  readonly cuts: readonly Span[];
  /** Middles of chains: placeholders stand for them. */
  readonly hoisted: readonly ts.Node[];
  /** Where the parser met something that cannot stand there: the first node that it made then. */
  readonly broken: readonly ts.Node[];
}

export function boundDepth(source: ts.SourceFile): Bounded {
  const walk = new Walk(source);
  walk.go();
  return { cuts: spansOf(walk, source), hoisted: walk.hoisted, broken: walk.broken };
}

/** Iterative, and the stacks run in parallel: an object for each node would cost as much as the walk itself. */
class Walk {
  readonly cut: ts.Node[] = [];
  readonly hoisted: ts.Node[] = [];
  readonly broken: ts.Node[] = [];
  /** Cuts below the same node halfway down are one: the reader is led to what is too deep, not to each of its ends. */
  readonly halfway = new Set<ts.Node>();
  private readonly nodes: ts.Node[];
  /** In links. */
  private readonly depths = [0];
  /** Links and levels that are converted at once with the node, above it. */
  private readonly runs = [0];
  private parent: ts.Node;
  private link: ts.Node | undefined;
  private depth = 0;
  private run = 0;
  private replaced = 0;

  constructor(source: ts.SourceFile) {
    this.nodes = [source];
    this.parent = source;
  }

  go(): void {
    const adopt = (child: ts.Node) => this.adopt(child);
    for (let node = this.nodes.pop(); node; node = this.nodes.pop()) {
      this.parent = node;
      this.link = linkOf(node);
      this.depth = this.depths.pop()!;
      this.run = this.runs.pop()!;
      this.replaced = 0;
      ts.forEachChild(node, adopt);
    }
  }

  private adopt(child: ts.Node): void {
    (child as { parent: ts.Node }).parent = this.parent;
    if (child.flags & ts.NodeFlags.ThisNodeHasError) this.broken.push(child);
    // Tokens, names and literals have no children.
    if (child.kind < ts.SyntaxKind.FirstNode) return;
    const isLink = child === this.link;
    const depth = this.depth + (isLink ? 1 : LINKS_PER_LEVEL);
    if (depth > DEEPEST && this.isCut(child)) return;
    if (depth > DEEPEST / 2 && this.depth <= DEEPEST / 2) this.halfway.add(child);
    this.nodes.push(child);
    this.depths.push(depth);
    this.runs.push(isLink && this.isHoisted(child) ? 0 : this.run + 1);
  }

  /** False where nothing else may stand in the place of the node: it is cut below, then. */
  private isCut(child: ts.Node): boolean {
    const stub = cutStub(child);
    if (!stub) return false;
    if (stub !== child) this.replaced = replace(child, stub, this.replaced);
    this.cut.push(child);
    return true;
  }

  private isHoisted(link: ts.Node): boolean {
    if (this.run < CONVERTED_AT_ONCE || !linkOf(link)) return false;
    replace(link, placeholder(link, this.hoisted.length), 0);
    this.hoisted.push(link);
    return true;
  }
}

function spansOf({ cut, halfway }: Walk, source: ts.SourceFile): readonly Span[] {
  const spans = new Map<ts.Node, Span>();
  for (const node of cut) {
    let whole = node;
    while (!halfway.has(whole)) whole = whole.parent;
    const { start, end } = spans.get(whole) ?? { start: Infinity, end: 0 };
    spans.set(whole, { start: Math.min(start, node.getStart(source)), end: Math.max(end, node.end) });
  }
  return [...spans.values()].sort((a, b) => a.start - b.start);
}
