/** The fix: the factor follows the currency. Every JavaScript engine knows how many decimals a currency has; that is what ISO 4217 says. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { lastName } from '../../engine/flow/vocabulary';
import { replace } from '../../engine/repair';
import { ancestor, bare, isFunction, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { DecimalWriter } from '../../domain/money/decimal-writer';
import { roundingOf } from '../../domain/money/expression';
import type { Rounding } from '../../domain/money/decimal-libraries';
import type { CurrencyMatch } from './rule';

export function scaleByCurrency({ node, scale }: CurrencyMatch, code: Code): Fix | undefined {
  const currency = scale && currencyFor(scale.amount, node, code);
  const writer = scale && currency !== undefined ? DecimalWriter.for([scale.amount], code, { places: true }) : undefined;
  if (!scale || currency === undefined || !writer) return undefined;
  const digits = `(new Intl.NumberFormat('en', { style: 'currency', ${currency === 'currency' ? currency : `currency: ${currency}`} }).resolvedOptions().maximumFractionDigits ?? 2)`;
  const rounds = scale.direction === 'to-minor' ? (writer.library.rounds[roundingAround(node)] ?? writer.library.rounds.round) : undefined;
  const rounded = rounds === undefined ? '' : `.${rounds}`;
  const method = writer.library.methods[scale.direction === 'to-minor' ? '*' : '/'];
  return replace(outermost(node), `${writer.decimal(scale.amount)}.${method}(10 ** ${digits})${rounded}${writer.exit}`, 'Scale by the decimals of the currency', 'review', writer.imports);
}

/** As the code rounds it, or to the nearest. */
function roundingAround({ parent }: Node): Rounding {
  return (parent?.type === 'CallExpression' && roundingOf(parent)) || 'round';
}

/** `Math.round(total * 100)` is whole. */
function outermost(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'CallExpression' && parent.arguments[0] === node && roundingOf(parent) ? parent : node;
}

const CURRENCY = /^(?:currency|currencyCode|currency_code|isoCurrency|isoCode)$/;

/** The currency that stands beside the amount: on the same object, in the same object literal, or among the parameters. */
function currencyFor(amount: Node, node: Node, code: Code): string | undefined {
  return ofOwner(amount, code) ?? ofLiteral(node, code) ?? ofParameters(node, code);
}

/** `order.currency` of `order.total` */
function ofOwner(amount: Node, code: Code): string | undefined {
  const target = bare(amount);
  if (target.type !== 'MemberExpression') return undefined;
  const known = [...(code.value(target.object).properties?.keys() ?? [])].find((name) => CURRENCY.test(name));
  const owner = code.text(target.object);
  const read = known ?? membersOf(target.object, code).find((name) => CURRENCY.test(name));
  return read === undefined ? undefined : `${owner}.${read}`;
}

/** What is read of the same variable elsewhere. */
function membersOf(owner: Node, code: Code): readonly string[] {
  return code.references(owner).flatMap(({ parent }) => (parent?.type === 'MemberExpression' ? (staticName(parent.property, parent.computed) ?? []) : []));
}

/** `{ amount: total * 100, currency: order.currency }` */
function ofLiteral(node: Node, code: Code): string | undefined {
  for (let current = node.parent; current && !isFunction(current); current = current.parent) {
    if (current.type !== 'ObjectExpression') continue;
    for (const property of current.properties) {
      const named = property.type === 'Property' && CURRENCY.test(staticName(property.key, property.computed) ?? '') ? bare(property.value) : undefined;
      if (named?.type === 'Identifier' || named?.type === 'MemberExpression') return code.text(named);
    }
  }
  return undefined;
}

function ofParameters(node: Node, code: Code): string | undefined {
  for (let owner = ancestor(node, isFunction); owner; owner = ancestor(owner, isFunction)) {
    for (const param of owner.params) {
      const names = param.type === 'ObjectPattern' ? param.properties.map((one) => (one.type === 'Property' ? one.value : one)) : [param];
      const named = names.map((one) => (one.type === 'AssignmentPattern' ? one.left : one)).find((one) => one.type === 'Identifier' && CURRENCY.test(one.name));
      if (named) return lastName(named);
    }
  }
  const declared = code.nodes.find((one) => one.type === 'VariableDeclarator' && one.id.type === 'Identifier' && CURRENCY.test(one.id.name) && one.range[1] < node.range[0] && ancestor(one, isFunction) === ancestor(node, isFunction));
  return declared?.type === 'VariableDeclarator' ? lastName(declared.id) : undefined;
}
