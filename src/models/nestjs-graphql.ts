/** @nestjs/graphql: what a query brings to a resolver. */
import type { Model } from '../engine/model';

const model: Model = { module: '@nestjs/graphql', enters: [{ decorators: ['Args'], brings: [''] }] };

export default model;
