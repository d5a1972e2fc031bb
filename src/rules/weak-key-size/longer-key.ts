/** The fix: the next size, curve or group that is good, in the spelling that stands there. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node } from '../../engine/source/tree';
import type { SizeMatch } from './rule';

/** Primes are made as long as they have to be: a longer one takes minutes. */
const SIZES: Readonly<Partial<Record<SizeMatch['kind'], number>>> = { rsa: 3072, dsa: 3072, dh: 2048, cipher: 256, exponent: 65537 };

/** For review: keys of another size are of no use to who has the old ones, and take longer to make. */
export function longerKey({ kind, literal, bits }: SizeMatch, code: Code): Fix | undefined {
  if (!literal) return undefined;
  const text = code.text(literal);
  // A curve that is named by its size.
  if (kind === 'curve' && /^\d/.test(text)) return replace(literal, '256', 'Use the curve of 256 bits', 'review');
  if (kind === 'curve' || kind === 'group') {
    const name = kind === 'group' ? 'modp14' : curveLike(text.slice(1, -1));
    return replace(literal, `${text[0]}${name}${text[0]}`, `Use ${name}`, 'review');
  }
  if (kind === 'hmac') return replace(literal, String(inBits(literal, bits) ? 256 : 32), 'Take a key of 32 bytes', 'review');
  const size = SIZES[kind];
  if (size === undefined) return undefined;
  const quote = /^['"`]/.exec(text)?.[0] ?? '';
  return replace(literal, `${quote}${size}${quote}`, kind === 'exponent' ? 'Use the exponent 65537' : `Use ${size} bits`, 'review');
}

/** `{ length: 64 }` is said in bits, `randomBytes(8)` in bytes. */
function inBits(literal: Node, bits: number): boolean {
  return literal.type === 'Literal' && literal.value === bits;
}

/** `P-192` → `P-256`, `brainpoolP160r1` → `brainpoolP256r1`; `prime256v1` is what OpenSSL calls the curve that all libraries have. */
function curveLike(name: string): string {
  if (/^P-?\d+$/i.test(name)) return name.replace(/\d+$/, '256');
  if (/^NIST P-/.test(name)) return 'NIST P-256';
  return /^brainpool/i.test(name) ? name.replace(/\d+(?=[rt]1$)/, '256') : 'prime256v1';
}
