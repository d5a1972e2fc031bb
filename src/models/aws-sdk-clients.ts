/** Clients of the AWS SDK of today: the secret access key. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].credentials.secretAccessKey', role: 'key' }, { at: 'argument[0].credentials.sessionToken', role: 'key' }] } as const;

const model: Model = {
  module: '@aws-sdk/client-s3',
  aliases: [
    '@aws-sdk/client-ses',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-sns',
    '@aws-sdk/client-sqs',
    '@aws-sdk/client-dynamodb',
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
  },
};

export default model;
