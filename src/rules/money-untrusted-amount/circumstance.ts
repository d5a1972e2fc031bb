/** What stands around a place and tells whether the sum is for somebody to choose: an administrator's route, a signed message, a donation. */
import { isChosenByPayer } from '../../domain/money/ledger';
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** Words of those who set prices and enter payments. */
const IN_CHARGE = /admin|staff|superuser|seller|vendor|merchant|backoffice|cashier|operator|moderator|requireRole|hasRole|checkRole|allowRoles|authorizeRoles|restrictTo|permitRoles|\bRoles?\(/i;
const IN_CHARGE_PATH = /(?:^|[/._-])(?:admin|backoffice|staff|seller|vendor|merchant)s?(?=[/._-]|[A-Z])|(?:^|\/)admin/i;

/** Names, guards and tests around the place say that not everybody comes there. */
export function isForThoseInCharge(node: Node, code: Code): boolean {
  if (IN_CHARGE_PATH.test(code.file)) return true;
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (isFunction(current) && saysInCharge(current, code)) return true;
    if ((current.type === 'ClassDeclaration' || current.type === 'MethodDefinition') && current.decorators.some((one) => IN_CHARGE.test(code.text(one)))) return true;
    if (current.type === 'ClassDeclaration' && current.id && /admin|staff/i.test(current.id.name)) return true;
  }
  return false;
}

function saysInCharge(callable: Node, code: Code): boolean {
  if (IN_CHARGE.test(functionName(callable) ?? '')) return true;
  const { parent } = callable;
  // The other arguments of a route: its path and what is asked before.
  if (parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument !== callable && !isFunction(argument) && IN_CHARGE.test(code.text(argument)))) return true;
  if (/\b(?:req|request|ctx|context|session)\.(?:admin|staff|seller|vendor|merchant|employee)\b/i.test(code.text(callable))) return true;
  return /(?:\bif\s*\(|\bassert\w*\(|\brequire\w*\()[^;{]{0,80}\b\w*(?:is_?admin|role|isStaff|isSeller|isSuperuser|permissions?)\b/i.test(code.text(callable));
}

/** What came was signed by the provider, and the signature was looked at. */
export function isSigned(node: Node, code: Code): boolean {
  const text = code.text(outermost(node));
  return /constructEvent|verify\w*(?:Signature|Webhook|Hmac)|(?:webhook|signature)\w*\.verify|validateWebhook|validateEvent|unmarshal\(/i.test(text) || (/createHmac|timingSafeEqual/.test(text) && /rawBody|JSON\.stringify\(\s*\w+\.(?:body|payload)\s*\)/.test(text));
}

/** The names around it say that who pays chooses how much: functions, routes, files, what is written. */
export function isPayersChoice(node: Node, code: Code, ...names: readonly string[]): boolean {
  return isChosenByPayer([code.file, ...names, ...namesAround(node)].join(' '));
}

function namesAround(node: Node): readonly string[] {
  const names: string[] = [];
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (!isFunction(current)) continue;
    const name = functionName(current);
    if (name !== undefined) names.push(name);
    const { parent }: Node = current;
    if (parent?.type === 'CallExpression') for (const argument of parent.arguments) if (argument.type === 'Literal' && typeof argument.value === 'string') names.push(argument.value);
  }
  return names;
}

export function outermost(node: Node): Node {
  let found = node;
  for (let current = node.parent; current; current = current.parent) if (isFunction(current)) found = current;
  return found;
}
