/** aws-lambda: what an event of the API gateway brings; Netlify and others have the same. */
import type { Model } from '../engine/model';

const brings = ['body', 'queryStringParameters', 'pathParameters', 'headers', 'arguments'];

const model: Model = {
  module: 'aws-lambda',
  enters: [
    { names: [['event', 'evt']], at: 0, exportedAs: ['handler', 'main', '*Handler', 'default'], brings },
    { names: [['event'], ['context', 'ctx']], at: 0, exportedAs: ['*'], brings },
    { types: ['APIGatewayProxyEvent', 'APIGatewayProxyEventV2', 'APIGatewayEvent', 'APIGatewayProxyEventV2WithRequestContext'], brings },
  ],
};

export default model;
