/** Cookies of Deno's standard library: one object says all of a cookie. */
import type { Model } from '../engine/model';
import { flagsAt } from './rows/cookies';

const model: Model = {
  module: '@std/http/cookie',
  aliases: ['@std/http', 'jsr:@std/http', 'jsr:@std/http/cookie', 'https://deno.land/std/http/cookie.ts'],
  functions: { setCookie: { acts: { act: 'set-cookie', parts: { name: 'argument[1].name', value: 'argument[1].value', ...flagsAt('argument[1]') } } } },
};

export default model;
