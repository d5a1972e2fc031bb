/** Small verbs of which rules build their fixes. Each leaves code that parses. */
import type { Code } from './code';
import { spanOf } from './code';
import type { Fix, ImportRequest, Safety, Span } from './finding';
import type { Node } from './source/tree';

export function replace(at: Node | Span, text: string, title: string, safety: Safety, imports: readonly ImportRequest[] = []): Fix {
  const span = 'range' in at ? spanOf(at) : at;
  return { title, safety, edits: [{ start: span.start, end: span.end, text }], imports };
}

/** As it stands in the place of the node: a property in short form gets its name back. */
export function asValue(node: Node, text: string, code: Code): string {
  const { parent } = node;
  return parent?.type === 'Property' && parent.shorthand ? `${code.text(node)}: ${text}` : text;
}

/** Takes out a property with its comma, or a whole statement with its line. */
export function removeProperty(node: Node, title: string, safety: Safety, code: Code): Fix {
  const span = node.type === 'Property' ? withComma(node, code) : withLine(node, code);
  return replace(span, '', title, safety);
}

const NEAR = 200;

/** A property on a line of its own goes with the line; else it takes one comma with it, the one behind it before the one in front. */
function withComma(node: Node, code: Code): Span {
  const [start, end] = node.range;
  const before = code.slice(Math.max(0, start - NEAR), start);
  const after = code.slice(end, end + NEAR);
  const indent = /(?:^|[\r\n])([^\S\r\n]*)$/.exec(before);
  const rest = /^,?[^\S\r\n]*(?:\r\n|\n)/.exec(after);
  if (indent && rest) return { start: start - indent[1]!.length, end: end + rest[0].length };
  const behind = /^\s*,[^\S\r\n]*/.exec(after);
  if (behind) return { start, end: end + behind[0].length };
  const front = /,?\s*$/.exec(before)![0];
  const only = front.startsWith(',') ? 0 : /^\s*/.exec(after)![0].length;
  return { start: start - front.length, end: end + only };
}

function withLine(node: Node, code: Code): Span {
  const [start, end] = node.range;
  const before = /[^\S\r\n]*$/.exec(code.slice(Math.max(0, start - NEAR), start))![0];
  const lineStart = start - before.length === 0 || /[\r\n]/.test(code.slice(start - before.length - 1, start - before.length));
  const after = /^[^\S\r\n]*(?:\r\n|\n)/.exec(code.slice(end, end + NEAR));
  if (lineStart && after) return { start: start - before.length, end: end + after[0].length };
  // A comment that stands behind it stays, in its place.
  return { start, end: end + (lineStart ? /^[^\S\r\n]*/.exec(code.slice(end, end + NEAR))![0].length : 0) };
}
