/** The fix: SHA-256 in the same place and in the same spelling. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node } from '../../engine/source/tree';
import type { HashMatch } from './rule';

const WEAK_NAME = /md[245]|sha-?[01]?(?!\d)|ripemd(?:160)?|rmd160/i;

/** None for passwords and card numbers: a plain SHA-256 of either is found by trying all. */
export function strongerHash(match: HashMatch, code: Code): Fix | undefined {
  if (match.guessable && !match.keyed) return undefined;
  return match.literal ? inLiteral(match.literal, match.algorithm, code) : inCallee(match, code);
}

/** `'md5'` → `'sha256'`, `'SHA-1'` → `'SHA-256'`, `'RSA-SHA1'` → `'RSA-SHA256'`. */
function inLiteral(literal: Node, algorithm: string, code: Code): Fix {
  const text = code.text(literal);
  const rsa = /^(.)rsa/i.test(text) || /with/i.test(text);
  const [quote = "'"] = text;
  const strong = rsa ? text.replace(WEAK_NAME, stronger) : quote + stronger(text.slice(1, -1)) + quote;
  return replace(literal, strong, titleOf(algorithm), 'review');
}

/** `CryptoJS.MD5(…)` → `CryptoJS.SHA256(…)`: the same library has the stronger function. */
function inCallee({ call, algorithm }: HashMatch, code: Code): Fix | undefined {
  const { name } = code.callee(call);
  const [last, below] = name?.path ?? [];
  // Below a namespace of its family, as in `ripemd.ripemd160`, there is no SHA-256.
  // A package called after its one hash, or a module below a package, has no other.
  if (/md5|sha-?1|ripemd|legacy/i.test(name?.module ?? '')) return undefined;
  if (last === undefined || below !== undefined || !WEAK_NAME.test(last)) return undefined;
  const strong = last.replace(WEAK_NAME, stronger);
  const { callee } = call;
  if (callee.type === 'MemberExpression' && !callee.computed) return replace(callee.property, strong, titleOf(algorithm), 'review');
  if (callee.type !== 'Identifier' || name?.module === undefined) return undefined;
  const imported = code.importing({ module: name.module, name: strong });
  return replace(callee, imported.name, titleOf(algorithm), 'review', imported.imports);
}

function stronger(weak: string): string {
  if (/^sha-/i.test(weak)) return 'SHA-256';
  return weak === weak.toUpperCase() ? 'SHA256' : 'sha256';
}

function titleOf(algorithm: string): string {
  return `Use SHA-256 in place of ${algorithm}`;
}
