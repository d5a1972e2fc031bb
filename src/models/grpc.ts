/** gRPC for Node: channels and servers without TLS. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@grpc/grpc-js',
  aliases: ['grpc'],
  functions: {
    'credentials.createInsecure': { acts: { act: 'connect', fixed: { encrypted: false } } },
    'ServerCredentials.createInsecure': { acts: { act: 'listen', fixed: { encrypted: false } } },
  },
};

export default model;
