/** fs-extra: the files of Node, and JSON in them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'fs-extra',
  functions: rows(
    undefined,
    'writeFile writeFileSync appendFile appendFileSync outputFile outputFileSync outputJson outputJSON outputJsonSync outputJSONSync writeJson writeJSON writeJsonSync writeJSONSync',
    into('storage', 'argument[1]'),
  ),
};

export default model;
