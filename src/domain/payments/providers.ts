/** Whether a call that looks like one of a provider of payments is one: tables of the program have the same names. */
import type { Code } from '../../engine/code';
import { says } from '../../engine/said';
import type { Saying } from '../../engine/said';
import type { Callee } from '../../engine/flow/callee';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

const PROVIDER = /stripe|square|adyen|mollie|paypal|plaid|gocardless|dwolla|treasury|checkout|mercadopago|razorpay|paystack|flutterwave|xendit|braintree|payments?api|wise/i;

/** Nothing moves where something that was only agreed upon is taken back. */
const TAKES_BACK: Saying = { texts: /\/(?:void|cancel|reverse)\b/ };

/** What keeps rows, and what a page asks its own server by. */
const KEEPS_ROWS = /^(?:prisma\w*|db|database|tx|trx|models?|orm|knex|collections?|repos?|repository|repositories|entities|trpc|api|apiClient|schema|t)$/i;

/** `stripe.refunds.create({ … })`, and neither `prisma.refunds.create({ data })` nor `Refunds.create({ … })`. */
export function isOfProvider({ node, receiver, method, byConvention }: Callee, code: Code): boolean {
  if (node.arguments[0] && says(node.arguments[0], TAKES_BACK)) return false;
  if (!byConvention) return true;
  const owner = receiver && bare(receiver);
  if (method === 'create' && owner?.type !== 'MemberExpression') return false;
  for (let current: Node | undefined = owner; current; current = ownerOf(current)) if (KEEPS_ROWS.test(lastName(current) ?? '') && method !== 'post') return false;
  const [first] = node.arguments;
  if (first?.type === 'ObjectExpression' && first.properties.some((one) => one.type === 'Property' && /^(?:data|where)$/.test(staticName(one.key, one.computed) ?? ''))) return false;
  return PROVIDER.test(code.whole);
}

/** Providers at whose page the payer confirms what was made ready for him. */
const SHOWS_PAGE = /mollie/i;

export function isConfirmedByPayer({ receiver, method }: Callee, code: Code): boolean {
  return method === 'create' && receiver !== undefined && lastName(bare(receiver)) === 'payments' && SHOWS_PAGE.test(code.text(receiver));
}

function ownerOf(node: Node): Node | undefined {
  if (node.type === 'CallExpression') return bare(node.callee);
  return node.type === 'MemberExpression' ? bare(node.object) : undefined;
}
