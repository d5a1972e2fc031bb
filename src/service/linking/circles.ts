/** The groups of nodes that reach one another (strongly connected components), each after all that it depends on. No recursion. */

export interface Walk<Node> {
  /** Called once for each node, before its own dependencies are met. */
  successorsOf(node: Node): Promise<Iterable<Node>>;
  /** Nodes that need no visit, and all that they depend on neither. */
  isDone(node: Node): boolean;
}

interface Frame<Node> {
  readonly node: Node;
  readonly successors: Iterator<Node>;
}

/** By Tarjan, from one root. */
export async function* circlesFrom<Node>(root: Node, walk: Walk<Node>): AsyncGenerator<readonly Node[]> {
  const marks = new Marks<Node>();
  const frames: Frame<Node>[] = [];
  const enter = async (node: Node): Promise<void> => {
    marks.meet(node);
    frames.push({ node, successors: (await walk.successorsOf(node))[Symbol.iterator]() });
  };
  if (!walk.isDone(root)) await enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const next = frame.successors.next();
    if (next.done) {
      frames.pop();
      const above = frames.at(-1);
      if (above) marks.reach(above.node, frame.node);
      if (marks.closes(frame.node)) yield marks.take(frame.node);
    } else if (marks.isOpen(next.value)) marks.see(frame.node, next.value);
    else if (!marks.isMet(next.value) && !walk.isDone(next.value)) await enter(next.value);
  }
}

class Marks<Node> {
  private readonly order = new Map<Node, number>();
  /** The earliest open node that each one reaches. */
  private readonly low = new Map<Node, number>();
  private readonly open: Node[] = [];
  private readonly isOnStack = new Set<Node>();

  meet(node: Node): void {
    this.low.set(node, this.order.size);
    this.order.set(node, this.order.size);
    this.open.push(node);
    this.isOnStack.add(node);
  }

  isMet(node: Node): boolean {
    return this.order.has(node);
  }

  isOpen(node: Node): boolean {
    return this.isOnStack.has(node);
  }

  /** `from` imports a node that is still open. */
  see(from: Node, to: Node): void {
    this.lower(from, this.order.get(to)!);
  }

  /** `from` has imported a node that is finished with: it reaches what that one reaches. */
  reach(from: Node, to: Node): void {
    this.lower(from, this.low.get(to)!);
  }

  closes(node: Node): boolean {
    return this.low.get(node) === this.order.get(node);
  }

  take(first: Node): readonly Node[] {
    const group = this.open.splice(this.open.lastIndexOf(first));
    for (const node of group) this.isOnStack.delete(node);
    return group;
  }

  private lower(node: Node, to: number): void {
    this.low.set(node, Math.min(this.low.get(node)!, to));
  }
}
