/** Plugins of fastify and its kin: what an application registers with a secret signs with it. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    {
      receivers: ['app', 'fastify', 'server', 'instance'],
      methods: ['register'],
      behaviour: { plugs: 'argument[0]', constrains: [{ at: 'argument[1].secret', role: 'key' }] },
    },
  ],
};

export default model;
