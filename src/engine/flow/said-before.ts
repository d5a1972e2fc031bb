/** What was said of a thing by calls of its methods before it is used: `new Token(claims).setExpiry('1h').sign(key)`. */
import { bare, staticName } from '../source/tree';
import type { Call, Node } from '../source/tree';
import type { Evaluator } from './evaluator';

export interface SaidBefore {
  readonly calls: readonly Call[];
  /** All that was said of it is known: it was made here, and is handed to nobody. */
  readonly sure: boolean;
}

/** Each call of the method in the chain, and by the name that the thing has; `new` is the call that made it. */
export function saidBefore(receiver: Node, method: string, evaluator: Evaluator): SaidBefore {
  const calls: Call[] = [];
  const seen = new Set<Node>();
  let sure = true;
  for (let current: Node | undefined = bare(receiver); current; ) {
    if (seen.has(current)) return { calls, sure: false };
    seen.add(current);
    const owner = ownerOf(current, evaluator);
    if (owner) {
      const call = current as Call;
      if (nameOf(call) === method) calls.push(call);
      current = owner;
    } else if (current.type === 'CallExpression' || current.type === 'NewExpression') {
      // A procedure that another file has begun: `adminProcedure.input(schema)`.
      if (method === 'new' || nameOf(current) === method) calls.push(current);
      return { calls, sure };
    } else {
      const kept = keptUnder(current, method, evaluator);
      calls.push(...(kept?.calls ?? []));
      sure &&= kept?.sure ?? false;
      current = kept?.init;
    }
  }
  return { calls, sure };
}

/** What the method is called on, unless it is a library that makes the thing. */
function ownerOf(node: Node, evaluator: Evaluator): Node | undefined {
  const callee = node.type === 'CallExpression' ? bare(node.callee) : undefined;
  if (callee?.type !== 'MemberExpression') return undefined;
  const owner = bare(callee.object);
  return evaluator.valueOf(owner).reference ? undefined : owner;
}

function nameOf(call: Call): string | undefined {
  const callee = bare(call.callee);
  return callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
}

/** What is called on the variable, in whichever order, and what it was declared with. */
function keptUnder(node: Node, method: string, evaluator: Evaluator): { readonly calls: readonly Call[]; readonly sure: boolean; readonly init?: Node } | undefined {
  const variable = node.type === 'Identifier' ? evaluator.scopes.variableOf(node) : undefined;
  const declarator = variable?.defs.length === 1 ? variable.defs[0]!.node : undefined;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init || declarator.id.type !== 'Identifier') return undefined;
  const calls: Call[] = [];
  let sure = true;
  for (const { identifier } of variable!.references) {
    const { parent } = identifier;
    const call = parent?.type === 'MemberExpression' && parent.object === identifier && parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : undefined;
    if (!call) sure &&= parent === declarator || (parent?.type === 'CallExpression' && parent.callee === identifier);
    else if (nameOf(call) === method) calls.push(call);
  }
  return { calls, sure, init: bare(declarator.init) };
}
