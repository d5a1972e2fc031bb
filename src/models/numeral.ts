/** numeral: numbers that are formatted; inside, they are floats. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const FROM_RECEIVER = [{ from: 'receiver', to: 'return' }] as const;

const numeral: Model = {
  module: 'numeral',
  defaultExport: 'numeral',
  functions: {
    numeral: { returns: 'numeral', propagates: [{ from: 'argument[0]', to: 'return' }] },
    ...rows('numeral', 'add subtract multiply divide', { returns: 'numeral', propagates: FROM_RECEIVER }),
    'numeral.value': { returns: 'number', numeric: { kind: 'float' }, propagates: FROM_RECEIVER },
    'numeral.format': { returns: 'string', propagates: FROM_RECEIVER },
  },
};

export default numeral;
