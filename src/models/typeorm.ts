/** TypeORM: columns say what their fields hold. */
import type { Model } from '../engine/model';

const typeorm: Model = {
  module: 'typeorm',
  functions: { Column: { describes: 'column' } },
};

export default typeorm;
