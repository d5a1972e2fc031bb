/** voucher-code-generator: codes of Math.random, though they are worth money. */
import type { Model } from '../engine/model';

const vouchers: Model = { module: 'voucher-code-generator', functions: { generate: { generates: ['random-weak'] } } };

export default vouchers;
