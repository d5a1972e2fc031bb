/** jsonfile: files with JSON in them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE, WRITTEN } from './rows/files';

const model: Model = {
  module: 'jsonfile',
  functions: { ...rows(undefined, 'readFile readFileSync', FILE), ...rows(undefined, 'writeFile writeFileSync', WRITTEN) },
};

export default model;
