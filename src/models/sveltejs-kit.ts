/** @sveltejs/kit: redirects. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = { module: '@sveltejs/kit', functions: { redirect: into('redirect', 'argument[1]') } };

export default model;
