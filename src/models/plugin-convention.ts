/** Plugins of fastify and its kin: what an application registers with a secret signs with it. */
import type { Model } from '../engine/model';

const APPLICATIONS = ['app', 'fastify', 'server', 'instance'];

const model: Model = {
  conventions: [
    { receivers: APPLICATIONS, methods: ['register'], behaviour: { plugs: 'argument[0]', constrains: [{ at: 'argument[1].secret', role: 'key' }] } },
    // What the plugin adds to an application and to a request.
    { receivers: ['jwt'], methods: ['decode'], behaviour: { acts: { act: 'read-token', parts: { token: 'argument[0]', options: 'argument[1]' } } } },
    { receivers: ['request', 'req'], methods: ['jwtDecode'], behaviour: { acts: { act: 'read-token', parts: { token: 'receiver', options: 'argument[0]' } } } },
  ],
};

export default model;
