/** aws-lambda: what an event of the API gateway, of a queue or of a bucket brings; Netlify and others have the same. */
import type { Entry, Model } from '../engine/model';

const brings = [
  'body', 'queryStringParameters', 'multiValueQueryStringParameters', 'pathParameters', 'headers', 'multiValueHeaders', 'cookies', 'path', 'rawPath', 'rawQueryString', 'arguments',
  // Of queues, topics, streams, and of files that somebody has put into a bucket.
  ...['body', 'Sns.Message', 'kinesis.data', 's3.object.key', 'dynamodb.NewImage', 'cf.request.uri', 'cf.request.querystring', 'cf.request.headers'].map((part) => `Records.*.${part}`),
];

/** What nothing but an event of this kind has. */
const tells = ['queryStringParameters', 'pathParameters', 'multiValueQueryStringParameters', 'isBase64Encoded', 'rawQueryString', 'Records', 'httpMethod', 'requestContext', 'statusCode'];

const answers: Entry['answers'] = [{ at: 'body', kind: 'markup', media: 'text' }];

const model: Model = {
  module: 'aws-lambda',
  enters: [
    { names: [['event', 'evt']], at: 0, exportedAs: ['handler', 'main', '*Handler', 'default'], brings, flat: ['cookies'], answers },
    { names: [['event'], ['context', 'ctx']], at: 0, exportedAs: ['*'], brings, flat: ['cookies'], answers },
    { names: [['event', 'evt', 'e']], at: 0, exportedAs: ['*'], tells, brings, flat: ['cookies'], answers },
    { at: 0, declaredAs: ['Handler', 'APIGatewayProxyHandler', 'APIGatewayProxyHandlerV2', 'SQSHandler', 'SNSHandler', 'S3Handler', 'KinesisStreamHandler', 'ALBHandler'], brings, flat: ['cookies'], answers },
    { types: ['AppSyncResolverEvent', 'SQSEvent', 'SNSEvent', 'S3Event', 'KinesisStreamEvent', 'ALBEvent', 'LambdaFunctionURLEvent', 'APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'APIGatewayProxyEventV2WithRequestContext', 'CloudFrontRequestEvent'], brings, flat: ['cookies'], answers },
  ],
};

export default model;
