/** What fixes of tokens write: one more option at a call, wherever its model says that it stands. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Fix, Span } from '../../engine/finding';
import type { AccessPath } from '../../engine/model';
import { replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';

const AN_HOUR = "'1h'";

/** The token ends after an hour. Undefined where nobody knows how this library is told so. */
export function withExpiry(call: Call, code: Code): Fix | undefined {
  const place = code.act(call, 'issue-token')?.places('expiry')[0];
  if (place === undefined) return undefined;
  const title = 'Let the token expire after an hour';
  const method = /^called\.(?!new\[)(\w+)\[0\]$/.exec(place)?.[1];
  if (method !== undefined) {
    const callee = bare(call.callee);
    return callee.type === 'MemberExpression' ? replace({ start: callee.object.range[1], end: callee.object.range[1] }, `.${method}(${AN_HOUR})`, title, 'review') : undefined;
  }
  const value = /\.exp$/.test(place) ? 'Math.floor(Date.now() / 1000) + 3600' : /Sec(?:ond)?s?$/.test(place) ? '3600' : AN_HOUR;
  const edit = withOption(call, place, value, code);
  return edit && replace(edit.at, edit.text, title, 'review');
}

interface Writing {
  readonly at: Span;
  readonly text: string;
}

/** `argument[2].expiresIn` of a call, written into the options that it has, or beside the last argument. */
export function withOption(call: Call, place: AccessPath, value: string, code: Code): Writing | undefined {
  const [, made, index, path] = /^(argument|called\.new)\[(\d)\](?:\.([\w.]+))?$/.exec(place) ?? [];
  if (index === undefined) return undefined;
  const target = made === 'argument' ? call : makerOf(call, code);
  return target && writtenInto(target, Number(index), path, value, code);
}

function makerOf(call: Call, code: Code): Call | undefined {
  const callee = bare(call.callee);
  return code.saidBefore(callee.type === 'MemberExpression' ? callee.object : callee, 'new')[0];
}

function writtenInto(call: Call, index: number, path: string | undefined, value: string, code: Code): Writing | undefined {
  const names = path?.split('.') ?? [];
  const given = call.arguments[index];
  if (given && names.length === 0) return undefined;
  if (given) return given.type === 'SpreadElement' ? undefined : inArgument(given, names, value, code);
  const last = call.arguments.at(-1);
  return last && call.arguments.length === index ? { at: after(last), text: `, ${nested(names, value)}` } : undefined;
}

function inArgument(given: Node, names: readonly string[], value: string, code: Code): Writing | undefined {
  const node = bare(given);
  if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression') return { at: before(node), text: `${nested(names, value)}, ` };
  const object = node.type === 'ObjectExpression' ? node : declaredObject(node, code);
  if (object) return inObject(object, names, value, code);
  return names.length === 1 && (node.type === 'Identifier' || node.type === 'MemberExpression') ? { at: spanOf(node), text: `{ ...${code.text(node)}, ${names[0]}: ${value} }` } : undefined;
}

/** `const options = { … }` of this module. */
function declaredObject(node: Node, code: Code): TSESTree.ObjectExpression | undefined {
  const { origin } = code.value(node);
  return node.type === 'Identifier' && origin?.type === 'ObjectExpression' ? origin : undefined;
}

function inObject(object: TSESTree.ObjectExpression, names: readonly string[], value: string, code: Code): Writing | undefined {
  const [name, ...rest] = names as [string, ...string[]];
  const held = object.properties.find((property) => property.type === 'Property' && code.text(property.key) === name);
  if (held?.type === 'Property') {
    // It says nothing: `expiresIn: undefined`.
    return rest.length > 0 ? inArgument(held.value, rest, value, code) : { at: spanOf(held.value), text: value };
  }
  const text = `${name}: ${rest.length > 0 ? nested(rest, value) : value}`;
  const last = object.properties.at(-1);
  return last ? { at: after(last), text: `, ${text}` } : { at: spanOf(object), text: `{ ${text} }` };
}

function nested(names: readonly string[], value: string): string {
  return names.reduceRight((inner, name) => `{ ${name}: ${inner} }`, value);
}

function after({ range }: Node): Span {
  return { start: range[1], end: range[1] };
}

function before({ range }: Node): Span {
  return { start: range[0], end: range[0] };
}
