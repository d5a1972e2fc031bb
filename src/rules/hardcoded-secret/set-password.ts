/** A password that is set or hashed where the program is written: the one of an account that every installation has. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { wordsOf } from '../../domain/names';
import { isPasswordName, secretShape } from '../../domain/secret';
import { tokenFormat } from '../../domain/token-formats';
import { isSampleAccount } from './login';
import { isMadeUp, matchOf, sameAsName } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { literalOf } from '../../domain/literals';

const SETS = /^(?:set|change|reset|update|assign)$/;
const HASHES = /^(?:hash|hashed|encrypt|encrypted|encode|digest|bcrypt|scrypt|argon2)$/;
/** Names of algorithms and encodings that stand beside the password. */
const ALGORITHM = /^(?:sha|md|aes|bcrypt|scrypt|argon|pbkdf|base|utf|hex|rsa|latin|ascii)[-\w]*\d/i;

/** `hashPassword('admin123')`, `const passwordHash = await bcrypt.hash('admin123', 10)`, `user.setPassword('admin123')`. */
export function setInCode({ node }: EventOf<'call'>, code: Code): readonly SecretMatch[] {
  const name = lastName(node.callee);
  if (name === undefined || node.arguments.length === 0 || isMadeUp(code) || !takesPassword(node, name)) return [];
  return node.arguments.flatMap((argument) => {
    const literal = literalOf(argument);
    if (!literal || ALGORITHM.test(literal.text) || tokenFormat(literal.text) || sameAsName(literal.text, 'password') || !secretShape(literal.text, 'plain', true)) return [];
    const severity = isSampleAccount(literal.node) ? ('info' as const) : undefined;
    return [{ ...matchOf(literal), severity, what: 'The password of an account', name: 'account_password', confidence: 'medium' as const }];
  });
}

function takesPassword(node: Node & { readonly callee: Node }, name: string): boolean {
  const words = wordsOf(name);
  if (words.some((word) => SETS.test(word))) return isPasswordName(name);
  if (!words.some((word) => HASHES.test(word))) return false;
  const callee = bare(node.callee);
  const receiver = callee.type === 'MemberExpression' ? lastName(callee.object) : undefined;
  return [name, receiver, givenName(node)].some((one) => one !== undefined && wordsOf(one).some((word) => isPasswordName(word)));
}

/** What the outcome is called. */
function givenName(node: Node): string | undefined {
  const { parent } = node.parent?.type === 'AwaitExpression' ? node.parent : node;
  if (parent?.type === 'VariableDeclarator') return lastName(parent.id);
  if (parent?.type === 'AssignmentExpression') return lastName(parent.left);
  return parent?.type === 'Property' ? staticName(parent.key, parent.computed) : undefined;
}
