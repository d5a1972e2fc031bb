/** Functions that look at a sum before it moves, by their names. */
import type { AnswerKind } from '../../engine/flow/asked-before';

/** `validateAmount`, `isValidTransfer`, `assertPositive`, `checkBalance`, `hasSufficientFunds`. */
const CHECKING =
  /^(?:validate|assert|ensure|verify|check|require|is|has|can|guard)[A-Z_]?\w*(?:amount|price|balance|fund|total|currency|payment|transfer|order|limit|positive|money|sum|charge|transaction)/i;
const OF_FUNDS = /(?:balance|fund|enough|sufficient|afford|limit)/i;

const NOTHING: readonly AnswerKind[] = [];
const BOUNDED: readonly AnswerKind[] = ['limited'];
const VALID: readonly AnswerKind[] = ['positive', 'limited'];

/** What the function asks of what it is handed: whether there is enough of it, or whether it is a sum that may be. */
export function askedByName(functionName: string): readonly AnswerKind[] {
  if (!CHECKING.test(functionName)) return NOTHING;
  return OF_FUNDS.test(functionName) ? BOUNDED : VALID;
}
