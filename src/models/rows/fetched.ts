/** What the models of clients are put together from: where the address stands that the program asks. */
import type { AccessPath, Behaviour, Sink } from '../../engine/model';

/** The address, or the options that hold it. */
export function fetched(...places: readonly AccessPath[]): readonly Sink[] {
  return places.map((at) => ({ at, kind: 'fetched' }));
}

/** The same as all that a function does. */
export function fetching(...places: readonly AccessPath[]): Behaviour {
  return { sinks: fetched(...places) };
}

/** Properties of the options at these places. */
export function below(names: string, ...options: readonly AccessPath[]): readonly AccessPath[] {
  return options.flatMap((at) => names.split(' ').map((name) => `${at}.${name}` as AccessPath));
}
