/** Is a value the same bytes in each run? An initialisation vector, a salt or a key that is, protects little. */
import type { Code } from '../../engine/code';
import type { ActOfCall } from '../../engine/flow/acts';
import { printName } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare, calledName, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { definitionOf, isWrittenInto } from './definitions';

/** `constant`: written out; `zero`: nothing but zeros; `empty`: no bytes at all; `derived`: worked out from what is written out; `setting`: read from the environment. */
export type Sameness = 'constant' | 'zero' | 'empty' | 'derived' | 'setting';

export interface FixedBytes {
  readonly kind: Sameness;
  /** The expression that makes it. */
  readonly node: Node;
  /** It is so only where nothing else is given: `iv ?? Buffer.alloc(16)`. */
  readonly fallback?: boolean;
  /** It is so only where a setting is missing. */
  readonly orSetting?: boolean;
}

/** Names behind names, and calls around calls: nobody writes more of them. */
const DEPTH = 8;

/** Undefined where it may be anything. */
export function fixedBytes(node: Node, code: Code, depth = DEPTH): FixedBytes | undefined {
  if (depth === 0) return undefined;
  const inner = bare(node);
  const within = (part: Node) => fixedBytes(part, code, depth - 1);
  switch (inner.type) {
    case 'Identifier':
    case 'MemberExpression':
      return behindName(inner, code, depth);
    case 'AwaitExpression':
      return within(inner.argument);
    case 'ArrayExpression':
      return together(inner.elements, inner, within);
    case 'BinaryExpression':
      return inner.operator === '+' ? together([inner.left, inner.right], inner, within) : constant(inner, code);
    case 'LogicalExpression':
      return inner.operator === '&&' ? undefined : fallenBack(within(inner.left), within(inner.right));
    case 'ConditionalExpression':
      return chosen(inner, within, code);
    case 'CallExpression':
    case 'NewExpression':
      return called(inner, code, depth);
    default:
      return constant(inner, code);
  }
}

/** What is known of the value, whoever wrote it where. */
export function constantBytes({ constants, complete, origin }: Value, node: Node): FixedBytes | undefined {
  if (!complete || constants.length === 0 || constants.some((one) => typeof one === 'boolean' || one === null)) return undefined;
  return { kind: textKind(constants.map(String)), node: origin ?? node };
}

function constant(node: Node, code: Code): FixedBytes | undefined {
  return constantBytes(code.value(node), node);
}

function textKind(texts: readonly string[]): Sameness {
  if (texts.every((text) => text === '')) return 'empty';
  return texts.every((text) => /^[0\0\s]*$/.test(text)) ? 'zero' : 'constant';
}

function behindName(node: TSESTree.Identifier | TSESTree.MemberExpression, code: Code, depth: number): FixedBytes | undefined {
  if (isSetting(node, code)) return { kind: 'setting', node };
  const definition = definitionOf(node, code);
  const known = constant(node, code);
  if (!definition) return known ?? takenFromSettings(node, code);
  const made = fixedBytes(definition.made, code, depth - 1);
  if (!made || (isMutable(definition.made) && isWrittenInto(definition, code))) return undefined;
  return definition.byDefault ? { ...made, fallback: true } : made;
}

/** Texts are what they are; bytes may be written to. */
function isMutable(made: Node): boolean {
  return /^(?:CallExpression|NewExpression|ArrayExpression|AwaitExpression)$/.test(bare(made).type);
}

/** `process.env.IV`, `import.meta.env.IV`, `config.get('IV')`. */
export function isSetting(node: Node, code: Code): boolean {
  const inner = bare(node);
  if (inner.type === 'CallExpression') return /(?:config|configService|settings?|env)\.(?:get|getOrThrow|getString)$/i.test(code.callee(inner).text) && typeof code.value(inner.arguments[0] ?? inner).constants[0] === 'string';
  if (inner.type !== 'MemberExpression') return false;
  const { reference } = code.value(inner);
  return (reference !== undefined && printName(reference).startsWith('process.env.')) || /(?:^|\.)env$/.test(code.text(bare(inner.object)));
}

/** `const { IV } = process.env` */
function takenFromSettings(node: Node, code: Code): FixedBytes | undefined {
  const { reference } = code.value(node);
  return reference && printName(reference).startsWith('process.env.') ? { kind: 'setting', node } : undefined;
}

type Within = (node: Node) => FixedBytes | undefined;

function together(parts: readonly (Node | null)[], node: Node, within: Within): FixedBytes | undefined {
  const made = parts.map((part) => (part && part.type !== 'SpreadElement' ? within(part) : undefined));
  if (!made.every((one) => one !== undefined)) return undefined;
  const kinds = new Set(made.map(({ kind }) => kind));
  kinds.delete('empty');
  const [first = 'empty', ...others] = kinds;
  return { kind: others.length === 0 ? first : kinds.has('setting') ? 'setting' : 'constant', node, fallback: made.some(({ fallback }) => fallback) };
}

function fallenBack(one: FixedBytes | undefined, other: FixedBytes | undefined): FixedBytes | undefined {
  if (!one) return other && { ...other, fallback: true };
  return one.kind === 'setting' && other ? { ...other, orSetting: true } : one;
}

/** `given ? given : Buffer.alloc(16)` */
function chosen({ test, consequent, alternate }: TSESTree.ConditionalExpression, within: Within, code: Code): FixedBytes | undefined {
  const [one, other] = [within(consequent), within(alternate)];
  if (one && other) return one.kind === 'setting' ? { ...other, orSetting: true } : other.kind === 'setting' ? { ...one, orSetting: true } : one;
  const [made, rest] = one ? [one, alternate] : [other, consequent];
  const asked = bare(test);
  const subject = asked.type === 'Identifier' || asked.type === 'MemberExpression' ? code.text(asked) : undefined;
  return made && subject !== undefined && code.text(rest).includes(subject) ? { ...made, fallback: true } : undefined;
}

/** Methods that make of the same bytes the same again. */
const KEEPS = /^(?:slice|substring|substr|subarray|toString|padStart|padEnd|repeat|trim|toUpperCase|toLowerCase|concat|fill|reverse|join|split|clone|toBytes|getBytes|digest|finalize|hex)$/;
/** Functions that only write the bytes in another form, by their names. */
const REWRITES = /^(?:atob|btoa|String|hexToBytes|hexToUint8Array|hexToBuffer|hexToU8a|utf8ToBytes|utf8ToUint8Array|stringToBytes|stringToU8a|toBytes|fromHex|fromBase64|fromString|from_hex|from_base64|from_string|base64ToBytes|base64ToUint8Array|decodeBase64|encodeBase64|decodeUTF8|encodeUTF8|hexToArrayBuffer|toArrayBuffer|toBuffer|toBits|createBuffer)$/;
const ARRAYS = /^(?:Uint8|Uint8Clamped|Int8|Uint16|Uint32|Int16|Int32|BigUint64)Array$/;

function called(call: Call, code: Code, depth: number): FixedBytes | undefined {
  if (isSetting(call, code)) return { kind: 'setting', node: call };
  const within = (part: Node) => fixedBytes(part, code, depth - 1);
  const { behaviour, callable } = code.callee(call);
  const target = bare(call.callee);
  const name = calledName(call) ?? '';
  const owner = target.type === 'MemberExpression' ? bare(target.object) : undefined;
  const [first, second] = call.arguments;
  const ownerName = owner?.type === 'Identifier' ? owner.name : undefined;
  if (behaviour?.generates?.length || code.act(call, 'make-key')) return undefined;
  if (ARRAYS.test(name) || ((name === 'ArrayBuffer' || name === 'Buffer') && !owner)) return array(call, first, code, within);
  if (ownerName === 'Buffer' && name === 'alloc') return second ? withNode(within(second), call) : { kind: 'zero', node: call };
  if (ownerName === 'Buffer' && name === 'concat') return first ? withNode(within(first), call) : undefined;
  if (ownerName !== undefined && name === 'of' && ARRAYS.test(ownerName)) return together(call.arguments, call, within);
  if (name === 'from' && ownerName !== undefined && /^(?:Buffer|Array|\w+Array)$/.test(ownerName)) return first ? withNode(filled(first, second, code, within), call) : undefined;
  if (name === 'Array' && first && !second && typeof code.value(first).constants[0] === 'number') return { kind: 'zero', node: call };
  if (owner?.type === 'MemberExpression' && name === 'create') return first ? withNode(within(first), call) : undefined;
  const hash = code.act(call, 'hash');
  if (hash) return hashed(call, hash, within);
  if (first && (behaviour?.encodes || REWRITES.test(name) || (behaviour?.propagates?.some(({ from }) => from === 'argument[0]') && !owner))) return withNode(within(first), call);
  if (owner && name === 'update') return first && isHashing(owner, code) ? derived(within(first), call) : undefined;
  if (owner && KEEPS.test(name)) return kept(call, owner, name, code, within);
  return constant(call, code) ?? (isFunction(callable) ? ofFunction(callable, call, within) : undefined);
}

function withNode(made: FixedBytes | undefined, node: Node): FixedBytes | undefined {
  return made && { ...made, node };
}

function derived(made: FixedBytes | undefined, node: Node): FixedBytes | undefined {
  return made && { ...made, node, kind: made.kind === 'setting' ? 'setting' : 'derived' };
}

function hashed(call: Call, hash: ActOfCall, within: Within): FixedBytes | undefined {
  const { place } = hash.part('data');
  return place && derived(within(place), call);
}

/** `createHash('md5').update(…).update(…)` */
function isHashing(node: Node, code: Code): boolean {
  const inner = bare(node);
  if (inner.type !== 'CallExpression') return false;
  return code.act(inner, 'hash') !== undefined;
}

/** `new Uint8Array(12)` is zeros, `new Uint8Array([1, 2])` is not. */
function array(call: Call, first: Node | undefined, code: Code, within: Within): FixedBytes | undefined {
  if (!first) return { kind: 'empty', node: call };
  const { constants, type } = code.value(first);
  const isLength = typeof constants[0] === 'number' || (type?.module === undefined && type?.path[0] === 'number') || /^[\w.]*(?:length|size|bytes)$/i.test(code.text(first));
  return isLength ? { kind: 'zero', node: call } : withNode(within(first), call);
}

/** `Array.from({ length: 16 }, () => 0)`, `Buffer.from('…', 'hex')`. */
function filled(first: Node, second: Node | undefined, code: Code, within: Within): FixedBytes | undefined {
  if (bare(first).type !== 'ObjectExpression') return isFunction(second) ? undefined : within(first);
  return isFunction(second) && second.body.type !== 'BlockStatement' ? constant(second.body, code) : undefined;
}

/** What a method makes of what it is called on, where its arguments are written out as well. */
function kept(call: Call, owner: Node, name: string, code: Code, within: Within): FixedBytes | undefined {
  const made = within(owner);
  if (!made || call.arguments.some((argument) => !isWrittenOut(argument, code, within))) return undefined;
  const [first] = call.arguments;
  if (first && (name === 'fill' || /^pad/.test(name)) && made.kind !== 'setting') {
    const by = within(name === 'fill' ? first : (call.arguments[1] ?? first));
    const kinds = name === 'fill' ? [by?.kind] : [made.kind, by?.kind];
    return { ...made, node: call, kind: kinds.every((kind) => kind === 'zero' || kind === 'empty') ? 'zero' : 'constant' };
  }
  return { ...made, node: call };
}

function isWrittenOut(argument: Node, code: Code, within: Within): boolean {
  const value = code.value(argument);
  return (value.complete && value.constants.length > 0) || value.reference !== undefined || within(argument) !== undefined;
}

/** A function without parameters that gives back one thing. */
function ofFunction(callable: Node, call: Call, within: Within): FixedBytes | undefined {
  if (!isFunction(callable) || callable.params.length > 0 || callable.generator || callable.body === null) return undefined;
  if (callable.body.type !== 'BlockStatement') return withNode(within(callable.body), call);
  const last = callable.body.body.at(-1);
  const others = callable.body.body.slice(0, -1).every(({ type }) => type === 'VariableDeclaration');
  return others && last?.type === 'ReturnStatement' && last.argument ? withNode(within(last.argument), call) : undefined;
}

/** The property that a part is looked for under, where what is handed over is an object behind a name. */
export function partBehind(place: Node, names: readonly string[], code: Code): Node {
  const inner = bare(place);
  const made = inner.type === 'ObjectExpression' ? inner : definitionOf(inner, code)?.made;
  const object = made && bare(made);
  if (object?.type !== 'ObjectExpression') return place;
  for (const property of object.properties) if (property.type === 'Property' && names.includes(staticName(property.key, property.computed) ?? '')) return property.value;
  return place;
}
