/** What is said of the policy of a project. */
import type { ReportedGate } from './input';
import { counted } from './counted';

/** `Gate "no card data" failed: 3 findings, at most 0 allowed.` */
export function gateInWords({ name, rule, found, allowed, failed }: ReportedGate): string {
  const of = rule === undefined ? '' : ` of ${rule}`;
  return `Gate "${name}" ${failed ? 'failed' : 'passed'}: ${counted(found, 'finding')}${of}, at most ${allowed} allowed.`;
}

export const failedGates = (gates: readonly ReportedGate[]): readonly string[] => gates.filter(({ failed }) => failed).map(gateInWords);
