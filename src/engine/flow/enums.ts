/** Enums: beside its members by name, the object of an enum holds the names by number. */
import { joinAll } from './join';
import type { Value } from './value';

/** The type of the object that an enum is. */
export const ENUM = 'enum';

/** What a value of the type may be. */
export function enumMember({ properties }: Value): Value {
  return joinAll([...(properties ?? [])].flatMap(([name, value]) => (/^-?\d/.test(name) ? [] : [value])));
}
