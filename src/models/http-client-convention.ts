/** Clients of HTTP by what they are called: the address that is asked for, what stands behind its question mark, and what is sent. */
import type { Convention, Model } from '../engine/model';
import { address, asking, body, into, query } from './rows/sinks';

const READING = ['get', 'delete', 'head', 'options', 'del', 'getUri'];
const SENDING = ['post', 'put', 'patch'];
const receivers = ['axios', 'http', 'https', 'httpclient', 'httpservice', 'got', 'ky', 'needle', 'superagent', '$http', '$axios', 'axiosinstance', 'api', 'apiclient', 'fetcher', 'undici', 'unirest', 'wretch', 'ofetch', 'request'];

const conventions: readonly Convention[] = [
  {
    receivers,
    methods: READING,
    behaviour: { ...asking('argument[0]'), sinks: [...address('argument[0]'), ...query('argument[1]'), ...body('argument[1].data', 'argument[1].json', 'argument[1].body')] },
  },
  {
    receivers,
    methods: SENDING,
    behaviour: { ...asking('argument[0]'), sinks: [...address('argument[0]'), ...query('argument[1]', 'argument[2]'), ...body('argument[1]')] },
  },
  { receivers: [...receivers, 'client', 'instance'], methods: ['request'], behaviour: { ...asking('argument[0].url', 'argument[0].uri', 'argument[0]'), sinks: [...address('argument[0]', 'argument[0].url', 'argument[0].uri', 'argument[0].path'), ...query('argument[0]', 'argument[1]'), ...body('argument[0].data', 'argument[0].body', 'argument[0].json')] } },
  {
    receivers: [],
    methods: ['axios', 'fetch', '$fetch', 'ofetch', 'got', 'ky', 'useFetch', 'fetchJson', 'apiFetch', 'authFetch', 'rp'],
    behaviour: {
      ...asking('argument[0].url', 'argument[0].uri', 'argument[0]'),
      sinks: [
        ...address('argument[0]', 'argument[0].url', 'argument[0].uri'),
        ...query('argument[0]', 'argument[1]'),
        ...body('argument[0].data', 'argument[0].body', 'argument[0].json', 'argument[1].body', 'argument[1].json', 'argument[1].data'),
      ],
    },
  },
  // needle, which is told the method first.
  { receivers: [], methods: ['needle'], behaviour: asking('argument[1]') },
  // superagent, and what its calls are followed by.
  { receivers: ['get', 'post', 'put', 'patch', 'delete', 'superagent'], methods: ['query'], behaviour: into('url', 'argument[0].*', 'argument[0]') },
  { receivers: ['xhr', 'xmlhttprequest'], methods: ['open'], behaviour: { ...asking('argument[1]'), sinks: address('argument[1]') } },
  { receivers: ['searchparams'], methods: ['set', 'append'], behaviour: into('url', 'argument[1]') },
];

const model: Model = { conventions };

export default model;
