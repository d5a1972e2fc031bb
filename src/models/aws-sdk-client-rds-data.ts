/** Clients of the AWS SDK that are asked with SQL: Aurora, Redshift, Athena, Timestream. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { sqlAt } from './rows/sql';

const model: Model = {
  module: '@aws-sdk/client-rds-data',
  aliases: ['@aws-sdk/client-redshift-data', '@aws-sdk/client-athena', '@aws-sdk/client-timestream-query'],
  functions: {
    ...rows(undefined, 'ExecuteStatementCommand BatchExecuteStatementCommand', { sinks: sqlAt('argument[0].sql', 'argument[0].Sql', 'argument[0].Sqls.*') }),
    ...rows(undefined, 'StartQueryExecutionCommand QueryCommand', { sinks: sqlAt('argument[0].QueryString') }),
  },
};

export default model;
