/** What a part of an act says, as the rules on cryptography read it. */
import type { ActPart } from '../../engine/flow/acts';
import type { Code } from '../../engine/code';
import type { Value } from '../../engine/flow/value';
import type { Call } from '../../engine/source/tree';
import { conversionOf } from '../../engine/flow/conversions';

/** The only text that it can be: of a constant, or the last name of a thing of a library (`CryptoJS.mode.ECB` is `ECB`). */
export function saidText({ value }: ActPart): string | undefined {
  return textsSaid(value).length === 1 && (value.complete || value.reference !== undefined) ? textsSaid(value)[0] : undefined;
}

/** Every text that it may be. */
export function textsSaid({ constants, reference }: Value): readonly string[] {
  if (constants.length > 0) return constants.filter((constant) => typeof constant === 'string');
  const name = reference?.path.at(-1);
  return name === undefined ? [] : [name];
}

/** The only number that it can be. */
export function saidNumber({ value: { constants, complete } }: ActPart): number | undefined {
  const [constant] = constants;
  return complete && constants.length === 1 && typeof constant === 'number' ? constant : undefined;
}

/** Every number that it may be, read from a text as well: `parseInt(process.env.ROUNDS ?? '8')` may be 8. */
export function numbersSaid({ constants, origin }: Value, code: Code): readonly number[] {
  const read = constants.length === 0 && origin ? conversionOf(origin) : undefined;
  const said = read ? code.value(read.operand).constants : constants;
  return said.flatMap((constant) => (typeof constant === 'number' ? constant : typeof constant === 'string' && /^\d{1,15}$/.test(constant) ? Number(constant) : []));
}

/** The part is false, or nothing, and can be nothing else; what depends on where the program runs is for whoever runs it to say. */
export function isSwitchedOff({ by, value: { constants, complete } }: ActPart): boolean {
  return by !== 'absent' && by !== 'unknown' && complete && constants.length > 0 && constants.every((constant) => constant === false || constant === null);
}

/** Does the call itself hand the constant over? What the function that it calls says by itself is told there. */
export function isHandedOver(call: Call, { constants }: Value, code: Code): boolean {
  return call.arguments.some((argument) => holds(code.value(argument), constants, 2));
}

function holds(value: Value, constants: readonly unknown[], depth: number): boolean {
  if (value.constants.some((constant) => constants.includes(constant))) return true;
  return depth > 0 && [...(value.properties?.values() ?? [])].some((property) => holds(property, constants, depth - 1));
}
