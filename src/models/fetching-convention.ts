/** Clients of HTTP, browsers that a program steers and proxies, by what they are called: whom the program asks. */
import type { Convention, Model } from '../engine/model';
import { below, fetched, fetching } from './rows/fetched';

const receivers = ['axios', 'http', 'https', 'httpclient', 'httpservice', 'axiosref', 'axiosinstance', 'got', 'ky', 'needle', 'superagent', 'undici', 'unirest', 'wretch', 'request'];

const conventions: readonly Convention[] = [
  { receivers, methods: ['get', 'delete', 'head', 'options', 'del', 'post', 'put', 'patch'], behaviour: fetching('argument[0]', ...below('url uri host hostname', 'argument[0]')) },
  { receivers, methods: ['request'], behaviour: fetching('argument[0]', ...below('url uri baseURL host hostname', 'argument[0]')) },
  // Nuxt has the first everywhere, without an import, and hands a whole request on with the others.
  { receivers: [], methods: ['$fetch'], behaviour: fetching('argument[0]', 'argument[1].baseURL') },
  { receivers: [], methods: ['proxyRequest', 'sendProxy'], behaviour: fetching('argument[1]') },
  { receivers: [], methods: ['rp'], behaviour: fetching('argument[0]', ...below('url uri', 'argument[0]')) },
  { receivers: ['page', 'frame', 'tab'], methods: ['goto'], behaviour: fetching('argument[0]') },
  { receivers: ['proxy', 'proxyserver'], methods: ['web', 'ws'], behaviour: fetching('argument[2].target', 'argument[2].forward') },
  { receivers: ['parser', 'rss', 'rssparser'], methods: ['parseURL'], behaviour: fetching('argument[0]') },
  // What a mail server is told to attach, it fetches, or reads from a file.
  { receivers: ['transporter', 'transport', 'mailer', 'mail', 'smtp', 'nodemailer'], methods: ['sendMail'], behaviour: { sinks: [...fetched('argument[0].attachments.*.path', 'argument[0].attachments.*.href'), { at: 'argument[0].attachments.*.path', kind: 'path' }] } },
];

const model: Model = { conventions };

export default model;
