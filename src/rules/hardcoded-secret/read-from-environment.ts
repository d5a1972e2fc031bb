/** The fix: the environment in place of the literal. Nothing stands in when it is missing, so that the program fails closed. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import type { SecretMatch } from './rule';

export function readFromEnvironment({ literal, name, around }: SecretMatch, code: Code): Fix | undefined {
  const at = replaceable(literal);
  if (!at) return undefined;
  const variable = at.type === 'LogicalExpression' && at !== literal ? code.text(bare(at.left)) : `process.env.${wordsOf(name ?? 'secret').join('_').toUpperCase()}`;
  const read = around ? `\`${quoted(around.before)}\${${variable}}${quoted(around.after)}\`` : `${variable}${isTypeScript(code.file) ? '!' : ''}`;
  const text = at.parent?.type === 'JSXAttribute' ? `{${read}}` : read;
  return replace(at, text, `Read it from ${variable} (and rotate the secret)`, 'review');
}

/** As it stands in a template literal. */
function quoted(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\n/g, '\\n');
}

/** Where an expression may stand; with its fallback `process.env.X || 'literal'` the whole goes. */
function replaceable(literal: Node): Node | undefined {
  const node = literal.type === 'TemplateElement' ? literal.parent! : literal;
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' && parent.right === node && /^process\.env\b/.test(nameOf(parent.left))) return parent;
  if (parent?.type === 'AssignmentPattern' || parent?.type === 'TSLiteralType' || parent?.type === 'TSEnumMember') return undefined;
  if (parent?.type === 'Property' && parent.key === node) return undefined;
  if (parent?.type === 'TSAsExpression' && parent.typeAnnotation.type === 'TSTypeReference') return parent;
  return node.parent?.type.startsWith('Import') || node.parent?.type.startsWith('Export') ? undefined : node;
}

function nameOf(node: Node): string {
  const inner = bare(node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? `${nameOf(inner.object)}.${inner.property.type === 'Identifier' ? inner.property.name : ''}` : '';
}

function isTypeScript(file: string): boolean {
  return /\.[cm]?tsx?$/i.test(file);
}
