/** meteor: what a page calls methods of the server with. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const model: Model = {
  module: 'meteor/meteor',
  enters: [handed({ handedTo: ['methods', 'publish'], calledOn: ['meteor'] })],
};

export default model;
