/** Objects of which a library picks some properties, or leaves some out: `pick(card, ['brand'])`, `omit(card, 'number')`. */
import type { Behaviour } from '../model';
import { valuesAt } from './access';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { propertyValue } from './properties';
import { UNKNOWN, newValue, valueLike } from './value';
import type { Value } from './value';
import { lastName } from './vocabulary';

type Selection = NonNullable<Behaviour['selects']>;

/** Nothing is known of what is left where it is not known what is named. */
export function selected(callee: Callee, { from, keeps }: Selection, evaluator: Evaluator): Value {
  const [found] = valuesAt(callee, from, evaluator);
  const names = found && namesIn(callee, from, evaluator);
  if (!found || !names) return UNKNOWN;
  return keeps ? picked(found.value, names, callee, lastName(found.node), evaluator) : omitted(found.value, names);
}

/** All texts among the other arguments, in lists or not. */
function namesIn({ node }: Callee, from: string, evaluator: Evaluator): readonly string[] | undefined {
  const names: string[] = [];
  for (let index = 0; index < node.arguments.length; index++) {
    if (from === `argument[${index}]`) continue;
    const given = argumentValue(node, index, evaluator);
    const { constants, complete } = given.properties?.get('*') ?? given;
    if (!complete || constants.length === 0 || !constants.every((one) => typeof one === 'string')) return undefined;
    names.push(...constants);
  }
  return names.length > 0 ? names : undefined;
}

function picked(object: Value, names: readonly string[], { node }: Callee, owner: string | undefined, evaluator: Evaluator): Value {
  const part = (name: string) => evaluator.vocabulary.named(propertyValue(object, name, node, evaluator), name, owner, node);
  const whole = names.map((name) => name.split('.')[0]!);
  return newValue({ type: { path: ['Object'] }, properties: new Map(whole.map((name) => [name, part(name)])), origin: node });
}

const GONE: Value = newValue({ written: true, cleansed: true });

function omitted(object: Value, names: readonly string[]): Value {
  return names.reduce((rest, name) => without(rest, name.split('.')), object);
}

function without(value: Value, [first, ...rest]: readonly string[]): Value {
  if (first === undefined) return GONE;
  const held = value.properties?.get(first);
  if (rest.length > 0 && !held) return value;
  return valueLike(value, { properties: new Map(value.properties).set(first, rest.length > 0 ? without(held!, rest) : GONE) });
}
