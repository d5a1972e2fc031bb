/** An order that is marked as paid because the client says so: what he sends is kept as the result of the payment, and nobody asks the provider. */
import { isMovement } from '../../domain/money/ledger';
import { PROVIDER_ASKED } from '../../domain/money/providers';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { LIMITS } from '../../engine/limits';
import { labelsWithin } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { says } from '../../engine/said';
import { nodesWithin, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { outermost } from './circumstance';

const FLAG = /^(?:is_?paid|paid|payment_?completed|payment_?done|isPaymentDone|is_?payment_?verified)$/i;
const STATUS = /^(?:payment_?status|status|order_?status|payment_?state)$/i;
const PAID = /^(?:paid|payment_?(?:received|complete|completed|success|successful))$/i;
/** `order.isPaid = true` beside `order.paymentResult = req.body`. */
export function markedPaid(event: EventOf<'naming'>, code: Code): KnownLabel | undefined {
  const { name, owner, node, nameNode } = event;
  if (nameNode.type !== 'MemberExpression' || owner === undefined || !(FLAG.test(name) || STATUS.test(name)) || !isMovement(owner)) return undefined;
  if (!saysPaid(name, event.value) || isAsked(node)) return undefined;
  return writtenBeside(outermost(node), owner, code);
}

/** The same in what is written at once. */
export function writtenPaid(value: Value, table: string, node: Node): KnownLabel | undefined {
  const row = ['$set', 'data'].reduce((inner, name) => inner.properties?.get(name) ?? inner, value);
  if (!isMovement(table) || ![...(row.properties ?? [])].some(([name, part]) => saysPaid(name, part)) || isAsked(node)) return undefined;
  return [...(row.properties ?? [])].flatMap(([name, part]) => (PROOF.test(name) ? sent(part) : []))[0];
}

function saysPaid(name: string, value: Value): boolean {
  const constant = onlyConstant(value);
  return (FLAG.test(name) && constant === true) || (STATUS.test(name) && typeof constant === 'string' && PAID.test(constant));
}

function isAsked(node: Node): boolean {
  return says(outermost(node), PROVIDER_ASKED);
}

/** What is kept as the word of the provider. */
const PROOF = /payment|transaction|txn|receipt|result|capture|charge/i;

function writtenBeside(around: Node, owner: string, code: Code): KnownLabel | undefined {
  for (const node of nodesWithin(around)) {
    const proof = node.type === 'AssignmentExpression' && isProofOf(owner, node.left) ? sent(code.value(node.right))[0] : undefined;
    if (proof) return proof;
  }
  return undefined;
}

/** `order.paymentResult` */
function isProofOf(owner: string, target: Node): boolean {
  return target.type === 'MemberExpression' && target.object.type === 'Identifier' && target.object.name === owner && PROOF.test(staticName(target.property, target.computed) ?? '');
}

/** The path of a route only says which order is meant. */
function sent(value: Value): readonly KnownLabel[] {
  return labelsWithin(value, LIMITS.propertyDepth.value).filter(({ kind, name }) => kind === 'untrusted' && !/\.params\b/.test(name));
}
