/** got: whom it asks, and the login of a request. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { below, fetching } from './rows/fetched';

const asked: Behaviour = fetching('argument[0]', ...below('url prefixUrl', 'argument[0]'), 'argument[1].prefixUrl');
const METHODS = 'get post put patch head delete stream';
const login = { constrains: [{ at: 'argument[1].password', role: 'password' }] } as const;

const model: Model = {
  module: 'got',
  functions: {
    default: { ...asked, ...login },
    got: asked,
    ...rows(undefined, METHODS, asked),
    'got.stream': asked,
    extend: { returns: 'Got', ...fetching('argument[0].prefixUrl'), constrains: [{ at: 'argument[0].password', role: 'password' }] },
    ...rows('Got', `() ${METHODS}`, asked),
  },
};

export default model;
