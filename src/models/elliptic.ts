/** elliptic: curves by their names. */
import type { Model } from '../engine/model';

const elliptic: Model = {
  module: 'elliptic',
  functions: {
    ec: { acts: { act: 'make-key', parts: { curve: 'argument[0]' }, fixed: { algorithm: 'ecdsa' } } },
  },
};

export default elliptic;
