/** graphql-request: whom it asks. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const asked = fetching('argument[0]', 'argument[0].url');

const model: Model = { module: 'graphql-request', functions: { default: asked, request: asked, GraphQLClient: fetching('argument[0]') } };

export default model;
