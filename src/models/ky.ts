/** ky: whom it asks. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const asked: Behaviour = fetching('argument[0]', 'argument[1].prefixUrl');
const METHODS = 'get post put patch head delete';
const made: Behaviour = { returns: 'Ky', ...fetching('argument[0].prefixUrl') };

const model: Model = {
  module: 'ky',
  aliases: ['ky-universal'],
  functions: { default: asked, create: made, extend: made, ...rows(undefined, METHODS, asked), ...rows('Ky', `() ${METHODS}`, asked) },
};

export default model;
