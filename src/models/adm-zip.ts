/** adm-zip: the names of what is in an archive. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'adm-zip',
  defaultExport: 'AdmZip',
  functions: {
    'AdmZip.getEntries': { generates: ['untrusted'] },
  },
};

export default model;
