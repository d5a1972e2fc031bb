/** Elasticsearch and OpenSearch: the login of a client, and what they are asked for. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@elastic/elasticsearch',
  aliases: ['@opensearch-project/opensearch', 'elasticsearch'],
  functions: {
    Client: {
      returns: 'Client',
      constrains: [
        { at: 'argument[0].auth.password', role: 'password' },
        { at: 'argument[0].auth.apiKey', role: 'key' },
        { at: 'argument[0].auth.bearer', role: 'key' },
      ],
    },
    ...rows('Client', 'search count deleteByQuery updateByQuery msearch', into('query', 'argument[0].q', 'argument[0].body', 'argument[0].query', 'argument[0].script')),
  },
};

export default model;
