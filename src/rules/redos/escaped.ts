/** Escapes what has a meaning in a pattern. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { PatternMatch } from './rule';

const TITLE = 'Escape the text for the pattern';

export function escaped({ node, slow }: PatternMatch, code: Code): Fix | undefined {
  if (!node || slow) return undefined;
  const parts = openParts(bare(node), code);
  const [first] = parts;
  if (!first) return undefined;
  return { ...replace(first, escape(first, code), TITLE, 'review'), edits: parts.map((part) => ({ start: part.range[0], end: part.range[1], text: escape(part, code) })) };
}

function escape(node: Node, code: Code): string {
  const text = code.text(node);
  const { type } = code.value(node);
  const whole = type?.module === undefined && type?.path[0] === 'string' && /^(?:Identifier|MemberExpression)$/.test(node.type) ? text : `String(${text})`;
  return `${whole}.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')`;
}

/** The parts of a text that somebody outside chose. */
function openParts(node: Node, code: Code): readonly Node[] {
  if (node.type === 'TemplateLiteral') return node.expressions.filter((part) => isOpen(part, code));
  if (node.type === 'BinaryExpression' && node.operator === '+') return [...openParts(bare(node.left), code), ...openParts(bare(node.right), code)];
  return isOpen(node, code) ? [node] : [];
}

function isOpen(node: Node, code: Code): boolean {
  return code.value(node).labels.some(({ kind }) => kind === 'untrusted');
}
