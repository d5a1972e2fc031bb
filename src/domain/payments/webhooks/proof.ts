/** What a handler does itself to find out who sent what came: a signature, a secret, the thing asked for again. Unknown means that it may. */
import type { Code } from '../../../engine/code';
import { lastName } from '../../../engine/flow/vocabulary';
import { bare, calledName, isComparison, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Call, Node } from '../../../engine/source/tree';
import type { Handler } from './handlers';

const SECRET = /secret|signature|\bsign\b|sig\b|token|hash|hmac|digest|authoriz|api[-_]?key|x-[\w-]*(?:key|token|sign)|passw|verif|\bips?\b|remoteaddress|checksum|md5|nonce|credential|webhook_?key/i;
const NOTHING = /^(?:undefined|null|''|""|true|false|\d+|'[^']*'|"[^"]*")$/;
const PROVIDER_API = /paypal|mollie|razorpay|paystack|flw|flutterwave|stripe|adyen|square|braintree|mercado|xendit|coinbase|shopify|gateway|provider|plaid|midtrans|payments?(?:api|client|gateway)|client$|api$/i;
const ASKS = /^(?:get|fetch|find|retrieve|lookup|status|search|query|check|inquir|detail|ordersGet|transaction)/i;
const GETS = /^(?:get|got|request)$/;
/** Where what came may go without anybody asking whose it is. */
const HARMLESS = /^(?:log|info|warn|error|debug|trace|json|send|text|buffer|raw|getRawBody|parse|stringify|get|header|from|fromEntries|String|Number|Boolean|end|status|captureException|readBody|readRawBody|keys|entries|assign|toString|on|next|concat|next|set|push|includes|startsWith|split|has)$/;

/** Calls in it that find it out by what they are. */
export function proofsIn(handler: Handler, code: Code): readonly Call[] {
  const found: Call[] = [];
  for (const node of nodesWithin(handler.callable)) if ((node.type === 'CallExpression' || node.type === 'NewExpression') && code.proves(node)) found.push(node);
  return found;
}

/** Something else in it that may be one. */
export function mayProve(handler: Handler, code: Code): boolean {
  for (const node of nodesWithin(handler.callable)) {
    if (isComparison(node) && comparesSecret(node.left, node.right, code)) return true;
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression' && /^(?:headers|rawBody|rawData)$/.test(lastName(bare(node.value)) ?? '')) return true;
    if (node.type !== 'CallExpression') continue;
    if (asksAgain(node, code) || listsSenders(node, code) || handsOver(node, handler, code)) return true;
  }
  return false;
}

function comparesSecret(left: Node, right: Node, code: Code): boolean {
  const [one, other] = [code.text(left), code.text(right)];
  if (NOTHING.test(one) || NOTHING.test(other) || bare(left).type === 'UnaryExpression') return false;
  return SECRET.test(one) || SECRET.test(other);
}

/** `axios.get(…/payments/id)`, `mollieClient.payments.get(id)`: who asks again does not believe what came. */
function asksAgain(call: Call, code: Code): boolean {
  const name = calledName(call) ?? '';
  const target = bare(call.callee);
  if (name === 'fetch' || name === 'axios' || name === '$fetch' || name === 'ofetch') return !/\bmethod\s*:\s*['"`]P/i.test(code.text(call)) || SECRET.test(code.text(call).slice(0, 300)) || /verify|validate/i.test(code.text(call));
  if (target.type !== 'MemberExpression') return false;
  const owner = code.text(target.object);
  if (/^(?:axios|got|http|https|httpService|this\.http|request|superagent|needle|ky)\b/.test(owner)) return GETS.test(name) || /verif|validat|lookup|query/i.test(code.text(call));
  if (!ASKS.test(name) || /^(?:req|request|res|ctx|c|headers|event|params|map|cache|redis|session|config\w*|env)\b/i.test(owner)) return false;
  if (/^payment$/i.test(owner)) return name === 'get';
  return owner.split('.').some((part) => PROVIDER_API.test(part.replace(/\(.*$/, ''))) && !/prisma|\bdb\b|repo|model|knex|supabase|collection/i.test(owner);
}

/** `ALLOWED_IPS.includes(req.ip)` */
function listsSenders(call: Call, code: Code): boolean {
  return /^(?:includes|has|indexOf|some|test)$/.test(calledName(call) ?? '') && /\bips?\b|_ips?\b|ips?\b|remoteAddress|forwarded|secret|token/i.test(code.text(call));
}

/** The headers, the signature or the whole request are handed to somebody of whom nobody knows what he does. */
function handsOver(call: Call, { requests }: Handler, code: Code): boolean {
  const name = calledName(call) ?? '';
  if (HARMLESS.test(name) || /^(?:console|logger|log|res|reply|response|JSON|Sentry|winston)\b/.test(code.text(call.callee))) return false;
  const isHanded = call.arguments.some((argument) => {
    const given = bare(argument);
    if (given.type === 'Identifier') return (requests.has(given.name) && given.name !== 'body') || /signature|^sig$|headers|hmac|rawBody/i.test(given.name);
    if (given.type === 'MemberExpression') return /headers|signature|rawBody/i.test(staticName(given.property, given.computed) ?? '') || /headers/i.test(lastName(given.object) ?? '');
    return given.type === 'ObjectExpression' && given.properties.some((one) => one.type === 'Property' && (/headers|signature|rawBody|rawData/i.test(staticName(one.key, one.computed) ?? '') || /headers|signature|rawBody/i.test(lastName(one.value) ?? '')));
  });
  return isHanded && !isKnown(call, code);
}

/** Somebody has looked into it, and it finds nothing out. */
function isKnown(call: Call, code: Code): boolean {
  const { callable, value } = code.callee(call);
  return callable !== undefined || (value.summary?.of ?? -1) >= 0;
}
