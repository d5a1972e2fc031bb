/** Methods by which clients of HTTP are told whether the other end has to prove who it is, whichever library they are of. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    { receivers: [], methods: ['disableTLSCerts'], behaviour: { acts: { act: 'connect', fixed: { verified: false } } } },
    { receivers: [], methods: ['strictSSL'], behaviour: { acts: { act: 'connect', parts: { verified: 'argument[0]' } } } },
  ],
};

export default model;
