/** What the detectors find: a switch, and what brings the check back. */
import type { Safety, Span } from '../../engine/finding';
import type { Match } from '../../engine/rule';
import type { Node } from '../../engine/source/tree';

export interface TlsMatch extends Match {
  readonly setting: string;
  /** The property or the statement whose removal brings the check back. */
  readonly removable?: Node;
  readonly safety?: Safety;
  readonly old?: boolean;
  /** What is written where nothing can be taken out. */
  readonly change?: { readonly at: Span; readonly text: string };
}
