/** The fix: the same kind of value from a generator made for secrets. Only shapes whose meaning is plain are rewritten. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';
import type { RandomMatch } from './rule';

const CRYPTO = 'node:crypto';
const INTEGER_TITLE = 'Draw the number with randomInt of node:crypto';

export function saferRandom({ call }: RandomMatch, code: Code): Fix | undefined {
  if (code.callee(call).name?.path.join('.') !== 'Math.random' || runsInBrowser(code)) return undefined;
  return integer(call, code) ?? text(call, code);
}

/** `Math.floor(MIN + Math.random() * RANGE)` → `randomInt(MIN, MIN + RANGE)`. */
function integer(call: Call, code: Code): Fix | undefined {
  const product = call.parent;
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const factor = product.left === call ? product.right : product.left;
  // The length of a list is written as it is, though it may be known.
  const range = LENGTH.test(code.text(factor)) ? undefined : constantInteger(factor, code);
  if (range === undefined) return index(product, factor, code);
  const sum = product.parent?.type === 'BinaryExpression' && product.parent.operator === '+' ? product.parent : undefined;
  const inner = sum ?? product;
  const floor = inner.parent;
  if (!isFloor(floor, code)) return undefined;
  const outer = outside(floor, code);
  const offset = sum ? constantInteger(sum.left === product ? sum.right : sum.left, code) : (outer?.offset ?? 0);
  if (offset === undefined) return undefined;
  return randomInt(sum ? floor : (outer?.node ?? floor), offset, range, code);
}

const LENGTH = /\w\.length$/;

/** `Math.floor(Math.random() * letters.length)` → `randomInt(letters.length)`. */
function index(product: Node, factor: Node, code: Code): Fix | undefined {
  const floor = product.parent;
  if (!LENGTH.test(code.text(factor)) || factor.type !== 'MemberExpression' || !isFloor(floor, code)) return undefined;
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomInt' });
  return replace(floor, `${name}(${code.text(factor)})`, INTEGER_TITLE, 'review', imports);
}

function isFloor(node: Node | undefined, code: Code): node is TSESTree.CallExpression {
  return node?.type === 'CallExpression' && /^Math\.(?:floor|trunc)$/.test(code.text(node.callee));
}

/** `Math.floor(Math.random() * 9000) + 1000`. */
function outside(floor: Node, code: Code): { node: Node; offset: number } | undefined {
  const sum = floor.parent;
  if (sum?.type !== 'BinaryExpression' || sum.operator !== '+') return undefined;
  const offset = constantInteger(sum.left === floor ? sum.right : sum.left, code);
  return offset === undefined ? undefined : { node: sum, offset };
}

function randomInt(at: Node, offset: number, range: number, code: Code): Fix | undefined {
  if (range < 1 || range > 2 ** 48 - 1) return undefined;
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomInt' });
  const bounds = offset === 0 ? String(range) : `${offset}, ${offset + range}`;
  return replace(at, `${name}(${bounds})`, INTEGER_TITLE, 'review', imports);
}

function constantInteger(node: Node, code: Code): number | undefined {
  const value = code.value(node);
  const [constant] = value.constants;
  return value.complete && value.constants.length === 1 && Number.isSafeInteger(constant) ? (constant as number) : undefined;
}

/** `Math.random().toString(RADIX).slice(FROM, TO)` → as many random characters; digits stay digits. */
function text(call: Call, code: Code): Fix | undefined {
  const printed = methodCall(call, ['toString']);
  if (!printed) return undefined;
  const radix = printed.arguments[0] ? constantInteger(printed.arguments[0], code) : 10;
  const cut = methodCall(printed, ['slice', 'substring', 'substr']);
  const length = cut ? cutLength(cut, code) : undefined;
  if (radix === undefined || (cut && length === 'unclear')) return undefined;
  const at = cut ?? printed;
  return radix === 10 ? digits(at, length === 'rest' ? undefined : (length as number | undefined), code) : characters(at, length as number | 'rest' | undefined, radix, code);
}

function methodCall(node: Node, names: readonly string[]): TSESTree.CallExpression | undefined {
  const member = node.parent;
  if (member?.type !== 'MemberExpression' || member.object !== node || member.property.type !== 'Identifier') return undefined;
  if (!names.includes(member.property.name) || member.parent?.type !== 'CallExpression') return undefined;
  return member.parent;
}

function cutLength(cut: TSESTree.CallExpression, code: Code): number | 'rest' | 'unclear' {
  const [first, second] = cut.arguments.map((argument) => constantInteger(argument, code));
  const method = cut.callee.type === 'MemberExpression' && cut.callee.property.type === 'Identifier' ? cut.callee.property.name : '';
  if (first === undefined || cut.arguments.length > 2) return 'unclear';
  if (cut.arguments.length === 1) return first < 0 ? -first : 'rest';
  if (second === undefined || first < 0) return 'unclear';
  const length = method === 'substr' ? second : second - first;
  return length > 0 ? length : 'unclear';
}

function digits(at: Node, length: number | undefined, code: Code): Fix | undefined {
  if (length === undefined || length > 14) return undefined;
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomInt' });
  const drawn = `${name}(10 ** ${length}).toString().padStart(${length}, '0')`;
  return replace(at, drawn, `Draw ${length} digits with randomInt of node:crypto`, 'review', imports);
}

/** Sixteen bytes where the length was left open: as many as a UUID has. */
function characters(at: Node, length: number | 'rest' | undefined, radix: number, code: Code): Fix {
  const { name, imports } = code.importing({ module: CRYPTO, name: 'randomBytes' });
  // Hexadecimal digits in place of digits to the base of 36 would be easier to guess; base64url is no shorter and has more of them.
  const [encoding, bits] = typeof length === 'number' && radix > 16 ? (['base64url', 6] as const) : (['hex', 4] as const);
  const wanted = typeof length === 'number' ? length : 32;
  const bytes = Math.ceil((wanted * bits) / 8);
  const whole = `${name}(${bytes}).toString('${encoding}')`;
  const drawn = Math.ceil((bytes * 8) / bits) === wanted ? whole : `${whole}.slice(0, ${wanted})`;
  return replace(at, drawn, 'Draw the text with randomBytes of node:crypto', 'review', imports);
}
