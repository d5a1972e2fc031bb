/** vue-router: what the address of a page says to a component. */
import type { Model } from '../engine/model';
import { IN_ADDRESS } from './rows/markup';

const model: Model = {
  module: 'vue-router',
  aliases: ['vue-router/composables'],
  functions: { useRoute: { returns: 'RouteLocation' } },
  fields: { 'RouteLocation.query': { generates: ['untrusted'] }, 'RouteLocation.params': { generates: ['untrusted'] }, 'RouteLocation.hash': IN_ADDRESS, 'RouteLocation.fullPath': IN_ADDRESS },
};

export default model;
