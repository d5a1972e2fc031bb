/** A worker at the edge of a network, where there is no node:crypto. */
interface Env {
  API_TOKEN: string;
  WEBHOOK_SECRET: string;
}
interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

async function macOf(body: string, secret: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(body));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const worker = {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    context.waitUntil(Promise.resolve());
    if (!isSameSecret(request.headers.get('authorization'), `Bearer ${env.API_TOKEN}`)) return new Response('', { status: 401 }); // $ alert=timing-unsafe-compare
    const signature = request.headers.get('x-signature');
    const expected = await macOf(await request.text(), env.WEBHOOK_SECRET);
    if (isLooselySameSecret(signature, expected)) return new Response('paid'); // $ alert=timing-unsafe-compare
    if (request.headers.get('content-type') !== 'application/json') return new Response('', { status: 415 }); // ok: a media type
    return new Response('', { status: signature === null ? 400 : 401 }); // ok: presence
  },
};

export default worker;

export function isRightKey(given: Uint8Array, apiKey: Buffer): boolean {
  return areSameBytes(apiKey, given); // $ alert=timing-unsafe-compare
}

export function isTooCommon(badPasswords: readonly string[], password: string): boolean {
  let found = false;
  badPasswords.forEach((badPassword) => {
    if (badPassword === password) found = true; // ok: the list is no secret
  });
  return found;
}

function isSameSecret(left: unknown, right: unknown): boolean {
  if (![left, right].every((side) => typeof side === 'string' || typeof side === 'number') || typeof left !== typeof right) return false;
  const one = new TextEncoder().encode(String(left));
  const other = new TextEncoder().encode(String(right));
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one[at]! ^ (other[at] ?? 0);
  return difference === 0;
}

function isLooselySameSecret(left: unknown, right: unknown): boolean {
  if (![left, right].every((side) => typeof side === 'string' || typeof side === 'number')) return false;
  const one = new TextEncoder().encode(String(left));
  const other = new TextEncoder().encode(String(right));
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= one[at]! ^ (other[at] ?? 0);
  return difference === 0;
}

function areSameBytes(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left[at]! ^ (right[at] ?? 0);
  return difference === 0;
}
