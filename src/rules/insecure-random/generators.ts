/** What draws for secrets, as it is written where the code runs: `node:crypto`, or `crypto` of a page. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';

const CRYPTO = 'node:crypto';

/** A whole number from `low` on and below `high`; each a number, or an expression that gives one. */
export function drawnNumber(at: Node, low: number | string, high: number | string, code: Code): Fix | undefined {
  const range = typeof low === 'number' && typeof high === 'number' ? high - low : undefined;
  if (range !== undefined && (range < 1 || range > 2 ** 48 - 1)) return undefined;
  if (!runsInBrowser(code)) {
    const { name, imports } = code.importing({ module: CRYPTO, name: 'randomInt' });
    return replace(at, `${name}(${low === 0 ? '' : `${low}, `}${high})`, 'Draw the number with randomInt of node:crypto', 'review', imports);
  }
  // 32 bits are drawn: what is left over of a division by less than a million favours no number by more than a few in ten thousand.
  if (range !== undefined ? range > 1_000_000 : low !== 0) return undefined;
  const rest = `globalThis.crypto.getRandomValues(new Uint32Array(1))[0]${/\.[cm]?tsx?$/i.test(code.file) ? '!' : ''} % ${range ?? high}`;
  return replace(at, low === 0 ? `(${rest})` : `(${low} + (${rest}))`, 'Draw the number with crypto.getRandomValues', 'review');
}

/** As many digits, with zeros in front. */
export function drawnDigits(at: Node, length: number, code: Code): Fix | undefined {
  if (length < 1 || length > 14 || runsInBrowser(code)) return undefined;
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomInt' });
  return replace(at, `${name}(10 ** ${length}).toString().padStart(${length}, '0')`, `Draw ${length} digits with randomInt of node:crypto`, 'review', imports);
}

/** Sixteen bytes where the length was left open: as many as a UUID has. `wide`: the characters were letters and digits. */
export function drawnText(at: Node, length: number | undefined, wide: boolean, code: Code): Fix {
  const wanted = length ?? 32;
  if (runsInBrowser(code)) return replace(at, pageText(wanted), 'Draw the text with crypto.getRandomValues', 'review');
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomBytes' });
  // Hexadecimal digits in place of digits to the base of 36 would be easier to guess; base64url is no shorter and has more of them.
  const [encoding, bits] = length !== undefined && wide ? (['base64url', 6] as const) : (['hex', 4] as const);
  const bytes = Math.ceil((wanted * bits) / 8);
  const whole = `${name}(${bytes}).toString('${encoding}')`;
  const drawn = Math.ceil((bytes * 8) / bits) === wanted ? whole : `${whole}.slice(0, ${wanted})`;
  return replace(at, drawn, 'Draw the text with randomBytes of node:crypto', 'review', imports);
}

/** Of 36 characters each: as many as before, of bytes that are not whole multiples of 36 a few are drawn more often. */
function pageText(length: number): string {
  return `Array.from(globalThis.crypto.getRandomValues(new Uint8Array(${length})), (byte) => (byte % 36).toString(36)).join('')`;
}

export function drawnUuid(at: Node, code: Code): Fix {
  if (runsInBrowser(code)) return replace(at, 'globalThis.crypto.randomUUID()', 'Draw a UUID with crypto.randomUUID', 'review');
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomUUID' });
  return replace(at, `${name}()`, 'Draw a UUID with randomUUID of node:crypto', 'review', imports);
}

export function drawnBytes(at: Node, given: string, code: Code): Fix {
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomBytes' });
  return replace(at, `${name}(${given})`, 'Draw the bytes with randomBytes of node:crypto', 'review', imports);
}
