/** Clients of the AWS SDK of today: objects in S3, queues, mail and text messages, items in DynamoDB; and the secret access key. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';
import { sqlAt } from './rows/sql';

const key = { constrains: [{ at: 'argument[0].credentials.secretAccessKey', role: 'key' }, { at: 'argument[0].credentials.sessionToken', role: 'key' }] } as const;

const model: Model = {
  module: '@aws-sdk/client-s3',
  aliases: [
    '@aws-sdk/client-ses',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-sns',
    '@aws-sdk/client-sqs',
    '@aws-sdk/client-dynamodb',
    '@aws-sdk/lib-dynamodb',
    '@aws-sdk/client-lambda',
    '@aws-sdk/client-sts',
    '@aws-sdk/client-kms',
    '@aws-sdk/client-secrets-manager',
    '@aws-sdk/client-cognito-identity-provider',
  ],
  functions: {
    S3Client: key,
    SESClient: key,
    SESv2Client: key,
    SNSClient: key,
    SQSClient: key,
    DynamoDBClient: key,
    LambdaClient: key,
    STSClient: key,
    KMSClient: key,
    SecretsManagerClient: key,
    CognitoIdentityProviderClient: key,
    ...rows(undefined, 'PutObjectCommand UploadPartCommand SendMessageCommand SendMessageBatchCommand', into('storage', 'argument[0]')),
    ...rows(undefined, 'SendEmailCommand SendRawEmailCommand SendTemplatedEmailCommand PublishCommand PublishBatchCommand', into('message', 'argument[0]')),
    ...rows(undefined, 'ScanCommand QueryCommand', into('query', 'argument[0].FilterExpression', 'argument[0].KeyConditionExpression')),
    ...rows(undefined, 'DeleteCommand DeleteItemCommand', into('query', 'argument[0].ConditionExpression')),
    ...rows(undefined, 'ExecuteStatementCommand', { sinks: sqlAt('argument[0].Statement') }),
    ...rows(undefined, 'PutCommand PutItemCommand', into('storage', 'argument[0].Item')),
    ...rows(undefined, 'UpdateCommand UpdateItemCommand', into('storage', 'argument[0].ExpressionAttributeValues')),
    ...rows(undefined, 'BatchWriteCommand BatchWriteItemCommand', into('storage', 'argument[0].RequestItems.*')),
    ...rows(undefined, 'TransactWriteCommand TransactWriteItemsCommand', into('storage', 'argument[0].TransactItems')),
  },
};

export default model;
