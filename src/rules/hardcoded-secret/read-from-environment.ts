/** The fix: the environment in place of the literal. Nothing stands in when it is missing, so that the program fails closed. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { runsInBrowser } from '../../domain/browser-code';
import { wordsOf } from '../../domain/names';
import type { SecretMatch } from './match';
import { settingName } from './places';

export function readFromEnvironment(match: SecretMatch, code: Code): Fix | undefined {
  const { literal, name, around, at: span, compared, given } = match;
  if (given) return given.removable && replace(given.removable, '', 'Take the default away (and rotate the secret)', 'review');
  // A schema of Prisma reads the variable by its own word.
  if (/\.prisma$/i.test(code.file)) return replace(span, 'env("DATABASE_URL")', titleOf('DATABASE_URL'), 'review');
  // What a page reads from its environment is built into it, and every visitor has it.
  if (compared || runsInBrowser(code)) return undefined;
  const variable = `process.env.${wordsOf(name ?? 'secret').join('_').toUpperCase()}`;
  if (literal.type === 'TemplateLiteral' && around && literal.expressions.length > 0) return replace(span, `\${${variable}}`, titleOf(variable), 'review');
  const at = replaceable(literal, code);
  if (!at || (literal.type === 'TemplateLiteral' && literal.expressions.length > 0)) return undefined;
  const source = at.type === 'LogicalExpression' && at !== literal ? code.text(bare(at.left)) : variable;
  const read = around ? `\`${quoted(around.before)}\${${source}}${quoted(around.after)}\`` : `${source}${isTypeScript(code.file) ? '!' : ''}`;
  const text = at.parent?.type === 'JSXAttribute' ? `{${read}}` : read;
  return replace(at, text, titleOf(source), 'review');
}

function titleOf(source: string): string {
  return `Read it from ${source} (and rotate the secret)`;
}

/** As it stands in a template literal. */
function quoted(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replace(/\n/g, '\\n');
}

/** Where an expression may stand; with its fallback `process.env.X || 'literal'` the whole goes. */
function replaceable(literal: Node, code: Code): Node | undefined {
  const node = literal.type === 'TemplateElement' ? literal.parent! : literal;
  const { parent } = node;
  if (parent?.type === 'LogicalExpression' && parent.right === node && settingName(parent.left, code) !== undefined) return parent;
  if (parent?.type === 'AssignmentPattern' || parent?.type === 'TSLiteralType' || parent?.type === 'TSEnumMember') return undefined;
  if (parent?.type === 'TaggedTemplateExpression') return undefined;
  if (parent?.type === 'Property' && parent.key === node) return undefined;
  if (parent?.type === 'TSAsExpression' && parent.typeAnnotation.type === 'TSTypeReference') return parent;
  return node.parent?.type.startsWith('Import') || node.parent?.type.startsWith('Export') ? undefined : node;
}

function isTypeScript(file: string): boolean {
  return /\.[cm]?tsx?$/i.test(file);
}
