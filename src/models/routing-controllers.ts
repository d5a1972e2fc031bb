/** routing-controllers: what a request brings to a controller. */
import type { Model } from '../engine/model';

const model: Model = { module: 'routing-controllers', enters: [{ decorators: ['Body', 'BodyParam', 'QueryParam', 'QueryParams', 'Param', 'Params', 'HeaderParam', 'HeaderParams', 'CookieParam', 'CookieParams'], brings: [''] }] };

export default model;
