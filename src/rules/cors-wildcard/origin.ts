/** Whom the options of CORS let in. */
import type { Code } from '../../engine/code';
import type { ActEvent } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { isWhole } from '../../engine/flow/properties';
import { onlyConstant } from '../../engine/flow/value';
import { bare, isFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isAskedFor } from './asked-for';
import { widthOfFunction, widthOfNode } from './callback';

/**
 * `star`: everybody, as it is written; `default`: everybody, since nobody says anything; `fallback`: everybody where the environment says nothing; `reflected`: whoever asks, by his name;
 * `null`: pages without an origin, which anybody can make; `others`: those that are meant, and some that are like them.
 */
export type Opening = 'star' | 'default' | 'fallback' | 'reflected' | 'null' | 'others';

export function openingOf({ part, places }: ActEvent, code: Code): Opening | undefined {
  const origin = part('origin');
  if (origin.by === 'default') return 'default';
  if (origin.by === 'absent') return isSwitchedOn(part('options')) ? 'default' : undefined;
  // What else the call is handed may hold anything, but what is found first decides.
  if (origin.by === 'unknown' && onlyConstant(part('options').value) === true) return 'default';
  if (origin.by !== 'given') return undefined;
  return ofConstants(origin, places('origin').some((place) => place.endsWith('.*')), code) ?? ofNode(origin, code);
}

/** `cors: true`, or an object of options that says nothing of origins. */
function isSwitchedOn({ by, value }: ActPart): boolean {
  return by === 'given' && (onlyConstant(value) === true || isWhole(value));
}

function ofConstants({ value, place }: ActPart, lists: boolean, code: Code): Opening | undefined {
  const { constants, complete } = value;
  if (constants.length === 0) return undefined;
  if (complete && constants.every((constant) => constant === '*' || constant === '*:*')) return 'star';
  if (complete && constants.every((constant) => constant === true)) return 'reflected';
  if (complete && constants.every((constant) => constant === 'null')) return 'null';
  if (lists && constants.includes('*') && place && (bare(place).type === 'ArrayExpression' || bare(place.parent ?? place).type === 'ArrayExpression')) return 'star';
  return !complete && !value.inputs && constants.every((constant) => constant === '*') && !(place && isAskedFor(place, code)) ? 'fallback' : undefined;
}

function ofNode(origin: ActPart, code: Code): Opening | undefined {
  const written = writtenOf(origin, code);
  if (!written) return undefined;
  if (isFunction(written)) return named(widthOfFunction(written, code));
  const elements = listed(written);
  const found = elements.flatMap((element) => (onlyConstant(code.value(element)) === 'null' ? (['null'] as const) : (named(widthOfNode(element, code)) ?? [])));
  return found.includes('reflected') ? 'reflected' : found[0];
}

function named(width: ReturnType<typeof widthOfNode>): Opening | undefined {
  return width === 'everybody' ? 'reflected' : width;
}

function listed(node: Node): readonly Node[] {
  return node.type === 'ArrayExpression' ? node.elements.filter((element) => element !== null && element.type !== 'SpreadElement') : [node];
}

/** The expression that says it, behind its name. */
function writtenOf({ value, place, node }: ActPart, code: Code): Node | undefined {
  if (value.callable) return value.callable;
  const said = [node, place].flatMap((one) => (one ? [bare(one)] : []));
  const written = said.find(isWrittenOut);
  if (written) return written;
  const name = said.find(({ type }) => type === 'Identifier' || type === 'MemberExpression');
  const { origin } = name ? code.value(name) : value;
  return origin && bare(origin);
}

function isWrittenOut(node: Node): boolean {
  return isFunction(node) || node.type === 'ArrayExpression' || (node.type === 'Literal' && 'regex' in node) || node.type === 'NewExpression';
}
