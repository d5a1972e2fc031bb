/** The way of what a finding speaks of, as a reader follows it. */
import type { Span } from '../engine/finding';
import { stepsOf } from '../engine/flow/labels';
import type { KnownLabel } from '../engine/flow/labels';
import type { EffectStep } from '../engine/flow/summary';

/** Where it begins, what it passes, and where it ends; where it begins in what is underlined, nobody is told of that again. `begins` says what begins there. */
export function wayOf(label: KnownLabel, inside: readonly EffectStep[], at: Span, begins: string) {
  const { source } = label;
  const way = stepsOf(label);
  const same = !('file' in source) && source.start >= at.start && source.end <= at.end && way.length === 0;
  return [...(same ? [] : [{ message: begins, at: source }]), ...way, ...inside];
}

/** How a way begins that somebody outside sent something on. */
export const comesFromOutside = ({ name }: KnownLabel): string => `${name || 'it'} comes from outside`;
