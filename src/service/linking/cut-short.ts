/** What is said of a module whose answers were still changing when the bound was reached. */
import { LIMITS, type Note } from '../../engine';
import type { Path } from '../host';
import type { FileResult } from '../result';

const START = { line: 0, column: 0 };

/** The result, with a word on it where it was cut short. */
export function cutShort(result: FileResult, isCut: boolean): FileResult {
  return isCut ? { ...result, notes: [...result.notes, noteOn(result.path)] } : result;
}

function noteOn(path: Path): Note {
  const message = `This file and others import one another, and after ${LIMITS.linkingRounds.value} rounds it was still not settled what they export: findings may be missing.`;
  return { kind: 'bound-reached', message, place: { file: path, start: 0, end: 0, from: START, to: START } };
}
