/** What the engine knows of a value, in the words of the tests. */
import { labelsWithin } from '../../src/engine/flow/labels';
import type { Constant, Value } from '../../src/engine/flow/value';

/** Each part is empty where nothing is known. */
export interface Described {
  /** `'md5'`, `'a' | 'b' | …` where it may be others too. */
  readonly constants: string;
  /** `float major`: the kind of number and its unit. */
  readonly numeric: string;
  /** `[pan]`, `[card.pan]` below a property. */
  readonly labels: string;
}

export function describeParts(value: Value): Described {
  const constants = value.constants.map(printConstant).sort();
  const labels = new Set(labelsWithin(value, 4).map(({ kind, path }) => [...path, kind].join('.')));
  return {
    constants: constants.length > 0 ? [...constants, ...(value.complete ? [] : ['…'])].join(' | ') : '',
    numeric: value.numeric ? [value.numeric.kind, value.numeric.unit].filter(Boolean).join(' ') : '',
    labels: labels.size > 0 ? `[${[...labels].sort().join(', ')}]` : '',
  };
}

/** The parts in one line; a constant number says by itself what kind it is. */
export function describeValue(value: Value): string {
  const { constants, numeric, labels } = describeParts(value);
  return [constants || numeric, labels].filter(Boolean).join(' ') || 'unknown';
}

function printConstant(constant: Constant): string {
  if (typeof constant === 'string') return `'${constant}'`;
  return `${String(constant)}${typeof constant === 'bigint' ? 'n' : ''}`;
}
