/** Sinks that are none unless something else is handed over beside: a list is read by a shell where the options say so. */
import type { AccessPath, Given } from '../model';
import type { Value } from './value';

export function areGiven(wanted: readonly Given[], valuesOf: (at: AccessPath) => readonly Value[]): boolean {
  return wanted.every((one) => valuesOf(one.at).some((value) => isGiven(value, one)));
}

function isGiven({ constants, reference }: Value, { among, named, says }: Given): boolean {
  if (named) return reference !== undefined && named.includes(reference.path.at(-1) ?? '');
  if (says) return constants.some((constant) => typeof constant === 'string' && says.some((piece) => constant.includes(piece)));
  return constants.some((constant) => (among ? among.includes(constant) : Boolean(constant)));
}
