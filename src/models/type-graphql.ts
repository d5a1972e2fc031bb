/** type-graphql: what a query brings to a resolver. */
import type { Model } from '../engine/model';

const model: Model = { module: 'type-graphql', enters: [{ decorators: ['Arg', 'Args'], brings: [''] }] };

export default model;
