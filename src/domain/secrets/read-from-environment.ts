/** The fix: the environment in place of the literal. Nothing stands in when it is missing, so that the program fails closed. */
import type { Code } from '../../engine/code';
import type { Fix, Span } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { runsInBrowser } from '../browser-code';
import type { SecretMatch } from './match';
import { settingName } from './places';
import { variableFor } from './variable';

export function readFromEnvironment(match: SecretMatch, code: Code): Fix | undefined {
  const { literal, name, around, at: span, compared, given } = match;
  if (given) return given.removable && replace(given.removable, '', 'Take the default away (and rotate the secret)', 'review');
  // A schema of Prisma reads the variable by its own word.
  if (/\.prisma$/i.test(code.file)) return named('DATABASE_URL', replace(span, 'env("DATABASE_URL")', titleOf('DATABASE_URL'), 'review'));
  // What a page reads from its environment is built into it, and every visitor has it.
  if (!literal || compared || isSet(literal) || runsInBrowser(code)) return undefined;
  // Only what is replaced takes a name.
  const variable = () => `process.env.${variableFor(name, code.slice(span.start, span.end), code)}`;
  if (literal.type === 'TemplateLiteral' && around && literal.expressions.length > 0) {
    const source = variable();
    return reading(source, span, `\${${source}}`);
  }
  const at = replaceable(literal, code);
  if (!at || (literal.type === 'TemplateLiteral' && literal.expressions.length > 0)) return undefined;
  const source = fallsBack(at, literal, code) ?? variable();
  const read = around ? `\`${quoted(around.before)}\${${source}}${quoted(around.after)}\`` : `${source}${isTypeScript(code.file) ? '!' : ''}`;
  const text = at.parent?.type === 'JSXAttribute' ? `{${read}}` : read;
  // `return'…'` needs no space, `return process` does.
  const glued = /[\w$]/.test(code.slice(Math.max(0, at.range[0] - 1), at.range[0]));
  return reading(source, at, glued ? ` ${text}` : text);
}

/** Where the names of variables are kept for those who set the program up, the new one stands too, without a value. */
const NAMES_FILE = '.env.example';

function reading(source: string, at: Node | Span, text: string): Fix {
  const fix = replace(at, text, titleOf(source), 'review');
  const name = /^process\.env\.(\w+)$/.exec(source)?.[1];
  return name === undefined ? fix : named(name, fix);
}

function named(variable: string, fix: Fix): Fix {
  return { ...fix, lines: [{ file: NAMES_FILE, line: `${variable}=` }] };
}

/** What is read before the literal stands in: `process.env.X || 'literal'`, `process.env.X ? process.env.X : 'literal'`. */
function fallsBack(at: Node, literal: Node, code: Code): string | undefined {
  if (at === literal) return undefined;
  if (at.type === 'LogicalExpression') return code.text(bare(at.left));
  return at.type === 'ConditionalExpression' ? code.text(bare(at.test)) : undefined;
}

/** `process.env.JWT_SECRET = 'literal'`: whoever sets a variable has to take it from elsewhere. */
function isSet({ parent }: Node): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' && /(?:^|\.)env$/.test(nameOf(parent.left.object));
}

function nameOf(node: Node): string {
  return node.type === 'MemberExpression' ? (staticName(node.property, node.computed) ?? '') : node.type === 'Identifier' ? node.name : '';
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
  if (parent?.type === 'ConditionalExpression' && parent.alternate === node && settingName(parent.test, code) !== undefined) return parent;
  if (!parent || isNoExpression(node, parent)) return undefined;
  return parent.type === 'TSAsExpression' && parent.typeAnnotation.type === 'TSTypeReference' ? parent : node;
}

/** Where only a literal may stand: types, members of enums, keys, names of modules. The default of what is taken out of the environment has no variable but itself. */
function isNoExpression(node: Node, parent: Node): boolean {
  if (parent.type === 'AssignmentPattern') return parent.parent.type === 'Property' || parent.parent.type === 'ArrayPattern';
  if (parent.type === 'ExportDefaultDeclaration') return false;
  if ('key' in parent && parent.key === node && !('computed' in parent && parent.computed)) return true;
  return /^(?:TSLiteralType|TSEnumMember|TaggedTemplateExpression|TSExternalModuleReference|TSModuleDeclaration|Import|Export)/.test(parent.type);
}

function isTypeScript(file: string): boolean {
  return /\.[cm]?tsx?$/i.test(file);
}
