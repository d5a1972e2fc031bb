/** Which flags a cookie goes without, as it is set up by a call. */
import type { Code } from '../../engine/code';
import type { ActEvent } from '../../engine/event';
import type { ActPart } from '../../engine/flow/acts';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { askedPlace } from '../../domain/deployment';

export const FLAGS = ['httpOnly', 'secure', 'sameSite'] as const;
export type Flag = (typeof FLAGS)[number];

export const SPELLED: Readonly<Record<Flag, string>> = { httpOnly: 'HttpOnly', secure: 'Secure', sameSite: 'SameSite' };

/**
 * `off`: somebody says so; `missing`: nobody says anything, and the library sets none; `impossible`: what is called cannot set it; `depends`: the library sets it where it sees
 * that the connection is encrypted, which it does not behind a proxy.
 */
export type Lack = 'off' | 'missing' | 'impossible' | 'depends';

export interface Lacking {
  readonly flag: Flag;
  readonly lack: Lack;
  readonly part: ActPart;
}

export function lackingFlags(part: ActEvent['part'], code: Code): readonly Lacking[] {
  return FLAGS.flatMap((flag) => {
    const said = part(flag);
    const lack = lackOf(said, code);
    return lack ? [{ flag, lack, part: said }] : [];
  });
}

function lackOf(part: ActPart, code: Code): Lack | undefined {
  if (part.by === 'unknown') return undefined;
  if (part.by === 'absent') return 'missing';
  const { constants, complete } = part.value;
  if (part.by === 'default') return constants[0] === 'auto' ? 'depends' : constants[0] === false ? 'missing' : undefined;
  const isOff = complete && constants.length > 0 && constants.every((constant) => constant === false || constant === null || constant === '' || constant === 0);
  if (part.by === 'fixed') return isOff ? 'impossible' : undefined;
  return isOff || (part.node && isOffInProduction(part.node, code)) ? 'off' : undefined;
}

/** `secure: process.env.NODE_ENV !== 'production'`: the wrong way round. */
export function isOffInProduction(node: Node, code: Code): boolean {
  const said = bare(node);
  if (said.type === 'ConditionalExpression') {
    const [yes, no] = [said.consequent, said.alternate].map((side) => (side.type === 'Literal' && typeof side.value === 'boolean' ? side.value : undefined));
    const place = askedPlace(said.test, code);
    return place === 'production' ? yes === false && no === true : place === 'elsewhere' && yes === true && no === false && isComparedWithProduction(said.test, code);
  }
  return isComparedWithProduction(said, code) && askedPlace(said, code) === 'elsewhere';
}

/** What is asked of a list of places, or of a name for another, may hold in production as well. */
function isComparedWithProduction(node: Node, code: Code): boolean {
  return (node.type === 'BinaryExpression' || node.type === 'UnaryExpression') && /NODE_ENV|isProd|IS_PROD|inProduction/.test(code.text(node)) && /prod/i.test(code.text(node));
}
