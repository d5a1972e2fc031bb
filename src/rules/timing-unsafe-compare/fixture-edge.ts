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
    if (request.headers.get('authorization') !== `Bearer ${env.API_TOKEN}`) return new Response('', { status: 401 }); // $ alert=timing-unsafe-compare
    const signature = request.headers.get('x-signature');
    const expected = await macOf(await request.text(), env.WEBHOOK_SECRET);
    if (signature == expected) return new Response('paid'); // $ alert=timing-unsafe-compare
    if (request.headers.get('content-type') !== 'application/json') return new Response('', { status: 415 }); // ok: a media type
    return new Response('', { status: signature === null ? 400 : 401 }); // ok: presence
  },
};

export default worker;

export function isRightKey(given: Uint8Array, apiKey: Buffer): boolean {
  return apiKey.equals(given); // $ alert=timing-unsafe-compare
}

export function isTooCommon(badPasswords: readonly string[], password: string): boolean {
  let found = false;
  badPasswords.forEach((badPassword) => {
    if (badPassword === password) found = true; // ok: the list is no secret
  });
  return found;
}
