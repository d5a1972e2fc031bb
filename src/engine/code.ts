/** What a rule may ask of the module that it looks at, beside the event itself. */
import type { ImportRequest, Span } from './finding';
import { actsOf, decisionsOf, pluggedIn } from './flow/acts';
import type { ActOfCall, Decision } from './flow/acts';
import { calleeOf } from './flow/callee';
import type { Callee } from './flow/callee';
import { destinationsOf } from './flow/destinations';
import type { Destination } from './flow/destinations';
import type { Evaluator } from './flow/evaluator';
import { saidBefore } from './flow/said-before';
import { unnamedBy } from './flow/schemas';
import { isProof } from './flow/summary';
import type { QualifiedName, Value } from './flow/value';
import { vettedAt } from './flow/vetted';
import type { Act, Behaviour } from './model';
import { importedName } from './source/imports';
import type { Call, Node, TSESTree } from './source/tree';

export class Code {
  constructor(
    /** The path below the root of the project. */
    readonly file: string,
    private readonly source: string,
    /** Every node of the module, in source order. */
    readonly nodes: readonly Node[],
    private readonly program: TSESTree.Program,
    private readonly evaluator: Evaluator,
    /** The packages that the project has for its own code, by its package.json, and the versions that it takes. */
    readonly packages: ReadonlyMap<string, string> = new Map(),
    /** What nobody can say where it comes from is told as well, as an information. */
    readonly audit = false,
  ) {}

  text(node: Node): string {
    return this.source.slice(node.range[0], node.range[1]);
  }

  /** The text between two offsets. */
  slice(start: number, end: number): string {
    return this.source.slice(start, end);
  }

  /** The innermost node around the span; undefined in a file without a tree. */
  nodeAt({ start, end }: Span): Node | undefined {
    return this.nodes.findLast(({ range }) => range[0] <= start && end <= range[1]);
  }

  /** The whole text. */
  get whole(): string {
    return this.source;
  }

  value(node: Node): Value {
    return this.evaluator.valueOf(node);
  }

  /** With what tests have made of it by the time it is used there. */
  valueThere(node: Node): Value {
    return vettedAt(this.evaluator.valueOf(node), node, this.evaluator);
  }

  callee(call: Call): Callee {
    return calleeOf(call, this.evaluator);
  }

  /** What the model of a library says of something in it. */
  behaviour(name: QualifiedName): Behaviour | undefined {
    return this.evaluator.models.behaviour(name);
  }

  /** What becomes of that which a schema does not name, where the call holds something to one by its model. */
  unnamedBy(call: Call): 'kept' | 'refused' | 'stripped' | undefined {
    const callee = this.callee(call);
    return callee.behaviour?.validates && unnamedBy(callee, callee.behaviour.validates, this.evaluator);
  }

  /** What the call decides by what is handed to it, by its model. */
  decisions(call: Call): readonly Decision[] {
    const callee = this.callee(call);
    const behaviour = pluggedIn(callee, this.evaluator) ?? callee.behaviour;
    return behaviour ? decisionsOf(behaviour) : [];
  }

  /** The calls of the method on what the node is, before it is used; `new`: the call that made it. */
  saidBefore(node: Node, method: string): readonly Call[] {
    return saidBefore(node, method, this.evaluator).calls;
  }

  /** What the call does that is judged by how it is set up, by its model: the first of these things, or of all. */
  act(call: Call, ...among: readonly Act[]): ActOfCall | undefined {
    return actsOf(call, this.evaluator).find(({ act }) => among.length === 0 || among.includes(act));
  }

  /** Does the call find out who made what it is handed, by a signature or by asking him: by its model, its name, or what it calls? */
  proves(call: Call): boolean {
    return isProof(call, this.evaluator);
  }

  /** Every identifier that reads or writes the variable that this one is the name of. */
  references(identifier: Node): readonly Node[] {
    return this.evaluator.scopes.variableOf(identifier)?.references.map((reference) => reference.identifier) ?? [];
  }

  /** Is it what another module exports under a name of its own? */
  isImported(identifier: Node): boolean {
    return this.evaluator.scopes.variableOf(identifier)?.defs.some(({ node }) => node.type === 'ImportSpecifier') ?? false;
  }

  /** Names and calls that the value of the node goes to. */
  destinations(node: Node): readonly Destination[] {
    return destinationsOf(node, this.evaluator);
  }

  /** Does the module that is imported here export a function of the name? False where nobody knows. */
  exportsFunction(specifier: string, name: string): boolean {
    const module = this.evaluator.project.resolve(specifier);
    return module !== undefined && this.evaluator.project.exported(module, name)?.summary !== undefined;
  }

  /** Every word of every identifier of the module, lower case. */
  words(): ReadonlySet<string> {
    return this.evaluator.vocabulary.words();
  }

  /** The name under which a fix can use an export of a module here, and the import that it needs for that, if any. */
  importing(request: ImportRequest): { readonly name: string; readonly imports: readonly ImportRequest[] } {
    return importedName(this.program, request);
  }
}

export function spanOf(node: Node): Span {
  return { start: node.range[0], end: node.range[1] };
}
