/** Event emitters within a module: what `emit` gives to those who listen for the event of that name on the same emitter. */
import type { Call, Node } from '../source/tree';
import { bare, staticName } from '../source/tree';
import type { Evaluator } from './evaluator';
import { join } from './join';
import { UNKNOWN } from './value';
import type { Value } from './value';

export const LISTENING = new Set(['on', 'once', 'addListener', 'prependListener']);

/** What a listener in the second position gets; undefined where nothing in the module emits the event. */
export function emitted(call: Call, method: string, position: number, evaluator: Evaluator): readonly Value[] | undefined {
  const event = LISTENING.has(method) && position === 1 ? eventOf(call) : undefined;
  const emitter = event === undefined ? undefined : emitterOf(call, evaluator);
  if (!emitter) return undefined;
  const given: Value[] = [];
  for (const other of evaluator.calls.all) {
    if (other.type === 'JSXOpeningElement') continue;
    const target = bare(other.callee);
    if (target.type !== 'MemberExpression' || staticName(target.property, target.computed) !== 'emit') continue;
    if (eventOf(other) !== event || emitterOf(other, evaluator) !== emitter) continue;
    other.arguments.slice(1).forEach((argument, i) => {
      const value = argument.type === 'SpreadElement' ? UNKNOWN : evaluator.valueOf(argument);
      const before = given[i];
      given[i] = before ? join(before, value) : value;
    });
  }
  return given.length > 0 ? given : undefined;
}

function eventOf({ arguments: [first] }: Call): string | undefined {
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
}

/** The class of the module that the emitter is an instance of; else the variable, or the text of `this.name`, that it is kept in. */
function emitterOf(call: Call, evaluator: Evaluator): object | string | undefined {
  const target = bare(call.callee);
  if (target.type !== 'MemberExpression') return undefined;
  const object: Node = bare(target.object);
  const { declaration } = evaluator.valueOf(object);
  if (declaration) return declaration;
  if (object.type === 'Identifier') return evaluator.scopes.variableOf(object);
  if (object.type === 'MemberExpression' && object.object.type === 'ThisExpression') return `this.${staticName(object.property, object.computed) ?? ''}`;
  return object.type === 'ThisExpression' ? 'this' : undefined;
}
