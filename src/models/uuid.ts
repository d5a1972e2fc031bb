/** uuid: versions 1 and 6 are made of the clock and the network card, not of chance. */
import type { Model } from '../engine/model';

const uuid: Model = {
  module: 'uuid',
  subpaths: { 'uuid/v1': 'v1' },
  functions: { v1: { returns: 'string', generates: ['random-weak'] }, v6: { returns: 'string', generates: ['random-weak'] } },
};

export default uuid;
