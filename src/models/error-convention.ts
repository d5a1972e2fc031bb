/** Errors of projects and of libraries: what they say is logged, shown, and sent to who asked. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  conventions: [
    { receivers: [], methods: ['*Error', '*Exception'], behaviour: into('error', 'argument[0]', 'argument[1]', 'argument[0].message', 'argument[1].extensions') },
  ],
};

export default model;
