/** What tells a token from a text that is merely of its shape: digits that check the others, and what stands in it once it is decoded. */

/** GitHub and npm: the last six characters are the CRC-32 of those behind the prefix, in base 62. */
export function endsInChecksum(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1);
  return base62(crc32(body.slice(0, -6))) === body.slice(-6);
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Six digits. */
export function base62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = DIGITS[rest % 62]! + text;
  return text;
}

/** As zip and Ethernet compute it, unsigned. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Keys of AWS are drawn from the alphabet of base 32. */
export function isBase32(match: string): boolean {
  return /^[A-Z2-7]+$/.test(match.slice(4));
}

/** Behind the scheme stands `user:password` in base64, and not a word such as `authentication`. */
export function isLogin(match: string): boolean {
  const login = decoded(match.slice('Basic '.length));
  return login !== undefined && /^[\x21-\x7e]*:[\x20-\x7e]+$/.test(login);
}

/** A JSON web token says how it is signed. One that a service hands to everybody (`role: anon` of Supabase) opens nothing. */
export function isSignedToken(match: string): boolean {
  const [head = '', body = ''] = match.split('.');
  const header = json(head);
  const payload = json(body);
  return (typeof header?.alg === 'string' || typeof header?.enc === 'string') && header.alg !== 'none' && payload?.role !== 'anon';
}

/** What is shown of a key breaks off, or holds what is none of its letters; lines of headers and the sum of PGP stand beside them. */
export function isWholeKey(match: string): boolean {
  const [, body] = /^-----BEGIN [A-Z ]+-----([^]*)-----END /.exec(match) ?? [];
  const lines = body?.replace(/\\r/g, '').replace(/\\n|\\$/gm, '\n').replace(/^\s*(?:[A-Za-z-]+: .*|=[\w+/]{4})$/gm, '').replace(/\s/g, '');
  return lines !== undefined && /^[\w+/]+=*$/.test(lines) && decoded(lines) !== undefined;
}

function json(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(decoded(part.replace(/-/g, '+').replace(/_/g, '/')) ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function decoded(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}
