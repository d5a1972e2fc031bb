/** Currencies that an expression is of: proved by what stands around it, mixed in it, or left open. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isComparison, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { judgedOnce, singular, wordsOf } from '../names';
import { onceAFile } from '../once-a-file';
import { ISO_EXPONENTS } from './iso-4217';
import { isNamed } from './expression';
import { isMoneyName } from './names';
import { usesOf } from './uses';

export interface MixedCurrencies {
  readonly first: string;
  readonly second: string;
  readonly currencies: readonly [string, string];
}

/** `priceUsd + feeEur`, `feesUSD > feesEUR`. */
export function mixedCurrencies(node: Node, code: Code): MixedCurrencies | undefined {
  const adds = isComparison(node) || (node.type === 'BinaryExpression' && /^[+-]$/.test(node.operator)) || (node.type === 'AssignmentExpression' && /^[+-]=$/.test(node.operator));
  if (!adds) return undefined;
  const named = terms(node).flatMap((leaf) => {
    const name = isNamed(leaf) ? lastName(leaf) : undefined;
    const currency = name === undefined ? undefined : currencyIn(name);
    return name !== undefined && currency !== undefined && isMoneyName(name) ? [{ name: code.text(leaf), currency }] : [];
  });
  const [first] = named;
  const second = named.find(({ currency }) => currency !== first?.currency);
  return first && second && { first: first.name, second: second.name, currencies: [first.currency, second.currency] };
}

/** What is added up; what is multiplied with a rate may be converted. */
function terms(node: Node): readonly Node[] {
  if (node.type === 'AssignmentExpression') return [node.left, ...terms(node.right)];
  if (node.type !== 'BinaryExpression') return [node];
  return node.operator === '*' || node.operator === '/' ? [] : [...terms(node.left), ...terms(node.right)];
}

/** The ISO code of the currency that a name says, where it says one. */
const currencyIn = judgedOnce((name): string | undefined => {
  const codes = wordsOf(name).map((word) => SPOKEN[singular(word)] ?? word.toUpperCase()).filter((word) => COMMON.has(word));
  return codes.length === 1 ? codes[0] : undefined;
});

const SPOKEN: Readonly<Record<string, string>> = { euro: 'EUR', dollar: 'USD', rupee: 'INR', yen: 'JPY' };

/** Codes that are no words of the language: `all`, `top`, `try` and `lak` are left out. */
const COMMON = new Set('USD EUR GBP JPY CHF CAD AUD NZD CNY INR BRL MXN SEK NOK DKK PLN CZK HUF KRW SGD HKD ZAR KWD BHD JOD TND AED SAR ILS THB IDR MYR PHP VND CLP COP ARS NGN KES EGP'.split(' '));

/** Words of a hundredth of a unit: what has cents has a hundred of them. */
const HUNDREDTHS = new Set('cent penny pence paise paisa centavo kopek kobo'.split(' '));
const DIGITS = /^(?:.*(?:decimal|fraction|currency)_?digits?|.*zero_?decimals?.*|.*smallest_?unit.*|exponents?|.*_exponent|.*Exponent)$/i;

/** The currency has two decimals by all that stands around the expression, or somebody looks after those that have not. */
export function provesTwoDecimals(node: Node, name: string, code: Code): boolean {
  const given = usesOf(node, code).flatMap((use) => use.name ?? []);
  if ([name, ...given, ...functionNames(node), ...typeNames(node, code)].some(saysHundredths)) return true;
  return isLookedAfter(code) || literalBeside(node, code) || (!variesIn(code) && constantCurrency(code));
}

const saysHundredths = judgedOnce((name) => {
  if (wordsOf(name).map(singular).some((word) => HUNDREDTHS.has(word))) return true;
  const currency = currencyIn(name);
  return currency !== undefined && ISO_EXPONENTS[currency] === 2;
});

function functionNames(node: Node): readonly string[] {
  const owner = ancestor(node, isFunction);
  const name = owner && (owner.type === 'FunctionDeclaration' ? owner.id?.name : owner.parent.type === 'VariableDeclarator' ? lastName(owner.parent.id) : 'key' in owner.parent ? lastName(owner.parent.key as Node) : undefined);
  return name === undefined ? [] : [name];
}

/** `const price: Cents = …`, `(amount: number): Cents => …` */
function typeNames(node: Node, code: Code): readonly string[] {
  const owner = ancestor(node, isFunction);
  let declared: Node | undefined = node.parent;
  while (declared && declared !== owner && declared.type !== 'VariableDeclarator') declared = declared.parent;
  const annotations = [declared?.type === 'VariableDeclarator' ? declared.id.typeAnnotation : undefined, owner?.returnType];
  return annotations.flatMap((annotation) => (annotation ? code.text(annotation).slice(0, 60) : []));
}

/** The file tells currencies apart by their decimals: it speaks of them, or scales by a power of ten. */
const isLookedAfter = onceAFile((code): boolean =>
  code.nodes.some((node) => {
    if (node.type === 'Identifier') return DIGITS.test(node.name);
    if (node.type === 'BinaryExpression') return node.operator === '**' && onlyConstant(code.value(node.left)) === 10;
    if (node.type !== 'CallExpression') return false;
    // `new Intl.NumberFormat(…).formatToParts(1).some((part) => part.type === 'fraction')`
    if (lastName(node.callee) === 'formatToParts') return /(['"])fraction\1/.test(code.whole);
    return lastName(node.callee) === 'pow' && node.arguments[0]?.type === 'Literal' && node.arguments[0].value === 10;
  }),
);

/** `{ amount: total * 100, currency: 'usd' }`, `charge(total * 100, 'EUR')`: in the same call. */
function literalBeside(node: Node, code: Code): boolean {
  let outer: Node | undefined = node;
  for (; outer && !isFunction(outer) && !outer.type.endsWith('Statement'); outer = outer.parent) {
    if (outer.type === 'ObjectExpression' && outer.properties.some((property) => property.type === 'Property' && isTwoDecimals(property.value, code))) return true;
    if ((outer.type === 'CallExpression' || outer.type === 'NewExpression') && outer.arguments.some((argument) => isTwoDecimals(argument, code))) return true;
  }
  return false;
}

function isTwoDecimals(node: Node, code: Code): boolean {
  if (node.type === 'SpreadElement' || isFunction(node)) return false;
  const constant = onlyConstant(code.value(node));
  return typeof constant === 'string' && ISO_EXPONENTS[constant.toUpperCase()] === 2 && constant.length === 3;
}

/** The file writes one currency out, such as `'INR'`. */
const constantCurrency = onceAFile((code): boolean => code.nodes.some((node) => node.type === 'Literal' && isTwoDecimals(node, code) && /^(?:[A-Z]{3}|usd|eur|gbp|inr)$/.test(String(node.value))));

/** Some currency of the file is read from data: `order.currency`, a parameter `currency`. */
export const variesIn = onceAFile((code): boolean => code.nodes.some((node) => isRead(node, code)));

function isRead(node: Node, code: Code): boolean {
  if (node.type !== 'Identifier' || !/^(?:\w+_)?currency(?:_?code)?$/i.test(node.name) || node.parent.type === 'ImportSpecifier') return false;
  return onlyConstant(code.value(node)) === undefined && !isWrittenOut(node, code);
}

/** `currency: 'usd'`, `const currency = 'usd'`. */
function isWrittenOut({ parent }: Node, code: Code): boolean {
  const value = parent?.type === 'Property' ? parent.value : parent?.type === 'VariableDeclarator' ? parent.init : undefined;
  return value ? typeof onlyConstant(code.value(value)) === 'string' : false;
}
