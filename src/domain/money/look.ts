/** Where rules of money look: in the product, where something is money. */
import type { Look } from '../../engine/rule';
import { isTestFile } from '../file-kind';

export const WHERE_MONEY_IS: Look = { where: ({ file }) => !isTestFile(file), after: [['money']] };
