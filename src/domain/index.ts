/** What money, card data, personal data and secrets look like. */
import { ROW } from '../engine/flow/recognise';
import type { Recogniser } from '../engine/flow/recognise';
import { recogniseCard } from './card';
import { recogniseMoney } from './money/names';
import { recognisePersonal } from './personal/recognise';

export { askedByName } from './money/asked-by-name';
export { soundsLikeRedactor } from './redactors';
export { sensitiveSpans } from './sensitive-text';
export { slowOn } from './slow-pattern/slow-pattern';
export { soundsLikeValidator } from './untrusted/validator-names';
export { LABEL_TRIGGERS } from './triggers';

export const RECOGNISERS: readonly Recogniser[] = [notOfRows(recogniseCard), notOfRows(recogniseMoney), recognisePersonal];

/** What a table is called says nothing of a single value: a row of `prices` is no price. */
function notOfRows(recognise: Recogniser): Recogniser {
  return (naming) => (naming.owner === ROW ? undefined : recognise(naming));
}
