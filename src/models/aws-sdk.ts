/** aws-sdk: the secret access key, of all clients or of one. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';
import { sqlAt } from './rows/sql';

const key = {
  constrains: [
    { at: 'argument[0].secretAccessKey', role: 'key' },
    { at: 'argument[0].sessionToken', role: 'key' },
    { at: 'argument[0].credentials.secretAccessKey', role: 'key' },
  ],
} as const;

const model: Model = {
  module: 'aws-sdk',
  functions: {
    'config.update': key,
    Config: key,
    Credentials: { constrains: [{ at: 'argument[1]', role: 'key' }, { at: 'argument[0].secretAccessKey', role: 'key' }] },
    S3: key,
    SES: key,
    SNS: key,
    SQS: key,
    DynamoDB: { ...key, returns: 'DynamoDB' },
    'DynamoDB.DocumentClient': { ...key, returns: 'DynamoDB' },
    ...rows('DynamoDB', 'scan query', into('query', 'argument[0].FilterExpression', 'argument[0].KeyConditionExpression')),
    'DynamoDB.executeStatement': { sinks: sqlAt('argument[0].Statement') },
    RDSDataService: { ...key, returns: 'RDSDataService' },
    ...rows('RDSDataService', 'executeStatement batchExecuteStatement', { sinks: sqlAt('argument[0].sql') }),
    Athena: { ...key, returns: 'Athena' },
    'Athena.startQueryExecution': { sinks: sqlAt('argument[0].QueryString') },
    Lambda: key,
    EC2: key,
    STS: key,
    KMS: key,
    SecretsManager: key,
    CognitoIdentityServiceProvider: key,
    CloudFront: key,
    CloudWatchLogs: key,
    Rekognition: key,
    Textract: key,
  },
};

export default model;
