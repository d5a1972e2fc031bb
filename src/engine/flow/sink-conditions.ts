/** Sinks that are none unless something else is handed over beside: a list is read by a shell where the options say so. */
import type { AccessPath, Given } from '../model';
import type { Value } from './value';

export function areGiven(wanted: readonly Given[], valuesOf: (at: AccessPath) => readonly Value[]): boolean {
  return wanted.every(({ at, among }) => valuesOf(at).some(({ constants }) => constants.some((constant) => (among ? among.includes(constant) : Boolean(constant)))));
}
