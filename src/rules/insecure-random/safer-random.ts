/** The fix: the same kind of value from a generator made for secrets. Only shapes whose meaning is plain are rewritten. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { bare } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { drawnBytes, drawnDigits, drawnNumber, drawnText, drawnUuid } from './generators';
import type { RandomMatch } from './rule';

export function saferRandom({ call }: RandomMatch, code: Code): Fix | undefined {
  if (!call) return undefined;
  const { name, behaviour } = code.callee(call);
  const path = name?.path.join('.');
  if (path === 'Math.random') return number(call, code) ?? together(call, code) ?? text(call, code);
  if (path === 'pseudoRandomBytes') return drawnBytes(call, call.arguments.map((argument) => code.text(argument)).join(', '), code);
  const given = call.arguments.map((argument) => integerIn(argument, code));
  if (behaviour?.returns === 'number' && given.length === 2) return given.every((bound) => bound !== undefined) ? drawnNumber(call, given[0]!, given[1]! + 1, code) : undefined;
  if (behaviour?.returns !== 'string') return undefined;
  if (given.length === 0) return drawnUuid(call, code);
  return given.length === 1 && given[0] !== undefined && given[0] > 0 ? drawnText(call, given[0], true, code) : undefined;
}

// --- numbers ---

/** `Math.floor(MIN + Math.random() * RANGE)` → `randomInt(MIN, MIN + RANGE)`. */
function number(call: Call, code: Code): Fix | undefined {
  const product = call.parent;
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const factor = bare(product.left === call ? product.right : product.left);
  const inner = product.parent?.type === 'BinaryExpression' && product.parent.operator === '+' ? product.parent : undefined;
  const cut = wholeOf(inner ?? product, code);
  if (!cut) return undefined;
  const outer = !inner && cut.node.parent?.type === 'BinaryExpression' && cut.node.parent.operator === '+' ? cut.node.parent : undefined;
  const sum = inner ?? outer;
  const added = sum && bare(sum.left === product || sum.left === cut.node ? sum.right : sum.left);
  // The length of a list is written as it is, though it may be known.
  if (LENGTH.test(code.text(factor))) return inner || cut.more > 0 ? undefined : drawnNumber(cut.node, 0, code.text(factor), code);
  const range = integerIn(factor, code);
  if (range === undefined) return added && sum ? between(sum === inner ? cut.node : sum, factor, added, cut, code) : undefined;
  const offset = added ? integerIn(added, code) : 0;
  if (inner && offset === undefined) return undefined;
  const at = outer && offset !== undefined ? outer : cut.node;
  return drawnNumber(at, (offset ?? 0) + cut.first, (offset ?? 0) + range + cut.more, code);
}

const LENGTH = /^[\w.$]*\w\.length$/;

interface Cut {
  readonly node: Node;
  /** The least number: `Math.ceil` gives no 0. */
  readonly first: number;
  /** How many more numbers than the factor says. */
  readonly more: number;
}

/** What makes it whole: `Math.floor(x)`, `parseInt(x)`, `x | 0`, `~~x`, `Math.ceil(x)`, `Math.round(x)`. */
function wholeOf(node: Node, code: Code): Cut | undefined {
  const { parent } = node;
  if (parent?.type === 'BinaryExpression' && /^(?:\||>>>?)$/.test(parent.operator) && integerIn(parent.right, code) === 0) return { node: parent, first: 0, more: 0 };
  if (parent?.type === 'UnaryExpression' && parent.operator === '~' && parent.parent?.type === 'UnaryExpression' && parent.parent.operator === '~') return { node: parent.parent, first: 0, more: 0 };
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return undefined;
  switch (code.text(parent.callee)) {
    case 'Math.floor':
    case 'Math.trunc':
    case 'parseInt':
    case 'Number.parseInt':
      return { node: parent, first: 0, more: 0 };
    case 'Math.ceil':
      return { node: parent, first: 1, more: 1 };
    case 'Math.round':
      return { node: parent, first: 0, more: 1 };
    default:
      return undefined;
  }
}

/** `Math.floor(Math.random() * (max - min + 1)) + min` → `randomInt(min, max + 1)`. */
function between(at: Node, factor: Node, low: Node, cut: Cut, code: Code): Fix | undefined {
  if (cut.more > 0 || low.type !== 'Identifier') return undefined;
  const found = new RegExp(`^\\(?([\\w.]+) ?- ?${low.name}\\)?(?: ?\\+ ?1)?$|^1 ?\\+ ?([\\w.]+) ?- ?${low.name}$`).exec(code.text(factor));
  const high = found?.[1] ?? found?.[2];
  return high === undefined ? undefined : drawnNumber(at, low.name, `${high}${/\b1\b/.test(code.text(factor).replace(high, '')) ? ' + 1' : ''}`, code);
}

function integerIn(node: Node, code: Code): number | undefined {
  const value = code.value(node);
  const [constant] = value.constants;
  return value.complete && value.constants.length === 1 && Number.isSafeInteger(constant) ? (constant as number) : undefined;
}

// --- texts ---

/** `Math.random().toString(RADIX).slice(FROM, TO)` → as many random characters; digits stay digits. */
function text(call: Call, code: Code): Fix | undefined {
  const found = printed(call, code);
  if (!found) return undefined;
  if (found.radix !== 10) return drawnText(found.node, found.length, found.radix > 16, code);
  if (found.length !== undefined) return drawnDigits(found.node, found.length, code);
  return found.isWrapped ? drawnText(found.node, undefined, false, code) : undefined;
}

interface Printed {
  readonly node: Node;
  readonly radix: number;
  /** Undefined where it is left open. */
  readonly length?: number;
  readonly isWrapped?: boolean;
}

function printed(call: Call, code: Code): Printed | undefined {
  const { parent } = call;
  if (parent?.type === 'CallExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'String') return { node: parent, radix: 10, isWrapped: true };
  const print = methodCall(call, ['toString']);
  if (!print) return undefined;
  const radix = print.arguments[0] ? integerIn(print.arguments[0], code) : 10;
  const cut = methodCall(print, ['slice', 'substring', 'substr']);
  const length = cut ? cutLength(cut, code) : undefined;
  return radix === undefined || length === 'unclear' ? undefined : { node: cut ?? print, radix, length };
}

function methodCall(node: Node, names: readonly string[]): TSESTree.CallExpression | undefined {
  const member = node.parent;
  if (member?.type !== 'MemberExpression' || member.object !== node || member.property.type !== 'Identifier') return undefined;
  if (!names.includes(member.property.name) || member.parent?.type !== 'CallExpression') return undefined;
  return member.parent;
}

/** Undefined where the rest of the text is taken. */
function cutLength(cut: TSESTree.CallExpression, code: Code): number | 'unclear' | undefined {
  const [first, second] = cut.arguments.map((argument) => integerIn(argument, code));
  const method = cut.callee.type === 'MemberExpression' && cut.callee.property.type === 'Identifier' ? cut.callee.property.name : '';
  if (first === undefined || cut.arguments.length > 2) return 'unclear';
  if (cut.arguments.length === 1) return first < 0 ? -first : undefined;
  if (second === undefined || first < 0) return 'unclear';
  const length = method === 'substr' ? second : second - first;
  return length > 0 ? length : 'unclear';
}

/** `a + b + c`, each drawn or the time: one text as long as all of them. */
function together(call: Call, code: Code): Fix | undefined {
  const first = printed(call, code);
  let whole: Node | undefined = first?.node;
  while (whole?.parent?.type === 'BinaryExpression' && whole.parent.operator === '+') whole = whole.parent;
  if (!first || !whole || whole === first.node) return undefined;
  const parts = partsOf(whole).map((part) => drawnPart(part, code));
  if (parts.some((part) => part === undefined) || first.radix === 10) return undefined;
  const lengths = parts.map((part) => (part === 'time' ? 0 : part!.length));
  const length = lengths.reduce<number | undefined>((sum, each) => (sum === undefined || each === undefined ? undefined : sum + each), 0);
  return drawnText(whole, length === undefined ? 32 : Math.max(length, 1), first.radix > 16, code);
}

function partsOf(node: Node): readonly Node[] {
  return node.type === 'BinaryExpression' && node.operator === '+' ? [...partsOf(node.left), ...partsOf(node.right)] : [node];
}

function drawnPart(part: Node, code: Code): Printed | 'time' | undefined {
  if (/^Date\.now\(\)(?:\.toString\(\w*\))?$/.test(code.text(part))) return 'time';
  let inner: Node = part;
  while (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression' && code.text(inner) !== 'Math.random()') inner = inner.callee.object;
  const found = inner.type === 'CallExpression' ? printed(inner, code) : undefined;
  return found?.node === part ? found : undefined;
}
