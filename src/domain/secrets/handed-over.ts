/** Literals that are handed to what signs, encrypts or opens something, and the names that they get in the environment. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { ancestor, bare, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { wordsOf } from '../names';
import { isPasswordName } from '../secret';
import { declaredName } from './match';
import { literalsIn } from '../literals';
import type { TextLiteral } from '../literals';

/** What the value that is handed over is made of. */
export function literalsHanded({ value, node, isInside }: Pick<EventOf<'role'>, 'value' | 'node' | 'isInside'>, code: Code): readonly TextLiteral[] {
  // `io(address)`: a text has no token in it.
  if (isInside) return [];
  return [value.origin ?? node].flatMap((made) => givenBy(made, code) ?? literalsIn(made, code));
}

/** `async () => 'secret'`, `(header, done) => done(null, 'secret')`: a function in the place of the key; undefined where it is none. */
function givenBy(made: Node, code: Code): readonly TextLiteral[] | undefined {
  const owner = bare(made);
  if (owner.type !== 'ArrowFunctionExpression' && owner.type !== 'FunctionExpression') return undefined;
  const names = owner.params.flatMap((parameter) => (parameter.type === 'Identifier' ? parameter.name : []));
  const within = owner.body.type === 'BlockStatement' ? [...nodesWithin(owner.body)] : [owner.body, ...nodesWithin(owner.body)];
  return [
    ...(owner.body.type === 'BlockStatement' || owner.body.type === 'CallExpression' ? [] : literalsIn(owner.body, code)),
    ...within.flatMap((node) => {
      if (node.type === 'ReturnStatement' && node.argument?.type !== 'CallExpression' && ancestor(node, isFunction) === owner) return node.argument ? literalsIn(node.argument, code) : [];
      const [error, key] = node.type === 'CallExpression' && node.callee.type === 'Identifier' && names.includes(node.callee.name) ? node.arguments : [];
      return error && key && /^(?:null|undefined)$/.test(code.text(error)) ? literalsIn(key, code) : [];
    }),
  ];
}

/** Its own name; a plain `secret` or `password` is told from others by what takes it, so that no two become one variable. */
export function nameOfHanded(literal: Node, taker: string, kind: string): string {
  const own = declaredName(literal);
  if (own !== undefined && wordsOf(own).length > 1) return own;
  const [head = '', method] = taker.split('.');
  const isStep = method !== undefined && /^(?:set|with|add|get)[A-Z]/.test(head);
  const words = wordsOf(isStep ? 'signing' : head.replace(/iv$/, '')).filter((word) => word.length > 1 && !/^(?:create|get|post|put|patch|del|head|sign|verify|update|auth|login|connect|default|module|service|strategy|js|this|require)$/.test(word));
  return [...words, ...(own === undefined ? [] : [own]), ...(own === undefined || (kind === 'password' && !isPasswordName(own)) ? [kind] : [])].join('_');
}

/** A public key or a certificate verifies, and is no secret. */
export function isPublic(text: string): boolean {
  return /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/.test(text);
}

/** Does it stand, as it is or in another form, where a call that issues or checks tokens takes the key? */
export function standsAsTokenKey(literal: Node, code: Code): boolean {
  const names: string[] = [];
  for (let node = literal; node.parent && !/Statement$|Function|^VariableDeclarator$|^Program$/.test(node.type); node = node.parent) {
    const { parent } = node;
    if (parent.type === 'Property' && parent.value === node) names.unshift(staticName(parent.key, parent.computed) ?? '');
    if (parent.type !== 'CallExpression' && parent.type !== 'NewExpression') continue;
    const index = parent.arguments.findIndex((argument) => argument === node);
    if (index >= 0 && takesTokenKey(parent, index, names, code)) return true;
    if (index >= 0) names.length = 0;
  }
  return false;
}

function takesTokenKey(call: Call, index: number, names: readonly string[], code: Code): boolean {
  const places = code.decisions(call).flatMap(({ role, places }) => (role === 'token-key' ? places : []));
  const at = [`argument[${index}]`, ...names].join('.');
  return places.some((place) => place.replace(/\.\w+\.\(\)/, '') === at);
}
