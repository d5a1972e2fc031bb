/** What a database driver is told to make of exact columns: one line that turns every amount of a project into a binary float. */
import type { Code } from '../../engine/code';
import { conversionOf } from '../../engine/flow/conversions';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';

/** `numeric` and `money` of PostgreSQL, by their oid. */
const EXACT_OIDS = new Set<unknown>([1700, 790]);

/** Is it a column of exact decimals that the parser is for? */
export function isForExactColumn(call: Call, code: Code): boolean {
  return call.arguments.some((argument) => argument.type !== 'SpreadElement' && saysExact(argument, code));
}

/** `1700`, `types.builtins.NUMERIC`, `'decimal'`, `{ type: 'numeric' }`, `{ dataType: () => 'numeric(19, 4)' }`. */
function saysExact(said: Node, code: Code): boolean {
  const node = bare(said);
  const constant = onlyConstant(code.value(node));
  if (EXACT_OIDS.has(constant) || (typeof constant === 'string' && EXACT_TYPE.test(constant))) return true;
  if (node.type === 'MemberExpression') return /^(?:NUMERIC|MONEY)$/.test(staticName(node.property, node.computed) ?? '');
  if (node.type !== 'ObjectExpression') return false;
  return node.properties.some((one) => one.type === 'Property' && /^(?:type|dataType)$/.test(staticName(one.key, one.computed) ?? '') && saysExact(resultOf(one.value), code));
}

const EXACT_TYPE = /^(?:decimal|numeric|money)\b/i;

/** What a function gives back, where it is one expression. */
function resultOf(node: Node): Node {
  if (!isFunction(node) || !node.body) return node;
  if (node.body.type !== 'BlockStatement') return node.body;
  const [statement] = node.body.body;
  return statement?.type === 'ReturnStatement' && statement.argument ? statement.argument : node;
}

/** `parseFloat`, `Number`, or a function that gives back what one of these makes. */
export function makesFloat(value: Value, node: Node): boolean {
  const { reference, callable } = value;
  if (reference && reference.module === undefined) return /^(?:Number\.)?parseFloat$|^Number$/.test(reference.path.join('.'));
  const given = isFunction(callable) ? callable : isFunction(node) ? node : undefined;
  return given !== undefined && returnsFloat(given.body);
}

function returnsFloat(body: Node): boolean {
  if (body.type !== 'BlockStatement') return isFloat(body);
  return body.body.some((statement) => statement.type === 'ReturnStatement' && statement.argument !== null && isFloat(statement.argument));
}

function isFloat(expression: Node): boolean {
  const node = bare(expression);
  if (node.type === 'ConditionalExpression') return isFloat(node.consequent) || isFloat(node.alternate);
  if (node.type === 'LogicalExpression') return isFloat(node.right);
  const by = conversionOf(node)?.by;
  return by === 'parseFloat' || by === 'Number' || by === '+';
}
