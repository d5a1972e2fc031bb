/** write-file-atomic: a file that is there as a whole or not at all. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { WRITTEN } from './rows/files';

const model: Model = { module: 'write-file-atomic', functions: rows(undefined, 'default sync', WRITTEN) };

export default model;
