/** State that is kept beside the function by which it is changed: `const [text, setText] = useState('')`. It may be whatever somebody outside chose that is handed to that. */
import { isFunction } from '../source/tree';
import type { Call, Node } from '../source/tree';
import { returned } from './call-result';
import { elementOf } from './elements';
import type { Evaluator } from './evaluator';
import { join } from './join';
import { joinLabels } from './labels';
import { isUntrusted } from './untrusted';
import { NOTHING_NEW, isPrimitive, newValue, valueLike } from './value';
import type { Value } from './value';

export function withChangesOf(pair: Value, call: Call, evaluator: Evaluator): Value {
  let chosen: Value | undefined;
  for (const given of givenToSetter(call, evaluator)) {
    const part = chosenPart(given, DEPTH);
    if (part) chosen = chosen ? join(chosen, part) : part;
  }
  if (!chosen) return pair;
  const before = elementOf(pair, 0);
  const properties = before.properties || chosen.properties ? new Map([...(before.properties ?? []), ...[...(chosen.properties ?? [])].map(([name, value]) => [name, before.properties?.has(name) ? join(before.properties.get(name)!, value) : value] as const)]) : undefined;
  const state = valueLike(before, { labels: joinLabels(before.labels, chosen.labels), properties, complete: false, orUndefined: undefined });
  return valueLike(pair, { properties: new Map([...(pair.properties ?? []), ['0', state]]) });
}

function givenToSetter(call: Call, evaluator: Evaluator): readonly Value[] {
  const { parent } = call;
  const setter = parent.type === 'VariableDeclarator' && parent.id.type === 'ArrayPattern' ? parent.id.elements[1] : undefined;
  const variable = setter?.type === 'Identifier' ? evaluator.scopes.variableOf(setter) : undefined;
  return (variable?.references ?? []).flatMap(({ identifier }) => {
    const given = handedTo(identifier as Node);
    if (!given) return [];
    // `setText((before) => …)` is what that gives back.
    return [isFunction(given) ? returned(given, evaluator) : evaluator.valueOf(given)];
  });
}

/** `setText(x)`, and what `then(setText)` is called on. */
function handedTo(setter: Node): Node | undefined {
  const { parent } = setter;
  if (parent?.type !== 'CallExpression') return undefined;
  if (parent.callee === setter) return parent.arguments[0];
  return parent.callee.type === 'MemberExpression' && parent.arguments[0] === setter && parent.callee.property.type === 'Identifier' && parent.callee.property.name === 'then' ? parent.callee.object : undefined;
}

const DEPTH = 2;
const HARMLESS = ['number', 'boolean', 'bigint'];

/** What somebody outside chose of it, and nothing of what else it is. */
function chosenPart(value: Value, depth: number): Value | undefined {
  if (value === NOTHING_NEW || value.cleansed || HARMLESS.some((name) => isPrimitive(value.type, name))) return undefined;
  const labels = value.labels.filter(isUntrusted);
  const parts = new Map<string, Value>();
  if (depth > 0 && value.properties) {
    for (const [name, property] of value.properties) {
      const part = chosenPart(property, depth - 1);
      if (part) parts.set(name, part);
    }
  }
  return labels.length + parts.size === 0 ? undefined : newValue({ labels, properties: parts.size > 0 ? parts : undefined });
}
