/** What a call does by what is handed to it: the sinks and roles of the library function that is called, or those inside a function of the project. */
import { LIMITS } from '../limits';
import type { Behaviour, Role } from '../model';
import type { Call, Element } from '../source/tree';
import { valuesAt } from './access';
import { callsBack, handedTo } from './callbacks';
import { calleeOf } from './callee';
import type { Callee } from './callee';
import { opened } from './declared-types';
import type { Evaluator } from './evaluator';
import { elementEffects } from './jsx';
import { givenBy, inputCall } from './given';
import { ownerOf } from './inputs';
import { redact } from './redaction';
import { summaryOf } from './summary';
import type { EffectStep, Summary } from './summary';
import { handedOver, targetEffects, usedEffects } from './use-effects';
import type { EffectAt, Use } from './use-effects';
import { constantValue, RECEIVER, UNKNOWN } from './value';
import type { InputCall } from './value';

export function effectsOf(call: Call | Element, evaluator: Evaluator): readonly EffectAt[] {
  return evaluator.once('effects', call, NONE, () => (call.type === 'JSXOpeningElement' ? elementEffects(call, evaluator) : callEffects(call, evaluator)));
}

function callEffects(call: Call, evaluator: Evaluator): readonly EffectAt[] {
  const callee = calleeOf(call, evaluator);
  if (callee.behaviour && !callee.byConvention) return [...modelled(callee, evaluator), ...invoked(callee, evaluator)];
  const summary = summaryOfCallee(callee, evaluator);
  // A logger of the project that is seen to log what it logs.
  if (callee.behaviour && !summary?.logs && !onlyDeclaresColumns(callee.behaviour)) return modelled(callee, evaluator);
  // A method with a body that does nothing with what it gets is hardly ever overridden by one that does.
  if (summary && summary.of >= 0 && summary.effects.length === 0) return NONE;
  if (callee.value.inputs) return dispatched(callee, evaluator);
  if (summary) return summary.effects.length > 0 ? usedEffects(summary, useOf(callee, summary.of, evaluator), evaluator) : NONE;
  return invoked(callee, evaluator);
}

const NONE: readonly EffectAt[] = [];

const OF_COLUMNS: ReadonlySet<Role> = new Set(['column-type', 'columns', 'field-type', 'fields']);

/** A function of the project called `createTable` may do more than that: what its body does counts. */
function onlyDeclaresColumns({ sinks, constrains = [], implies }: Behaviour): boolean {
  return !sinks && (constrains.length > 0 || implies !== undefined) && [...constrains, ...(implies ? [implies] : [])].every(({ role }) => OF_COLUMNS.has(role));
}

function useOf(callee: Callee, of: number, evaluator: Evaluator): Use {
  const { node, text, receiver } = callee;
  return { node, text, steps: [handedOver(text, node)], given: givenBy(callee, of, evaluator), handed: ({ index }) => (index === RECEIVER ? receiver : node.arguments[index]) };
}

/** What is called is for the caller of this function to say. */
function dispatched(callee: Callee, evaluator: Evaluator): readonly EffectAt[] {
  const { value, node, text, method } = callee;
  let call: InputCall | undefined;
  const handed = () => (call ??= inputCall(callee, evaluator)).arguments;
  const receiver = callee.receiver ? ownerOf(evaluator.valueOf(callee.receiver)) : UNKNOWN;
  return targetEffects({ value, receiver, method: callee.receiver && method, arguments: handed, steps: [] }, { node, text }, evaluator);
}

/** Functions handed in by name to what calls them, such as `cards.forEach(logCard)`: their effects, with what they are called with. */
function invoked({ node, text }: Callee, evaluator: Evaluator): readonly EffectAt[] {
  if (node.arguments.length === 0 || !callsBack(node)) return NONE;
  const found: EffectAt[] = [];
  node.arguments.forEach((argument, position) => {
    if (argument.type !== 'Identifier' && argument.type !== 'MemberExpression') return;
    const value = evaluator.valueOf(argument);
    if (!value.callable && !value.summary && !value.reference) return;
    const handed = handedTo(node, position, evaluator);
    if (!handed) return;
    const given = handed.map((one) => one ?? UNKNOWN);
    found.push(...targetEffects({ value, receiver: UNKNOWN, arguments: () => given, steps: [] }, { node: argument, text }, evaluator));
  });
  return found;
}

/** What is known of the function of the project that is called. */
export function summaryOfCallee({ callable, value }: Callee, evaluator: Evaluator): Summary | undefined {
  return callable ? summaryOf(callable, evaluator) : value.summary;
}

function modelled(callee: Callee, evaluator: Evaluator): EffectAt[] {
  const { node, text, behaviour } = callee;
  const effects: EffectAt[] = [];
  const steps: EffectStep[] = [];
  for (const { at, kind } of behaviour?.sinks ?? []) {
    const redacts = (callee.receiver && evaluator.valueOf(callee.receiver).redacts) ?? [];
    for (const found of valuesAt(callee, at, evaluator)) {
      effects.push({ kind: 'sink', sink: kind, text, steps, node: found.node, value: redact(opened(found.value, LIMITS.propertyDepth.value, evaluator), redacts) });
    }
  }
  const implied = behaviour?.implies;
  if (implied) effects.push({ kind: 'role', role: implied.role, text, steps, node: node.callee, value: constantValue(implied.constant) });
  for (const { at, role } of behaviour?.constrains ?? []) {
    for (const found of valuesAt(callee, at, evaluator)) effects.push({ kind: 'role', role, text, steps, ...found });
  }
  return effects;
}
