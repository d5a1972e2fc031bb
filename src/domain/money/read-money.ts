/** Money that stands in a text, or in a value of which nothing but its name is known: by what it is called, and by what is made of it. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { judgedOnce, singular, wordsOf } from '../names';
import { isNamed } from './expression';
import { formOf, isCarrier, isMoneyName, isMoneyRead, namesMoney } from './names';
import { isSaidOfMoney } from './spoken';
import type { Use } from './uses';

/** How the money is called that the expression reads, if it is money in major units by all that its names say. */
export function moneyRead(expression: Node, code: Code): string | undefined {
  for (const node of meant(expression)) {
    const name = moneyNamed(node, code) ?? labelled(node, code);
    if (name !== undefined && isSaidOfMoney(name, code)) return name;
  }
  return undefined;
}

function labelled(node: Node, code: Code): string | undefined {
  const { labels, numeric } = code.value(node);
  if (numeric?.unit !== undefined && numeric.unit !== 'major') return undefined;
  return labels.find(({ kind, confidence, path }) => kind === 'money' && confidence !== 'low' && path.length === 0)?.name;
}

function moneyNamed(node: Node, code: Code): string | undefined {
  if (node.type === 'CallExpression') return ofCall(node, code);
  const name = isNamed(node) ? lastName(node) : undefined;
  const owner = node.type === 'MemberExpression' ? lastName(node.object) : undefined;
  return name !== undefined && namesMoney(name, owner) ? name : undefined;
}

/** `row.get('price')`, `sessionStorage.getItem('walletTotal')`, `getPrice()`, `formatMoney(total)`. */
function ofCall(call: TSESTree.CallExpression, code: Code): string | undefined {
  const name = lastName(call.callee) ?? '';
  const [first] = call.arguments;
  const key = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined;
  if (key !== undefined) return /^(?:get|param|field|read)/i.test(name) && formOf(key)?.unit === 'major' ? key : undefined;
  if (!isMoneyRead(name) && !printsMoney(name)) return undefined;
  return code.value(call.callee).reference?.module === undefined ? name : undefined;
}

/** `formatMoney`, `priceText`, `toCurrencyString`. */
const printsMoney = judgedOnce((name): boolean => {
  const words = wordsOf(name);
  return words.some((word) => PRINTING.has(word)) && words.some((word) => word === 'currency' || isMoneyName(word));
});
const PRINTING = new Set('format formatted formatter print display string text str'.split(' '));

const TEXTUAL = /^(?:trim|trimStart|trimEnd|replace|replaceAll|toString|toFixed|slice|substring|valueOf|at|toPrecision)$/;

/** What stands behind fallbacks, brackets and methods of texts: `(price || '0').trim()`, `` `${price}` ``. */
function meant(expression: Node): readonly Node[] {
  const node = bare(expression);
  switch (node.type) {
    case 'LogicalExpression':
      return node.operator === '&&' ? meant(node.right) : meant(node.left);
    case 'ConditionalExpression':
      return [...meant(node.consequent), ...meant(node.alternate)];
    case 'AwaitExpression':
      return meant(node.argument);
    case 'TemplateLiteral':
      return node.expressions.length === 1 ? meant(node.expressions[0]!) : [];
    case 'CallExpression': {
      const target = bare(node.callee);
      if (target.type === 'MemberExpression' && TEXTUAL.test(staticName(target.property, target.computed) ?? '')) return meant(target.object);
      return target.type === 'Identifier' && target.name === 'String' && node.arguments[0] ? meant(node.arguments[0]) : [node];
    }
    default:
      return [node];
  }
}

/** What the uses of a value call it, where they call it money in major units: `const price = …`, `{ total: … }`, `setAmount(…)`, `parseBalance()`. */
export function moneyGiven(uses: readonly Use[], code: Code, operand?: string): string | undefined {
  for (const { kind, name } of uses) {
    if (name === undefined || !NAMING.has(kind)) continue;
    if (kind === 'passed' && operand !== undefined && isCarrierOf(operand, name) && !formOf(withoutVerb(name) ?? name)?.unit?.match(/rate|percent|count/)) return operand;
    const said = kind === 'kept' || kind === 'stored' ? name : withoutVerb(name);
    if (said !== undefined && formOf(said)?.unit === 'major' && isSaidOfMoney(said, code)) return said;
  }
  return undefined;
}

const HOLDINGS = new Set('asset investment payment expense income transaction deposit transfer invoice budget loan withdrawal'.split(' '));

/** `addAsset(owner, value)`: what stands for an asset in a value, a total or an amount is what it is worth. */
function isCarrierOf(operand: string, taker: string): boolean {
  return isCarrier(operand) && wordsOf(taker).map(singular).some((word) => HOLDINGS.has(word));
}

const NAMING = new Set<Use['kind']>(['kept', 'stored', 'passed', 'returned']);
const VERBS = new Set('get set update change with parse read extract fetch to calc calculate compute convert sum round on handle'.split(' '));

/** `setTotalPrice` → totalPrice; a name without a verb says what a function is for and not what it takes. */
const withoutVerb = judgedOnce((name): string | undefined => {
  const [first = '', ...rest] = wordsOf(name);
  return VERBS.has(first) && rest.length > 0 ? rest.join('_') : undefined;
});
