/** What is said of the policy of a project. */
import type { ReportedGate } from './input';
import { counted } from './counted';

/** `Gate "no card data" failed: 3 findings, at most 0 allowed.` */
export function gateInWords({ name, rule, found, allowed, failed }: ReportedGate): string {
  const of = rule === undefined ? '' : ` of ${rule}`;
  return `Gate "${name}" ${failed ? 'failed' : 'passed'}: ${counted(found, 'finding')}${of}, at most ${allowed} allowed.`;
}

/** A gate with a bound for each rule has an outcome for each, and is one gate all the same. */
export const countOfFailedGates = (gates: readonly ReportedGate[]): number => new Set(gates.filter(({ failed }) => failed).map(({ name }) => name)).size;

export const failedGates = (gates: readonly ReportedGate[]): readonly string[] => gates.filter(({ failed }) => failed).map(gateInWords);
