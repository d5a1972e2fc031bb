/** What the models of logs, trackers, stores and services are put together from: where arguments end up. */
import type { AccessPath, Behaviour, Sink, SinkKind } from '../../engine/model';

/** What stands at these places ends up there. */
export function into(kind: SinkKind, ...places: readonly AccessPath[]): Behaviour {
  return { sinks: places.map((at) => ({ at, kind })) };
}

/** The address that is asked for, written out or put together. */
export function address(...places: readonly AccessPath[]): readonly Sink[] {
  return places.map((at) => ({ at, kind: 'url' }));
}

/** Who is connected to, by his address at one of these places. */
export function asking(...places: readonly AccessPath[]): Pick<Behaviour, 'acts'> {
  return { acts: { act: 'connect', parts: { address: places } } };
}

/** What the options there put behind the question mark. */
export function query(...options: readonly AccessPath[]): readonly Sink[] {
  return options.flatMap((at) => ['params', 'searchParams', 'query', 'qs'].map((name): Sink => ({ at: `${at}.${name}` as AccessPath, kind: 'url' })));
}

/** What is sent to the address. */
export function body(...places: readonly AccessPath[]): readonly Sink[] {
  return places.map((at) => ({ at, kind: 'request' }));
}

/** Every argument is logged, and written as it is into a line of text. */
export const LINES: Behaviour = { sinks: [{ at: 'argument[*]', kind: 'log' }, { at: 'argument[*]', kind: 'line' }] };

/** Every argument is logged. */
export const LOG: Behaviour = into('log', 'argument[*]');
