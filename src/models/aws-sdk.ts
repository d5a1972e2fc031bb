/** aws-sdk: the secret access key, of all clients or of one. */
import type { Model } from '../engine/model';

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
    DynamoDB: key,
    'DynamoDB.DocumentClient': key,
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
