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
export function isForExactColumn({ arguments: [type] }: Call, code: Code): boolean {
  if (!type || type.type === 'SpreadElement') return false;
  if (EXACT_OIDS.has(onlyConstant(code.value(type)))) return true;
  const node = bare(type);
  return node.type === 'MemberExpression' && /^(?:NUMERIC|MONEY)$/.test(staticName(node.property, node.computed) ?? '');
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
