/** What a finding of this rule holds. */
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';

export interface TokenMatch extends Match {
  readonly kind: 'read' | 'none' | 'keyless' | 'lenient' | 'any' | 'mixed' | 'unanswered';
  readonly what: string;
  readonly call: Call;
  /** Where the part stands that is wrong, in the call. */
  readonly place?: Node;
  /** The expression that says it, wherever it is. */
  readonly said?: Node;
  /** The key that the token is signed or checked with. */
  readonly key?: Node;
  readonly token?: Node;
}
