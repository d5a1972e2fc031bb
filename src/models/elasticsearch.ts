/** Elasticsearch and OpenSearch: the login of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@elastic/elasticsearch',
  aliases: ['@opensearch-project/opensearch', 'elasticsearch'],
  functions: {
    Client: {
      constrains: [
        { at: 'argument[0].auth.password', role: 'password' },
        { at: 'argument[0].auth.apiKey', role: 'key' },
        { at: 'argument[0].auth.bearer', role: 'key' },
      ],
    },
  },
};

export default model;
