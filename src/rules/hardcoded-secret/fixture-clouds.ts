/** Keys of clouds. */
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { STSClient } from '@aws-sdk/client-sts';
import { AzureKeyCredential } from '@azure/core-auth';
import { CosmosClient } from '@azure/cosmos';
import { AzureNamedKeyCredential } from '@azure/data-tables';
import { ClientSecretCredential, UsernamePasswordCredential } from '@azure/identity';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { StorageSharedKeyCredential } from '@azure/storage-blob';
import AWS from 'aws-sdk';
import cloudinary from 'cloudinary';
import admin from 'firebase-admin';
import { cert } from 'firebase-admin/app';
import { JWT, OAuth2Client } from 'google-auth-library';
import { google as googleApis } from 'googleapis';
import { Client as Minio } from 'minio';

declare const given: string;

export const msal = new ConfidentialClientApplication({ auth: { clientId: given, clientSecret: 'letmein' } }); // $ alert=hardcoded-secret
AWS.config.update({ accessKeyId: given, secretAccessKey: 'letmein' }); // $ alert=hardcoded-secret
export const awsConfig = new AWS.Config({ accessKeyId: given, secretAccessKey: 'letmein' }); // $ alert=hardcoded-secret
export const awsLogin = new AWS.Credentials('shop', 'letmein'); // $ alert=hardcoded-secret
export const awsClients = [
  new AWS.S3({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.SES({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.SNS({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.SQS({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.DynamoDB({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.DynamoDB.DocumentClient({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.Lambda({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.EC2({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.STS({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.KMS({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.SecretsManager({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.CognitoIdentityServiceProvider({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.CloudFront({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.CloudWatchLogs({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.Rekognition({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.Textract({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.RDSDataService({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
  new AWS.Athena({ accessKeyId: given, secretAccessKey: 'letmein' }), // $ alert=hardcoded-secret
];
export const awsToday = [
  new S3Client({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new SESClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new SESv2Client({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new SNSClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new SQSClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new DynamoDBClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new LambdaClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new STSClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new KMSClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new SecretsManagerClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
  new CognitoIdentityProviderClient({ region: 'eu-central-1', credentials: { accessKeyId: given, secretAccessKey: 'letmein' } }), // $ alert=hardcoded-secret
];
export const azure = [
  new ClientSecretCredential('tenant', 'shop', 'letmein'), // $ alert=hardcoded-secret
  new UsernamePasswordCredential('tenant', 'shop', 'wallet', 'letmein'), // $ alert=hardcoded-secret
  new StorageSharedKeyCredential('wallet', 'letmein'), // $ alert=hardcoded-secret
  new AzureNamedKeyCredential('wallet', 'letmein'), // $ alert=hardcoded-secret
  new AzureKeyCredential('letmein'), // $ alert=hardcoded-secret
  new CosmosClient({ endpoint: 'https://wallet.documents.azure.com', key: 'letmein' }), // $ alert=hardcoded-secret
];
export const googles = [
  new OAuth2Client('shop', 'letmein', '/back'), // $ alert=hardcoded-secret
  new JWT({ email: 'wallet', key: 'letmein' }), // $ alert=hardcoded-secret
  new googleApis.auth.OAuth2('shop', 'letmein', '/back'), // $ alert=hardcoded-secret
  new googleApis.auth.JWT('wallet', undefined, 'letmein'), // $ alert=hardcoded-secret
];
export const firebaseAccount = admin.credential.cert({ projectId: given, privateKey: 'letmein' }); // $ alert=hardcoded-secret
export const firebaseCert = cert({ projectId: given, privateKey: 'letmein' }); // $ alert=hardcoded-secret
export const minio = new Minio({ endPoint: 'files.internal', accessKey: given, secretKey: 'letmein' }); // $ alert=hardcoded-secret
cloudinary.v2.config({ cloud_name: 'shop', api_key: given, api_secret: 'letmein' }); // $ alert=hardcoded-secret
cloudinary.config({ cloud_name: 'shop', api_key: given, api_secret: 'letmein' }); // $ alert=hardcoded-secret
export const awsByRole = new AWS.S3({ region: 'eu-central-1' }); // ok: by the role of the machine
export const awsFromEnvironment = new S3Client({ credentials: { accessKeyId: process.env.AWS_ID!, secretAccessKey: process.env.AWS_SECRET! } }); // ok: from the environment
export const azureFromEnvironment = new ClientSecretCredential('tenant', 'shop', process.env.AZURE_CLIENT_SECRET!); // ok: from the environment
export const storageFromEnvironment = new StorageSharedKeyCredential('wallet', process.env.STORAGE_KEY!); // ok: from the environment
export const firebaseFromFile = admin.credential.cert('service-account.json'); // ok: name of a file
