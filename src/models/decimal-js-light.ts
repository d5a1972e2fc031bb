/** decimal.js-light: the small sister of decimal.js, with the same names. */
import type { Model } from '../engine/model';
import decimalJs from './decimal-js';

const decimalJsLight: Model = { ...decimalJs, module: 'decimal.js-light' };

export default decimalJsLight;
