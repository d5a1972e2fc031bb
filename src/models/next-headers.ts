/** next/headers: what a request brings, and cookies of the answer that is being made. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';

const model: Model = {
  module: 'next/headers',
  functions: {
    cookies: { returns: 'Cookies' },
    headers: { returns: 'Headers' },
    'Cookies.get': { generates: ['untrusted'] },
    'Cookies.getAll': { generates: ['untrusted'] },
    'Headers.get': { generates: ['untrusted'] },
    'Cookies.set': { acts: { act: 'set-cookie', parts: { name: ['argument[0].name', 'argument[0]'], value: ['argument[0].value', 'argument[1]'], ...flagsAt('argument[2]', 'argument[0]') } } },
  },
};

export default model;
