/** Whoever knows the secret makes tokens that every check lets through: one that stands in the source is known, one of a few letters is guessed. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { lastName } from '../../engine/flow/vocabulary';
import { on, rule } from '../../engine/rule';
import { bare, isWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isShownProgram } from '../../domain/file-kind';
import { isPlaceholder } from '../../domain/placeholder';
import { isFilledIn, isPublicKeyName, LEAST_SECRET_BYTES } from '../../domain/crypto/tokens';
import { isPublic, literalsHanded, nameOfHanded } from '../../domain/secrets/handed-over';
import { isMadeUp, matchOf } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { readFromEnvironment } from '../../domain/secrets/read-from-environment';
import { settingName } from '../../domain/secrets/places';
import { tokenFormat } from '../../domain/token-formats';

interface KeyMatch extends SecretMatch {
  /** It stands in for a setting that is missing. */
  readonly fallback: boolean;
}

export default rule<KeyMatch>({
  id: 'jwt-weak-secret',
  title: 'Secret of tokens in source',
  severity: 'error',
  cwe: [347, 798],
  pci: ['8.6.2'],
  score: 8.8,
  secretive: true,
  message: ({ length, fallback }) => ({
    what: fallback ? `Where the setting is missing, tokens rest on a secret (${length} characters) from the source.` : `Tokens rest on a secret (${length} characters) from the source.`,
    why: length < LEAST_SECRET_BYTES ? 'Whoever has the source, or guesses so few characters from one token, makes tokens for any user.' : 'Whoever has the source or its history makes tokens for any user.',
    instead: `Read a secret of at least ${LEAST_SECRET_BYTES} random bytes from the environment, do not start without it, and rotate this one.`,
  }),
  detect: on('role', keyOfTokens, { where: ({ file }) => !isMadeUp({ file }), after: [['token-key']] }),
  fixes: [(match, code) => match.literal && readFromEnvironment({ ...match, at: spanOf(match.literal) }, code)],
});

function keyOfTokens(event: EventOf<'role'>, code: Code): readonly KeyMatch[] {
  const { role, value, node, call, text } = event;
  if (role !== 'token-key' || call?.type === 'JSXOpeningElement') return [];
  const place = event.place ?? node;
  const isSaid = (secret: string) => isWeak(secret) && !(isShownProgram(code.file) && isPlaceholder(secret));
  // What stands in for a public key is no secret either.
  if (isPublicKeyName(lastName(bare(place)) ?? '')) return [];
  const literals = literalsHanded(event, code).filter((literal) => isSaid(literal.text));
  if (literals.length > 0) return literals.map((literal) => ({ ...matchOf(literal), ...stands(literal.node, place, call), what: '', name: nameOfHanded(literal.node, text, 'secret'), fallback: isFallback(literal.node, code) }));
  // Nobody sees from here where it is written: a constant of another file, a field, a default.
  const known = value.constants.filter((constant): constant is string => typeof constant === 'string' && isSaid(constant));
  return known.slice(0, 1).map((constant) => ({ at: spanOf(place), length: constant.length, what: '', fallback: !value.complete }));
}

function isWeak(text: string): boolean {
  return text.trim() !== '' && !isFilledIn(text) && !isPublic(text) && !tokenFormat(text) && !/-----BEGIN/.test(text);
}

/** At the literal where the call holds it, else where it is handed over, with the way to the literal. */
function stands(literal: Node, place: Node, call: Node | undefined): Pick<KeyMatch, 'at' | 'steps'> {
  const isInside = call !== undefined && isWithin(literal, call);
  return isInside ? { at: spanOf(literal) } : { at: spanOf(place), steps: [{ message: 'The secret stands here', at: spanOf(literal) }] };
}

function isFallback({ parent }: Node, code: Code): boolean {
  if (parent?.type === 'LogicalExpression') return settingName(parent.left, code) !== undefined;
  return parent?.type === 'ConditionalExpression' && settingName(parent.test, code) !== undefined;
}
