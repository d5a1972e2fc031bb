/** axios: whom it asks, by itself and as an instance; an address that is whole goes before the base that an instance was made with. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { below, fetching } from './rows/fetched';

const asked: Behaviour = fetching('argument[0]', ...below('url baseURL', 'argument[0]'), 'argument[1].baseURL');
const READING = 'get delete head options';
const sent: Behaviour = fetching('argument[0]', 'argument[2].baseURL');
const SENDING = 'post put patch postForm putForm patchForm';

const model: Model = {
  module: 'axios',
  functions: {
    default: asked,
    create: { returns: 'AxiosInstance', ...fetching('argument[0].baseURL') },
    ...rows(undefined, `request ${READING}`, asked),
    ...rows(undefined, SENDING, sent),
    ...rows('AxiosInstance', `() request ${READING}`, asked),
    ...rows('AxiosInstance', SENDING, sent),
  },
};

export default model;
