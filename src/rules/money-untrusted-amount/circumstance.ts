/** What stands around a place and tells whether the sum is for somebody to choose: an administrator's route, a signed message, a donation. */
import { isChosenByPayer } from '../../domain/money/ledger';
import { DIGEST_MADE, RAW_BODY, WEBHOOK_VERIFIED } from '../../domain/money/providers';
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { says } from '../../engine/said';
import type { Saying } from '../../engine/said';
import { calledName, isFunction, nodesWithin, outermostFunction, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** Words of those who set prices and enter payments. */
const IN_CHARGE = /admin|staff|superuser|seller|vendor|merchant|backoffice|cashier|operator|moderator|requireRole|hasRole|checkRole|allowRoles|authorizeRoles|restrictTo|permitRoles/i;
const IN_CHARGE_PATH = /(?:^|[/._-])(?:admin|backoffice|staff|seller|vendor|merchant)s?(?=[/._-]|[A-Z])|(?:^|\/)admin/i;

/** `'/admin/refunds'`, `isAdmin`, `restrictTo('accountant')`, `@Roles('support')`. */
const GUARDING: Saying = { names: IN_CHARGE, texts: IN_CHARGE, calls: /(?:^|\.)roles?$/i };
/** The request is known to come from one of them: `req.seller`. */
const SENT_BY_THEM: Saying = { members: /^(?:req|request|ctx|context|session)\.(?:admin|staff|seller|vendor|merchant|employee)$/i };
/** What a test asks of somebody: `user.isAdmin`, `user.role`. */
const ROLE = /(?:is_?admin|role|isStaff|isSeller|isSuperuser|permissions?)\b/i;
const ASKING_ROLE: Saying = { names: ROLE, texts: ROLE };

/** Names, guards and tests around the place say that not everybody comes there. */
export function isForThoseInCharge(node: Node, code: Code): boolean {
  if (IN_CHARGE_PATH.test(code.file)) return true;
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (isFunction(current) && saysInCharge(current)) return true;
    if ((current.type === 'ClassDeclaration' || current.type === 'MethodDefinition') && current.decorators.some((one) => says(one, GUARDING))) return true;
    if (current.type === 'ClassDeclaration' && current.id && /admin|staff/i.test(current.id.name)) return true;
  }
  return false;
}

function saysInCharge(callable: Node): boolean {
  if (IN_CHARGE.test(functionName(callable) ?? '')) return true;
  const { parent } = callable;
  // The other arguments of a route: its path and what is asked before.
  if (parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument !== callable && !isFunction(argument) && says(argument, GUARDING))) return true;
  return says(callable, SENT_BY_THEM) || asksForRole(callable);
}

/** `if (!req.user.isAdmin) …`, `assertAllowed(user.role)`. */
function asksForRole(callable: Node): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'IfStatement' && says(node.test, ASKING_ROLE)) return true;
    if (node.type === 'CallExpression' && /^(?:assert|require)/i.test(calledName(node) ?? '') && node.arguments.some((argument) => says(argument, ASKING_ROLE))) return true;
  }
  return false;
}

/** What came was signed by the provider, and the signature was looked at. */
export function isSigned(node: Node): boolean {
  const around = outermost(node);
  return says(around, WEBHOOK_VERIFIED) || (says(around, DIGEST_MADE) && (says(around, RAW_BODY) || writesBody(around)));
}

/** `JSON.stringify(req.body)` */
function writesBody(around: Node): boolean {
  for (const node of nodesWithin(around)) {
    if (node.type !== 'CallExpression' || calledName(node) !== 'stringify') continue;
    const [given] = node.arguments;
    if (given?.type === 'MemberExpression' && /^(?:body|payload)$/.test(staticName(given.property, given.computed) ?? '')) return true;
  }
  return false;
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
  return outermostFunction(node) ?? node;
}
