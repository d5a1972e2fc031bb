/** What a schema in the route lets through to its handler: `app.get('/', zValidator('query', schema), (c) => c.req.valid('query'))`. */
import { LIMITS } from '../limits';
import { isFunction } from '../source/tree';
import type { Call, Node } from '../source/tree';
import { argumentValue } from './callee';
import type { Callee } from './callee';
import type { Evaluator } from './evaluator';
import { OUTPUT, letThrough } from './schemas';
import { onlyConstant } from './value';
import type { Value } from './value';

const ROUTES = 3;

/** What is read of the part that is named, as the schema of the route has it; undefined where there is none that anybody knows. */
export function heldByRoute(sent: Value, { node, method }: Callee, evaluator: Evaluator): Value | undefined {
  const part = method === 'valid' && node.arguments.length === 1 ? onlyConstant(argumentValue(node, 0, evaluator)) : undefined;
  if (typeof part !== 'string') return undefined;
  let functions = 0;
  for (let current: Node | undefined = node; current && functions < ROUTES; current = current.parent) {
    if (!isFunction(current)) continue;
    functions++;
    const route: Node | undefined = current.parent;
    if (route?.type !== 'CallExpression') continue;
    const schema = route.arguments.map((argument) => (argument.type === 'CallExpression' ? schemaFor(part, argument, evaluator) : undefined)).find((one) => one !== undefined);
    if (schema) return letThrough(schema, sent, node, LIMITS.propertyDepth.value, evaluator);
  }
  return undefined;
}

function schemaFor(part: string, call: Call, evaluator: Evaluator): Value | undefined {
  if (call.arguments.length < 2 || onlyConstant(argumentValue(call, 0, evaluator)) !== part) return undefined;
  return argumentValue(call, 1, evaluator).properties?.get(OUTPUT);
}
