/** The fix: SHA-256 in the same place and in the same spelling. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { QualifiedName } from '../../engine/flow/value';
import type { Call, Node } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';
import type { HashMatch } from './rule';

const WEAK_NAME = /md[245]|sha-?[01]?(?!\d)|ripemd(?:160)?|rmd160/i;

/** None for card numbers: a plain SHA-256 of one is found by trying all; none for what somebody else has signed. */
export function strongerHash(match: HashMatch, code: Code): Fix | undefined {
  if (match.sent || (match.guessable && !match.keyed)) return undefined;
  if (match.literal) return inLiteral(match.literal, match.algorithm, code);
  return match.named ? inName(match.named, code.value(match.named).reference, match.algorithm, code) : inCallee(match, code);
}

/** `'md5'` → `'sha256'`, `'SHA-1'` → `'SHA-256'`, `'RSA-SHA1'` → `'RSA-SHA256'`, `'HmacSHA1'` → `'HmacSHA256'`. */
function inLiteral(literal: Node, algorithm: string, code: Code): Fix {
  const text = code.text(literal);
  const rsa = /^.(?:rsa|hmac)/i.test(text) || /with/i.test(text);
  const [quote = "'"] = text;
  const strong = rsa ? text.replace(WEAK_NAME, stronger) : quote + stronger(text.slice(1, -1)) + quote;
  return replace(literal, strong, titleOf(algorithm), 'review');
}

/** `CryptoJS.MD5(…)` → `CryptoJS.SHA256(…)`, `forge.md.md5.create()` → `forge.md.sha256.create()`: the same library has the stronger function. */
function inCallee({ call, algorithm }: HashMatch, code: Code): Fix | undefined {
  return inName(call.callee, code.callee(call).name, algorithm, code) ?? byNode(call, algorithm, code);
}

/** `hash.hmac(hash.sha1, key)` → `hash.hmac(hash.sha256, key)`. */
function inName(node: Node, name: QualifiedName | undefined, algorithm: string, code: Code): Fix | undefined {
  const at = name?.path.findLastIndex((part) => WEAK_NAME.test(part)) ?? -1;
  if (!name || at < 0) return undefined;
  const strong = name.path[at]!.replace(WEAK_NAME, stronger);
  if (!isOffered({ ...name, path: name.path.with(at, strong) }, code)) return undefined;
  const property = memberCalled(node, name.path[at]!);
  if (property) return replace(property, strong, titleOf(algorithm), 'review');
  // A module below the package exports its own hash alone.
  if (node.type !== 'Identifier' || name.path.length > 1 || name.module === undefined || !isImported(name.module, code)) return undefined;
  const imported = code.importing({ module: name.module, name: strong });
  return replace(node, imported.name, titleOf(algorithm), 'review', imported.imports);
}

function isImported(module: string, code: Code): boolean {
  return [`'${module}'`, `"${module}"`].some((spelled) => code.whole.includes(spelled));
}

function isOffered(name: QualifiedName, code: Code): boolean {
  return code.behaviour(name)?.acts !== undefined || code.behaviour({ ...name, path: [...name.path, 'create'] })?.acts !== undefined;
}

function memberCalled(node: Node, name: string): Node | undefined {
  for (let current = node; current.type === 'MemberExpression'; current = current.object) {
    if (!current.computed && current.property.type === 'Identifier' && current.property.name === name) return current.property;
  }
  return undefined;
}

const NO_HEX = /base64|array|bytes|raw|buffer|ascii|create|hmac/i;

/** `md5(text)` of a package that has no other hash → `createHash('sha256').update(text).digest('hex')`. */
function byNode(call: Call, algorithm: string, code: Code): Fix | undefined {
  const { name, behaviour } = code.callee(call);
  const [argument] = call.arguments;
  if (call.type !== 'CallExpression' || call.arguments.length !== 1 || !argument || argument.type === 'SpreadElement' || runsInBrowser(code)) return undefined;
  if (behaviour?.acts?.act !== 'hash' || behaviour.returns !== 'string' || name?.module === undefined || !givesHex(name)) return undefined;
  const { name: createHash, imports } = code.importing({ module: 'node:crypto', name: 'createHash' });
  return replace(call, `${createHash}('sha256').update(${code.text(argument)}).digest('hex')`, titleOf(algorithm), 'review', imports);
}

/** `md5`, `md5.hex`, `SparkMD5.hash`; not `hash.MD5`, which hashes objects. */
function givesHex({ path }: QualifiedName): boolean {
  return !NO_HEX.test(path.at(-1) ?? '') && (path.length === 1 || WEAK_NAME.test(path[0]!));
}

function stronger(weak: string): string {
  if (/^sha-/i.test(weak)) return 'SHA-256';
  return weak === weak.toUpperCase() ? 'SHA256' : 'sha256';
}

function titleOf(algorithm: string): string {
  return `Use SHA-256 in place of ${algorithm}`;
}
