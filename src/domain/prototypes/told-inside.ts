/** A function of the same file that writes in depth is told of by itself, wherever it is called. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { nodesWithin } from '../../engine/source/tree';
import { mergedByCall, writtenByPath } from './deep-copy';
import { walkingFunction } from './key';

export function isToldInside({ steps }: EventOf<'sink'>, code: Code): boolean {
  const last = steps.at(-1)?.at;
  if (!last || 'file' in last) return false;
  const node = code.nodeAt(last);
  const callable = node && walkingFunction(node);
  if (!callable) return false;
  for (const one of nodesWithin(callable)) {
    if (one.type === 'AssignmentExpression' && writtenByPath(one, code)) return true;
    if (one.type === 'CallExpression' && mergedByCall(one, code)) return true;
  }
  return false;
}
