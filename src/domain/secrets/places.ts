/** Where the literals of settings stand: as the fallback of one. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { printName } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { literalOf } from '../literals';
import { wordsOf } from '../names';
import { isPasswordName } from '../secret';
import { sameAsName } from './match';
import type { TextLiteral } from '../literals';

export interface Fallback {
  readonly literal: TextLiteral;
  /** Name of the environment variable or the setting. */
  readonly variable: string;
}

/** `process.env.X || 'literal'`, `config.get('x') ?? 'literal'`, `const { X = 'literal' } = process.env`. */
export function settingFallback(node: Node, nameNode: Node, code: Code): Fallback | undefined {
  const inner = bare(node);
  if (inner.type === 'LogicalExpression' && inner.operator !== '&&') {
    const variable = settingName(inner.left, code);
    const literal = literalOf(inner.right);
    return variable !== undefined && literal ? { literal, variable } : undefined;
  }
  if (inner.type === 'ConditionalExpression') {
    const variable = settingName(inner.test, code);
    const literal = literalOf(inner.alternate);
    return variable !== undefined && literal && settingName(inner.consequent, code) === variable ? { literal, variable } : undefined;
  }
  const literal = literalOf(inner);
  const variable = literal && defaultOf(nameNode, code);
  return literal && variable !== undefined ? { literal, variable } : undefined;
}

/** `process.env.CLOUDINARY_SECRET || 'cloudinary_secret'` opens nothing; a password may be as simple as that. */
export function sameAsVariable({ literal, variable }: Fallback): boolean {
  return wordsOf(variable).length > 1 && !isPasswordName(variable) && sameAsName(literal.text, variable);
}

const READS_SETTINGS = /(?:get|env|config|setting|option)/i;

/** The name under which a setting is read: of the environment, or by a call such as `config.get('jwt.secret')`. */
export function settingName(node: Node, code: Code): string | undefined {
  const inner = bare(node);
  if (inner.type === 'MemberExpression') {
    const { reference } = code.value(inner);
    if (reference && printName(reference).startsWith('process.env.')) return reference.path.at(-1);
    return /(?:^|\.)env$/.test(code.text(inner.object)) ? lastName(inner) : undefined;
  }
  const key = inner.type === 'CallExpression' && READS_SETTINGS.test(code.callee(inner).text) ? inner.arguments[0] : undefined;
  const path = key && literalOf(key)?.text;
  return path !== undefined && /^[\w.:-]+$/.test(path) ? path : undefined;
}

function defaultOf(nameNode: Node, code: Code): string | undefined {
  const pattern = nameNode.parent?.type === 'AssignmentPattern' ? nameNode.parent.parent : undefined;
  if (pattern?.type !== 'Property' || pattern.parent.type !== 'ObjectPattern') return undefined;
  const declarator = pattern.parent.parent;
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  return /(?:^|\.)env$/.test(code.text(bare(declarator.init))) ? staticName(pattern.key, pattern.computed) : undefined;
}
