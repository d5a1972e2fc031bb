/** What the models of pages are put together from: where markup goes, what escapes a text, what makes markup of one. */
import type { AccessPath, Behaviour, Media } from '../../engine/model';

const FIRST = [{ from: 'argument[0]', to: 'return' }] as const;

/** What comes back may stand in a page. */
export const ESCAPED: Behaviour = { returns: 'string', propagates: FIRST, cleans: ['markup', 'xml'] };

/** The same markup in another form. */
export const SAME: Behaviour = { returns: 'string', propagates: FIRST };

/** It becomes a part of a page. */
export const markup = (...places: readonly AccessPath[]): Behaviour => ({ sinks: places.map((at) => ({ at, kind: 'markup' })) });

/** It becomes an answer, which is taken for this where nobody says its type. */
export const answer = (media: Media, ...places: readonly AccessPath[]): Behaviour => ({ sinks: places.map((at) => ({ at, kind: 'markup', media })) });

/** A part of the address of the page. */
export const IN_ADDRESS = { returns: 'string', generates: ['untrusted'] } as const;
