/** node-fetch and what does the same under other names. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const asked = fetching('argument[0]', 'argument[0].url');

const model: Model = {
  module: 'node-fetch',
  aliases: ['cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'node-fetch-native', 'make-fetch-happen', 'minipass-fetch', 'ofetch', 'whatwg-fetch', 'node-fetch-commonjs'],
  functions: { default: asked, fetch: asked, ofetch: asked },
};

export default model;
