/** What decorators say of the field that they stand on: `@IsInt()`, `@Max(100)`, `@Column('int')`. */
import type { Node, TSESTree } from '../source/tree';
import { argumentValue, calleeOf } from './callee';
import type { Evaluator } from './evaluator';
import { ensured } from './schemas';
import { shaped, shapedBy } from './shapes';
import { isPrimitive, onlyConstant, valueLike } from './value';
import type { Value } from './value';

/** The value that the field is declared as: whole where a decorator lets nothing else through, and with what decorators ask of it. */
export function decorated(declared: Value, field: Node, evaluator: Evaluator): Value {
  const calls = decoratorsOf(field).flatMap(({ expression }) => (expression.type === 'CallExpression' ? [expression] : []));
  const asked = calls.reduce((value, call) => {
    const { behaviour = {} } = calleeOf(call, evaluator);
    const asks = behaviour.ensures ? ensured(value, behaviour.ensures, call) : value;
    return shaped(asks, shapedBy(behaviour, call, evaluator), call);
  }, declared);
  if (declared.numeric?.kind !== 'number' || !isPrimitive(declared.type, 'number')) return asked;
  const isWhole = calls.some((call) => saysInteger(call, evaluator));
  return isWhole ? valueLike(asked, { numeric: { kind: 'integer', unit: declared.numeric.unit } }) : asked;
}

function decoratorsOf(field: Node): readonly TSESTree.Decorator[] {
  return 'decorators' in field ? (field.decorators as readonly TSESTree.Decorator[] | undefined) ?? [] : [];
}

function saysInteger(call: TSESTree.CallExpression, evaluator: Evaluator): boolean {
  const described = calleeOf(call, evaluator).behaviour?.describes;
  return described === 'integer' || (described === 'column' && INTEGERS.test(columnType(argumentValue(call, 0, evaluator)) ?? ''));
}

/** What databases call columns of whole numbers that are read as numbers; big ones are read as texts. */
const INTEGERS = /^(?:tiny|small|medium)?int(?:eger|2|4)?(?: unsigned)?$/i;

/** `'int'`, `{ type: 'int' }`, `DataType.INTEGER`. */
function columnType(argument: Value): string | undefined {
  const type = argument.properties?.get('type') ?? argument;
  const constant = onlyConstant(type);
  return typeof constant === 'string' ? constant : type.reference?.path.at(-1);
}
