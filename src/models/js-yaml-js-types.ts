/** js-yaml-js-types: types of JavaScript in YAML, functions among them. */
import type { Model } from '../engine/model';

/** Stands for the type that makes functions. */
export const FUNCTIONS = 'js-yaml-js-types/function';

const model: Model = {
  module: 'js-yaml-js-types',
  fields: { all: { constant: FUNCTIONS }, function: { constant: FUNCTIONS } },
};

export default model;
