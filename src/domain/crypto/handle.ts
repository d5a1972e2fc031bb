/** What is done with a thing that a call gives back: with a cipher, which methods are called on it, and whether it goes where nobody can see. */
import type { Code } from '../../engine/code';
import { calledName, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';

export interface Handle {
  /** Calls of methods, by their names; `pipe` where it stands in a stream. */
  readonly calls: readonly { readonly name: string; readonly node: TSESTree.CallExpression }[];
  /** It is returned, kept in a property, or handed to somebody. */
  readonly leaves: boolean;
  /** The name of the variable that it is kept in. */
  readonly variable?: TSESTree.Identifier;
}

const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'ChainExpression', 'AwaitExpression']);
/** These give back what they are called on. */
const SAME = new Set(['setAAD', 'setAutoPadding', 'setAuthTag', 'on', 'once']);
const STREAMS = new Set(['pipe', 'pipeline', 'pipeThrough', 'compose']);

export function handleOf(call: Call, code: Code): Handle {
  const { end: made, calls } = chainFrom(wrapped(call));
  const { parent } = made;
  const kept = parent?.type === 'VariableDeclarator' && parent.init === made ? parent.id : parent?.type === 'AssignmentExpression' && parent.right === made ? parent.left : undefined;
  if (kept?.type !== 'Identifier') return ofUses([wrapped(call)], code);
  const handle = ofVariable(kept, code);
  return { ...handle, calls: [...calls, ...handle.calls] };
}

/** With whatever changes no value around it. */
export function wrapped(node: Node): Node {
  let whole = node;
  while (whole.parent && WRAPPERS.has(whole.parent.type)) whole = whole.parent;
  return whole;
}

function ofVariable(name: TSESTree.Identifier, code: Code): Handle {
  const uses = code.references(name).filter((reference) => !isWritten(reference)).map(wrapped);
  return { ...ofUses(uses, code), variable: name };
}

function isWritten({ parent, range }: Node): boolean {
  return (parent?.type === 'VariableDeclarator' && parent.id.range[0] === range[0]) || (parent?.type === 'AssignmentExpression' && parent.left.range[0] === range[0]);
}

function ofUses(uses: readonly Node[], code: Code): Handle {
  const calls: { name: string; node: TSESTree.CallExpression }[] = [];
  let leaves = false;
  for (const use of uses) {
    const found = callsOn(use);
    if (found) calls.push(...found);
    else if (isStreamed(use)) calls.push({ name: 'pipe', node: use.parent as TSESTree.CallExpression });
    else leaves ||= use.parent?.type !== 'ExpressionStatement' && !isLogged(use, code);
  }
  return { calls, leaves };
}

/** `cipher.setAAD(a).update(b)` are two calls. Undefined where it is no receiver, or what a chain ends in goes elsewhere. */
function callsOn(use: Node): Handle['calls'] | undefined {
  const { end, calls } = chainFrom(use);
  const last = methodOn(end);
  if (last) return [...calls, last];
  return calls.length > 0 && end.parent?.type === 'ExpressionStatement' ? calls : undefined;
}

/** The calls that give back the thing itself, and where it stands behind them. */
function chainFrom(use: Node): { readonly end: Node; readonly calls: Handle['calls'] } {
  const calls: { name: string; node: TSESTree.CallExpression }[] = [];
  let end = use;
  for (let next = methodOn(end); next && SAME.has(next.name); next = methodOn(end)) {
    calls.push(next);
    end = wrapped(next.node);
  }
  return { end, calls };
}

function methodOn(use: Node): { name: string; node: TSESTree.CallExpression } | undefined {
  const member = use.parent;
  if (member?.type !== 'MemberExpression' || member.object !== use) return undefined;
  const name = staticName(member.property, member.computed);
  const called = wrapped(member).parent;
  return name !== undefined && called?.type === 'CallExpression' && called.callee === wrapped(member) ? { name, node: called } : undefined;
}

/** `input.pipe(cipher)`, `pipeline(input, cipher, output)`. */
function isStreamed({ parent }: Node): boolean {
  return parent?.type === 'CallExpression' && STREAMS.has(calledName(parent) ?? '');
}

/** What a log says of it changes nothing. */
function isLogged({ parent }: Node, code: Code): boolean {
  return parent?.type === 'CallExpression' && (code.callee(parent).behaviour?.sinks?.every(({ kind }) => kind === 'log' || kind === 'line') ?? false);
}
