/** Proxies: whom they hand a request on to. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const made = fetching('argument[0].target', 'argument[0].forward');

const model: Model = {
  module: 'http-proxy',
  aliases: ['http-proxy-middleware', 'http-proxy-3', 'httpxy'],
  functions: { createProxyServer: { returns: 'Proxy', ...made }, createProxyMiddleware: made, 'Proxy.web': fetching('argument[2].target'), 'Proxy.ws': fetching('argument[3].target') },
};

export default model;
