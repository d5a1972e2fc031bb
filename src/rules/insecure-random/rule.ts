/** Math.random is predictable from a few outputs: what must not be guessed must not come from it. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import { stepsOf } from '../../engine/flow/labels';
import type { KnownLabel } from '../../engine/flow/labels';
import type { Role } from '../../engine/model';
import { on, rule } from '../../engine/rule';
import type { Match, Where } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import { isDocumentation, isInProduct } from '../../domain/file-kind';
import { isUnguessable, NAMES_UNGUESSABLE } from '../../domain/security-names';
import { drawnBefore } from './drawn-before';
import { saferRandom } from './safer-random';
import { describe, drawnElsewhere, useOf } from './uses';

export interface RandomMatch extends Match {
  /** What draws, where it stands here. */
  readonly call?: Call;
  readonly source: string;
  readonly purpose: string;
}

const isMeant: Where = (module) => isInProduct(module) && !isDocumentation(module.file);

const MADE: Readonly<Partial<Record<Role, string>>> = { key: 'a key', 'token-key': 'the key of tokens', iv: 'an initialisation vector', salt: 'a salt', password: 'a password' };
const ROLES = Object.keys(MADE) as Role[];

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
  detect: [
    on(
      'call',
      ({ node, callee }, code) => {
        const found = useOf(node, code);
        if (!found || drawnBefore(node, code)) return undefined;
        const steps = [{ message: `${callee.text} draws it`, at: spanOf(node) }, { message: `becomes ${describe(found)}`, at: spanOf(found.node) }];
        return { at: spanOf(node), call: node, source: callee.text, purpose: describe(found), steps };
      },
      { where: isMeant, here: NAMES_UNGUESSABLE, after: [['random-weak']] },
    ),
    on(
      'naming',
      // The value is worked out when it is asked for: most names are none of this rule's business.
      (event, code) => (isUnguessable(event.name) && !isNumbered(event.node) ? elsewhere(drawnElsewhere(event.value, code), event.node, event.name, code) : undefined),
      { where: isMeant, here: NAMES_UNGUESSABLE, after: [['random-weak']] },
    ),
    on(
      'role',
      ({ role, value, node }, code) => {
        const purpose = MADE[role];
        return purpose === undefined ? undefined : elsewhere(drawnElsewhere(value, code), node, purpose, code);
      },
      { where: isMeant, after: [['random-weak'], ROLES] },
    ),
  ],
  fixes: [saferRandom],
});

/** `${prefix}-${++counter}`: drawn once and counted on from there, it tells one from the next. */
function isNumbered(node: Node): boolean {
  const parts = node.type === 'TemplateLiteral' ? node.expressions : node.type === 'BinaryExpression' ? [node.left, node.right] : [];
  return parts.some(({ type }) => type === 'UpdateExpression');
}

/** Drawn in another function or another file; the finding stands where it becomes what nobody may guess. */
function elsewhere(label: KnownLabel | undefined, node: Node, purpose: string, code: Code): RandomMatch | undefined {
  if (!label) return undefined;
  const source = 'file' in label.source ? undefined : code.nodeAt(label.source);
  const call = source?.type === 'CallExpression' ? source : undefined;
  return { at: spanOf(node), call, source: label.name, purpose, steps: [{ message: `${label.name} draws it`, at: label.source }, ...stepsOf(label)] };
}
