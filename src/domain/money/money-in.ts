/** Which of the operands is money, and how sure that is. */
import type { Code } from '../../engine/code';
import type { Confidence } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { formOf, isCarrier, isMoneyName, isMoneyRead, namesMoney } from './names';
import { isSaidOfMoney } from './spoken';
import { isCurrencyName } from '../names';
import { isNamed, leavesOf } from './expression';

export interface Money {
  readonly name: string;
  readonly confidence: Confidence;
}

/** The surest money among the operands; names that say it weakly do not count. */
export function moneyIn(node: Node, code: Code): Money | undefined {
  const found = leavesOf(node).flatMap((operand) => moneyOf(operand, code));
  return found.find(({ confidence }) => confidence === 'high') ?? found.find(({ confidence }) => confidence === 'medium') ?? resultName(node, code);
}

function moneyOf(operand: Node, code: Code): readonly Money[] {
  const labels = code.value(operand).labels.filter(({ kind }) => kind === 'money');
  if (labels.length > 0) return labels.map(({ name, confidence }) => ({ name: nameOf(operand, code) ?? name, confidence }));
  const name = soundsLikeMoney(operand, code);
  return name === undefined ? [] : [{ name: nameOf(operand, code) ?? name, confidence: 'medium' }];
}

/** Money that the engine does not label, since the name stands beside the value and not on it. */
function soundsLikeMoney(operand: Node, code: Code): string | undefined {
  const node = bare(operand);
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '+' ? ofText(bare(node.argument)) : undefined;
    case 'MemberExpression':
      return ofElement(node.object, staticName(node.property, node.computed));
    case 'CallExpression':
      return ofGetter(node.callee, code);
    case 'Identifier':
      return besideCurrency(node);
    default:
      return undefined;
  }
}

/** `+order.total`: the text is no money, the number in it is. */
function ofText(node: Node): string | undefined {
  const name = isNamed(node) ? lastName(node) : undefined;
  const owner = node.type === 'MemberExpression' ? lastName(node.object) : undefined;
  return name !== undefined && namesMoney(name, owner) ? name : undefined;
}

/** `prices[plan]`: an element of what is called prices. */
function ofElement(object: Node, property: string | undefined): string | undefined {
  const name = lastName(object);
  return property === undefined && name !== undefined && formOf(name)?.unit === 'major' ? name : undefined;
}

/** `getPrice()`, `this.price()`, `cart.calculateTax(rate)`; what a library gives is not known by its name. */
function ofGetter(callee: Node, code: Code): string | undefined {
  const name = lastName(callee);
  if (name === undefined || !isMoneyRead(name)) return undefined;
  return code.value(callee).reference?.module === undefined ? name : undefined;
}

/** `convert(value, fromCurrency, toCurrency)`: a value that stands beside a currency is an amount. */
function besideCurrency(node: Node): string | undefined {
  if (node.type !== 'Identifier' || !isCarrier(node.name)) return undefined;
  const names = (ancestor(node, isFunction)?.params ?? []).map((param) => lastName(param));
  return names.includes(node.name) && names.some((name) => name !== undefined && isCurrencyName(name)) ? node.name : undefined;
}

/** How the code calls it, where that is short: `order.total`. */
export function nameOf(operand: Node, code: Code): string | undefined {
  const text = code.text(operand);
  return /^[\w$.?!]{1,40}$/.test(text) && !/^\d/.test(text) ? text : undefined;
}

/** `const refunds = rows.reduce((sum, row) => sum + parseFloat(row.x), 0)`: the sum is money by what it is called. */
function resultName(node: Node, code: Code): Money | undefined {
  if (!code.value(node).numeric) return undefined;
  const weak = leavesOf(node).some((operand) => code.value(operand).labels.some(({ kind }) => kind === 'money'));
  const given = code.destinations(node).find(({ kind, name }) => (kind === 'variable' && isMoneyName(name) && isSaidOfMoney(name, code)) || (weak && kind === 'returned' && isMoneyName(name)));
  return given && { name: given.name, confidence: 'medium' };
}
