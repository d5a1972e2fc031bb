/** Requests whose address says that everybody on the way can read them. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { beginningOf } from '../../engine/shape';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isReadOnTheWay } from '../../domain/addresses';

const ADDRESS = new Set(['url', 'uri', 'baseURL', 'prefixUrl', 'endpoint']);

/** Is the address, or what it begins with, written out, and not encrypted? */
export function isInTheClear({ call }: EventOf<'sink'>, code: Code): boolean {
  if (!('arguments' in call)) return false;
  return call.arguments.flatMap((argument) => addressesIn(argument)).some((node) => isReadOnTheWay(beginningOf(node, code)));
}

function addressesIn(argument: Node): readonly Node[] {
  const node = bare(argument);
  if (node.type !== 'ObjectExpression') return [node];
  return node.properties.flatMap((one) => (one.type === 'Property' && ADDRESS.has(staticName(one.key, one.computed) ?? '') ? one.value : []));
}
