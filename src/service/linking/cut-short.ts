/** What is said of a module whose answers were still changing when the bound was reached. */
import { LIMITS, type Note } from '../../engine';
import type { Path } from '../host';

const START = { line: 0, column: 0 };

export function cutShort(path: Path): Note {
  const message = `This file and others import one another, and after ${LIMITS.linkingRounds.value} rounds it was still not settled what they export: findings may be missing.`;
  return { kind: 'bound-reached', message, place: { file: path, start: 0, end: 0, from: START, to: START } };
}
