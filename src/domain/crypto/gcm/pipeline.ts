/** A cipher of Node whose work is written out in one function: made, fed once and finished, with the result in one place. */
import type { Code } from '../../../engine/code';
import type { ActOfCall } from '../../../engine/flow/acts';
import { bare, isFunction, nodesWithin } from '../../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../../engine/source/tree';
import { handleOf } from '../handle';

export interface Pipeline {
  readonly call: TSESTree.CallExpression;
  readonly done: ActOfCall;
  readonly decrypts: boolean;
  /** Of the variable that holds it. */
  readonly name: string;
  readonly declared: Node;
  readonly update: TSESTree.CallExpression;
  /** Of a decipher that checks nothing it may be missing. */
  readonly final?: TSESTree.CallExpression;
  /** The statement in a block that feeds it. */
  readonly feeding: Node;
}

/** Undefined where anything else is done with it. */
export function pipelineOf(call: Call, done: ActOfCall, code: Code): Pipeline | undefined {
  const handle = handleOf(call, code);
  const declared = statementOf(call);
  const calls = new Map(handle.calls.map(({ name, node }) => [name, node]));
  const update = calls.get('update');
  const decrypts = done.act === 'decrypt';
  const isPlain = !handle.leaves && handle.calls.length === calls.size && [...calls.keys()].every((name) => name === 'update' || name === 'final');
  if (!isPlain || !handle.variable || !declared || !update || update.arguments.length === 0 || call.type !== 'CallExpression' || call.parent.type !== 'VariableDeclarator' || isTyped(call.parent)) return undefined;
  const feeding = statementOf(update);
  if (!feeding || feeding === declared || feeding.parent !== declared.parent || (!decrypts && !calls.has('final'))) return undefined;
  return { call, done, decrypts, name: handle.variable.name, declared, update, final: calls.get('final'), feeding };
}

/** As something that knows no tags. */
function isTyped({ id }: TSESTree.VariableDeclarator): boolean {
  return id.type !== 'Identifier' || Boolean(id.typeAnnotation);
}

/** The statement in a list of them; undefined where the node stands in the head of one, or in a function of its own. */
export function statementOf(node: Node): Node | undefined {
  for (let current: Node = node; current.parent; current = current.parent) {
    if (isFunction(current) && current !== node) return undefined;
    if (current.parent.type === 'BlockStatement' || current.parent.type === 'Program') return current;
    if (/^(?:For|While|DoWhile|If|Switch|Try|Labeled)/.test(current.parent.type)) return undefined;
  }
  return undefined;
}

/** Reading it twice, or a little earlier, gives the same: names, properties, and bytes made of them. */
export function isPure(node: Node): boolean {
  const inner = bare(node);
  switch (inner.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return true;
    case 'MemberExpression':
      return isPure(inner.object) && (!inner.computed || isPure(inner.property));
    case 'UnaryExpression':
      return isPure(inner.argument);
    case 'CallExpression':
      return inner.callee.type === 'MemberExpression' && /^(?:from|subarray|slice|split)$/.test(inner.callee.property.type === 'Identifier' ? inner.callee.property.name : '') && isPure(inner.callee.object) && inner.arguments.every(isPure);
    default:
      return false;
  }
}

/** Everything that it is made of is there before the statement. */
export function isKnownBefore(node: Node, statement: Node, code: Code): boolean {
  const before = statement.range[0];
  const names = [...nodesWithin(node)].filter((inner): inner is TSESTree.Identifier => inner.type === 'Identifier');
  return names.every((name) => code.references(name).every((reference) => reference.range[0] < before || reference.range[0] >= name.range[0] || !isDeclared(reference)));
}

function isDeclared({ parent }: Node): boolean {
  return parent?.type === 'VariableDeclarator' || parent?.type === 'ArrayPattern' || parent?.type === 'Property' || parent?.type === 'AssignmentExpression';
}
