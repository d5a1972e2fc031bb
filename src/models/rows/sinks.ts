/** What the models of logs, trackers, stores and services are put together from: where arguments end up. */
import type { AccessPath, Behaviour, SinkKind } from '../../engine/model';

/** What stands at these places ends up there. */
export function into(kind: SinkKind, ...places: readonly AccessPath[]): Behaviour {
  return { sinks: places.map((at) => ({ at, kind })) };
}

/** Every argument is logged. */
export const LOG: Behaviour = into('log', 'argument[*]');
