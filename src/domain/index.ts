/** What money, card data, personal data and secrets look like. */
import type { Recogniser } from '../engine/flow/recognise';
import { recogniseCard } from './card';
import { recogniseMoney } from './money/names';
import { recognisePersonal } from './personal/recognise';

export { askedByName } from './money/asked-by-name';
export { soundsLikeRedactor } from './redactors';
export { sensitiveSpans } from './sensitive-text';
export { LABEL_TRIGGERS } from './triggers';

export const RECOGNISERS: readonly Recogniser[] = [recogniseCard, recogniseMoney, recognisePersonal];
