/** Keys that are another each time they are made: by chance, or by the clock. */
import { calledName, nodesWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

const CHANCE = /^(?:randomUUID|uuid|uuid_?v[147]|v[147]|nanoid|ulid|cuid|createId|randomBytes|generateUUID|generateUuid|createUUID|makeUuid|ObjectId)$/;
const CLOCK = /^(?:now|random|getTime|Date|hrtime|performance)$/;

export function madeBy(node: Node): 'chance' | 'the clock' | undefined {
  let found: 'chance' | 'the clock' | undefined;
  for (const one of nodesWithin(node)) {
    if (one.type !== 'CallExpression' && one.type !== 'NewExpression') continue;
    const name = calledName(one) ?? '';
    if (CLOCK.test(name)) return 'the clock';
    if (CHANCE.test(name)) found = 'chance';
  }
  return found;
}
