/** @google-cloud/bigquery and spanner: the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const model: Model = {
  module: '@google-cloud/bigquery',
  aliases: ['@google-cloud/spanner'],
  functions: {
    ...rows('BigQuery', 'query createQueryJob', runs({ mark: '?', to: 'list', option: 'params' }, 'argument[0]', 'argument[0].query')),
  },
};

export default model;
