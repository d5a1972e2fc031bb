/** What the models of SQL databases are put together from: where the text stands, and how values are handed over beside it. */
import type { AccessPath, Behaviour, Binding, Sink } from '../../engine/model';

/** What stands at these places is run as SQL; below an argument only where it is seen to be an object with such a property. */
export function sqlAt(...places: readonly AccessPath[]): readonly Sink[] {
  return places.map((at) => ({ at, kind: 'sql', spelled: at.includes('.') || undefined }));
}

/** A function that runs the text, or the object that holds the text. */
export function runs(binds: Binding | undefined, ...places: readonly AccessPath[]): Behaviour {
  return { sinks: sqlAt(...places), binds };
}

/** PostgreSQL counts values from one. */
export const NUMBERED: Binding = { mark: '$1', to: 'list' };
/** Each question mark is the next value. */
export const MARKED: Binding = { mark: '?', to: 'list' };

/** As the driver does behind a mapper. */
export const AS_DRIVER: Binding = { mark: 'driver', to: 'list' };

/** A piece of SQL that was put together by hand goes on as it is. */
export const PIECE: Behaviour = { sinks: sqlAt('argument[0]'), propagates: [{ from: 'argument[0]', to: 'return' }] };
