/** dockerode: what is run in a container. */
import type { Model } from '../engine/model';
import { shellList } from './rows/started';

const model: Model = {
  module: 'dockerode',
  defaultExport: 'Docker',
  functions: {
    'Docker.getContainer': { returns: 'Container' },
    'Docker.createContainer': { ...shellList('argument[0].Cmd'), returns: 'Container' },
    'Docker.run': shellList('argument[1]'),
    'Container.exec': shellList('argument[0].Cmd'),
  },
};

export default model;
