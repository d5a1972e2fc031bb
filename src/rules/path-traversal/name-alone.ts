/** The fix of a path that is put together of a folder and one name: only the last part of the name is taken. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { isUntrusted } from '../../engine/flow/untrusted';
import { isPrimitive } from '../../engine/flow/value';
import { replace } from '../../engine/repair';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import type { PathMatch } from './rule';

const TITLE = 'Take only the last part of the name';
const JOINING = new Set(['join', 'resolve']);

export function nameAlone({ node, inside }: PathMatch, code: Code): Fix | undefined {
  if (inside) return undefined;
  const part = nameIn(writtenPath(node, code), code);
  if (!part) return undefined;
  const { name, imports } = code.importing({ module: 'node:path', name: 'basename' });
  const text = code.text(part);
  return replace(part, isPrimitive(code.value(part).type, 'string') || part.type === 'TSAsExpression' ? `${name}(${text})` : `${name}(String(${text}))`, TITLE, 'review', imports);
}

/** Where the path is put together: here, or where the variable is declared that holds it. */
function writtenPath(node: Node, code: Code): Node {
  const written = bare(node);
  if (written.type !== 'Identifier') return written;
  const declared = code.references(written).flatMap(({ parent }) => (parent?.type === 'VariableDeclarator' && parent.init && parent.id.type === 'Identifier' && parent.id.name === written.name ? [parent] : []));
  const [only] = declared;
  return declared.length === 1 && only?.parent.type === 'VariableDeclaration' && only.parent.kind === 'const' ? bare(only.init!) : written;
}

/** The one part that somebody outside chose, where a folder stands in front of it. */
function nameIn(path: Node, code: Code): Node | undefined {
  const parts = partsOf(path, code);
  if (!parts) return undefined;
  const chosen = parts.filter((part) => isChosen(part.node, code));
  const [only] = chosen;
  return chosen.length === 1 && only && only.isBehindFolder ? only.node : undefined;
}

interface Part {
  readonly node: Node;
  readonly isBehindFolder: boolean;
}

function partsOf(path: Node, code: Code): readonly Part[] | undefined {
  switch (path.type) {
    case 'CallExpression':
      return joined(path.callee, path.arguments, code);
    case 'TemplateLiteral':
      return path.expressions.map((node, at) => ({ node, isBehindFolder: path.quasis[at]!.value.raw.endsWith('/') }));
    case 'BinaryExpression':
      return path.operator === '+' ? added(path.left, path.right, code) : undefined;
    default:
      return undefined;
  }
}

function joined(callee: Node, given: readonly Node[], code: Code): readonly Part[] | undefined {
  const method = callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : callee.type === 'Identifier' ? callee.name : undefined;
  if (method === undefined || !JOINING.has(method)) return undefined;
  return given.flatMap((argument, at): readonly Part[] => {
    const own = bare(argument);
    const inner = own.type === 'TemplateLiteral' || own.type === 'BinaryExpression' ? partsOf(own, code) : undefined;
    // Of a text that is put together, what stands at its beginning stands behind the folder in front of the text.
    if (inner) return inner.map((part, index) => ({ ...part, isBehindFolder: part.isBehindFolder || (at > 0 && index === 0 && part.node.range[0] <= own.range[0] + 3) }));
    return [{ node: argument, isBehindFolder: at > 0 }];
  });
}

function added(left: Node, right: Node, code: Code): readonly Part[] | undefined {
  const before = bare(left);
  const rest = before.type === 'BinaryExpression' ? (partsOf(before, code) ?? []) : [{ node: before, isBehindFolder: false }];
  return [...rest, { node: right, isBehindFolder: endsInSlash(before) }];
}

function endsInSlash(node: Node): boolean {
  const last = node.type === 'BinaryExpression' ? bare(node.right) : node;
  if (last.type === 'TemplateLiteral') return last.quasis.at(-1)!.value.raw.endsWith('/');
  return last.type === 'Literal' && typeof last.value === 'string' && last.value.endsWith('/');
}

function isChosen(node: Node, code: Code): boolean {
  return code.value(node).labels.some(isUntrusted);
}
