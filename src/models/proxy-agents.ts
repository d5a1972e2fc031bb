/** Agents that go through a proxy: whom the program asks first. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const model: Model = {
  module: 'https-proxy-agent',
  aliases: ['http-proxy-agent', 'socks-proxy-agent', 'hpagent', 'tunnel-agent'],
  functions: rows(undefined, 'default HttpsProxyAgent HttpProxyAgent SocksProxyAgent', fetching('argument[0]')),
};

export default model;
