/** elliptic: curves by their names. */
import type { Model } from '../engine/model';

const elliptic: Model = {
  module: 'elliptic',
  functions: {
    ec: { returns: 'EC', acts: { act: 'make-key', parts: { curve: 'argument[0]' }, fixed: { algorithm: 'ecdsa' } } },
  },
};

export default elliptic;
