/** load-json-file, read-pkg and the like: files that are read by their place. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';

const model: Model = { module: 'load-json-file', functions: rows(undefined, 'default sync loadJsonFile loadJsonFileSync', FILE) };

export default model;
