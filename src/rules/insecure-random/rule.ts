/** Math.random is predictable from a few outputs: what must not be guessed must not come from it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { functionName } from '../../engine/flow/destinations';
import type { Destination } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { isCodeOf, isUnguessable, makesUnguessable, NAMES_UNGUESSABLE } from '../../domain/security-names';
import { saferRandom } from './safer-random';

export interface RandomMatch extends Match {
  readonly call: Call;
  readonly source: string;
  readonly purpose: string;
}

export default rule<RandomMatch>({
  id: 'insecure-random',
  title: 'Predictable random value where nobody may guess it',
  severity: 'error',
  cwe: [338],
  pci: ['3.7.1'],
  score: 7.5,
  message: ({ source, purpose }) => ({
    what: `${source} makes ${purpose}, which nobody may guess.`,
    why: 'Its generator is not made for secrets: a few outputs give away the next ones.',
    instead: 'Use randomInt, randomUUID or randomBytes of node:crypto, or crypto.getRandomValues in a browser.',
  }),
  detect: on(
    'call',
    ({ node, callee }, code) => {
      if (!callee.behaviour?.generates?.includes('random-weak')) return undefined;
      const clock = /^Date\.(?:now|getTime|valueOf)$/.test(callee.name?.path.join('.') ?? '');
      if (clock && isBesideRandom(node, code)) return undefined;
      const found = code.destinations(node).find((destination) => isSensitive(destination, code) && !(clock && isForClocks(destination)));
      if (!found) return undefined;
      const steps = [{ message: `${callee.text} draws it`, at: spanOf(node) }, { message: `becomes ${describe(found)}`, at: spanOf(found.node) }];
      return { at: spanOf(node), call: node, source: callee.text, purpose: describe(found), steps };
    },
    { where: isInProduct, here: NAMES_UNGUESSABLE, after: [['random-weak']] },
  ),
  fixes: [saferRandom],
});

function isSensitive({ kind, name, node }: Destination, code: Code): boolean {
  if (kind === 'displayed' || kind === 'computed' || kind === 'compared' || isOfOwner(name, node)) return false;
  const around = kind === 'variable' ? ancestor(node, isFunction) : undefined;
  if (around && isCodeOf(name, functionName(around) ?? '')) return true;
  if (kind === 'returned') return isUnguessable(name) || makesUnguessable(name) || (/handle|state/i.test(name) && isLogin(code));
  return isUnguessable(name);
}

/** `otp.sentAt = …` and `token.delay = …` say something of the one-time password; `token.value` is the token. */
function isOfOwner(name: string, node: Node): boolean {
  if (node.type !== 'MemberExpression' || node.computed) return false;
  const property = lastName(node);
  return property !== name && !/^(?:value|code|token|id|key|text|string|raw)$/i.test(property ?? '');
}

/** The time beside something drawn adds nothing and takes nothing away: what is drawn is judged. */
function isBesideRandom(node: Node, code: Code): boolean {
  let whole = node;
  while (whole.parent && !/Statement$|Declarator$|^Property|^Program$|Function/.test(whole.parent.type)) whole = whole.parent;
  return /random|uuid|nanoid|hmac|secret|sign/i.test(code.text(whole).replace(/^[^=(]*=/, ''));
}

/** A time handed to a function says when, and a nonce may be one: it has to be new, not secret. */
function isForClocks({ kind, name }: Destination): boolean {
  return kind === 'argument' || /nonce|salt|seed/i.test(name);
}

/** `state` and `handle` are secrets in a login by OAuth or OpenID Connect. */
function isLogin(code: Code): boolean {
  return code.words().has('oidc') || code.words().has('oauth') || code.words().has('pkce');
}

function describe({ kind, name }: Destination): string {
  return kind === 'returned' ? `what ${name} returns` : name;
}
