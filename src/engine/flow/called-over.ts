/** Functions that are called by what every function has: `run.call(this, text)`, `run.apply(this, [text])`, `run.bind(this)`. */
import { bare, staticName } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { exportedName } from './callee';
import type { Evaluator } from './evaluator';
import type { Value } from './value';

/** The call as it would be written without: undefined where it is none of these, or nobody knows the function. */
export function calledByItself(call: Call, evaluator: Evaluator): Call | undefined {
  const name = overName(call);
  if (name !== 'call' && name !== 'apply') return undefined;
  const callee = bare((bare(call.callee) as TSESTree.MemberExpression).object) as TSESTree.Expression;
  const given = isFunctionKnown(evaluator.valueOf(callee), evaluator) ? handedOn(call, name) : undefined;
  return given && ({ ...call, callee, arguments: given } as Call);
}

/** The function itself, of what `bind` gives where nothing is handed to it beside the object. */
export function boundTo(call: Call, evaluator: Evaluator): Value | undefined {
  if (call.arguments.length > 1 || overName(call) !== 'bind') return undefined;
  const value = evaluator.valueOf((bare(call.callee) as TSESTree.MemberExpression).object);
  return isFunctionKnown(value, evaluator) ? value : undefined;
}

function overName({ type, callee }: Call): string | undefined {
  const target = bare(callee);
  return type === 'CallExpression' && target.type === 'MemberExpression' ? staticName(target.property, target.computed) : undefined;
}

function isFunctionKnown({ callable, summary, reference }: Value, { models }: Evaluator): boolean {
  return (callable ?? summary) !== undefined || (reference !== undefined && models.behaviour(exportedName(reference)) !== undefined);
}

function handedOn({ arguments: given }: Call, name: string): readonly Node[] | undefined {
  if (given.some(({ type }) => type === 'SpreadElement')) return undefined;
  if (name === 'call') return given.slice(1);
  const list = given[1];
  if (!list) return [];
  // `arguments` are those of the function around it, whatever they are.
  if (list.type === 'ArrayExpression') return list.elements.every((one) => one !== null) ? (list.elements as Node[]) : undefined;
  return [{ ...list, type: 'SpreadElement', argument: list } as unknown as Node];
}
