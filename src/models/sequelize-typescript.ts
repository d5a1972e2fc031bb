/** sequelize-typescript: columns say what their fields hold. */
import type { Model } from '../engine/model';

const sequelizeTypescript: Model = {
  module: 'sequelize-typescript',
  functions: { Column: { describes: 'column' } },
};

export default sequelizeTypescript;
