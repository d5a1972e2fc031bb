/** hyperid: one UUID for the process and a counter behind it, so that who has one of them has the next. */
import type { Model } from '../engine/model';

const hyperid: Model = {
  module: 'hyperid',
  functions: { default: { returns: 'Instance' }, 'Instance.()': { returns: 'string', generates: ['random-weak'] } },
};

export default hyperid;
