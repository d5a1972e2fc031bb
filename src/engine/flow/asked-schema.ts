/** What a test by a schema tells of each part of what it was asked about: `if (!validate(req.body)) return`. */
import { LIMITS } from '../limits';
import { bare } from '../source/tree';
import type { TSESTree } from '../source/tree';
import { valuesAt } from './access';
import { calleeOf } from './callee';
import { NOTHING_CLEAN, isChosen } from './clean';
import type { Evaluator } from './evaluator';
import { describedByJson } from './json-schemas';
import { propertyValue } from './properties';
import { OUTPUT, bitsOfOutput, typedBy } from './schemas';
import { isHidden, isPrimitive } from './value';
import type { Value } from './value';
import type { Vetting } from './vetting';

/** Undefined where no schema is asked. */
export function toldBySchema(call: TSESTree.CallExpression, holds: boolean, evaluator: Evaluator): readonly Vetting[] | undefined {
  const asked = schemaAsked(call, evaluator);
  if (!asked) return undefined;
  const found: Vetting[] = [];
  if (holds) tell(asked.value, asked.output, LIMITS.propertyDepth.value, found, call, evaluator);
  return found;
}

function schemaAsked(call: TSESTree.CallExpression, evaluator: Evaluator): { readonly output: Value; readonly value: Value } | undefined {
  const [first] = call.arguments;
  // A schema that is a function: what compiles it gives one.
  const own = first && first.type !== 'SpreadElement' ? evaluator.valueOf(bare(call.callee)).properties?.get(OUTPUT) : undefined;
  if (own) return { output: own, value: evaluator.valueOf(first as TSESTree.Expression) };
  const callee = calleeOf(call, evaluator);
  const asks = callee.behaviour?.asks;
  if (!asks) return undefined;
  const [schema] = valuesAt(callee, asks.by, evaluator);
  const [given] = valuesAt(callee, asks.value, evaluator);
  const output = schema && (schema.value.properties?.get(OUTPUT) ?? (asks.typed ? typedBy(schema.value, call, evaluator) : describedByJson(schema.value, call, evaluator)));
  return output && given && { output, value: given.value };
}

function tell(value: Value, output: Value, depth: number, found: Vetting[], call: TSESTree.CallExpression, evaluator: Evaluator): void {
  if (output.properties && isPrimitive(output.type, 'Object')) {
    if (depth === 0) return;
    for (const [name, part] of output.properties) if (!isHidden(name) && name !== '*') tell(propertyValue(value, name, call, evaluator), part, depth - 1, found, call, evaluator);
    return;
  }
  const about = value.labels.filter(isChosen);
  const bits = bitsOfOutput(output);
  if (about.length > 0 && bits !== NOTHING_CLEAN) found.push({ about, bits });
}
