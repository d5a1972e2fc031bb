/** Requests of unknown make: what is called one, and a method that only such things have. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const model: Model = {
  conventions: [
    // Nuxt has them everywhere, without an import.
    { receivers: [], methods: ['readBody', 'readRawBody', 'readMultipartFormData', 'readValidatedBody', 'getRouterParam', 'getRouterParams', 'getRequestURL'], behaviour: { generates: ['untrusted'] } },
    { receivers: ['req', 'request'], methods: ['param', 'header', 'input', 'allParams', 'qs', 'valid', 'getQueryParam'], behaviour: { generates: ['untrusted'] } }],
  enters: [
    // Sails: what is asked for stands beside.
    handed({ names: [['inputs']], at: 0, keyed: ['fn'] }),
  ],
};

export default model;
