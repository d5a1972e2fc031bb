/** What the models of CORS are put together from: which pages of other sites may ask, and with whose cookies. */
import type { AccessPath, Acting, Behaviour } from '../../engine/model';

type Defaults = NonNullable<Acting['defaults']>;

/** Options with `origin` and `credentials`; `lists`: a star in a list means everybody as well. */
export function allowingOrigins(places: readonly AccessPath[], { defaults, lists = false, fixed }: { readonly defaults?: Defaults; readonly lists?: boolean; readonly fixed?: Acting['fixed'] } = {}): Behaviour {
  const below = (name: string): readonly AccessPath[] => places.map((at) => `${at}.${name}` as AccessPath);
  const parts = { options: places, origin: lists ? [...below('origin.*'), ...below('origin')] : below('origin'), credentials: below('credentials') };
  return { acts: { act: 'allow-origins', parts, ...(defaults ? { defaults } : {}), ...(fixed ? { fixed } : {}) } };
}

/** Who calls it and says nothing lets everybody in. */
export const EVERYBODY = { origin: '*' } as const;
