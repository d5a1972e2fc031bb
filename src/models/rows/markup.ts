/** What the models of pages are put together from: where markup goes, and what makes markup of one. */
import type { AccessPath, Behaviour, Media } from '../../engine/model';

const FIRST = [{ from: 'argument[0]', to: 'return' }] as const;

/** The same markup in another form. */
export const SAME: Behaviour = { returns: 'string', propagates: FIRST };

/** What would be markup in it is text now. */
export const ESCAPED: Behaviour = { ...SAME, cleans: ['markup', 'xml'] };

/** What was escaped is markup again. */
export const READ_BACK: Behaviour = { ...SAME, undoes: true };

/** It becomes a part of a page. */
export const markup = (...places: readonly AccessPath[]): Behaviour => ({ sinks: places.map((at) => ({ at, kind: 'markup' })) });

/** It becomes an answer, which is taken for this where nobody says its type. */
export const answer = (media: Media, ...places: readonly AccessPath[]): Behaviour => ({ sinks: places.map((at) => ({ at, kind: 'markup', media })) });

/** A part of the address of the page. */
export const IN_ADDRESS = { returns: 'string', generates: ['untrusted'] } as const;
