/** jszip: the names of what is in an archive. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jszip',
  defaultExport: 'JSZip',
  functions: {
    'JSZip.loadAsync': { returns: 'JSZip' },
  },
  fields: { 'JSZip.files': { generates: ['untrusted'] } },
  enters: [{ names: [['relativePath', 'filename', 'name'], ['file', 'zipEntry', 'entry']], at: 0, handedTo: ['forEach'], brings: [''] }],
};

export default model;
