/** What every engine has that runs a text as code, and what loads a module by its name. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const text = into('code', 'argument[0]');

const model: Model = {
  functions: {
    ...rows(undefined, 'eval setTimeout setInterval setImmediate', text),
    Function: into('code', 'argument[*]'),
    require: text,
    importScripts: into('code', 'argument[*]'),
  },
  conventions: [
    // They have no name of their own: everybody who takes one from a prototype calls it so.
    { receivers: [], methods: ['AsyncFunction', 'GeneratorFunction', 'AsyncGeneratorFunction'], behaviour: into('code', 'argument[*]') },
    // `[].constructor.constructor(text)` is `Function(text)`.
    { receivers: ['constructor'], methods: ['constructor'], behaviour: into('code', 'argument[*]') },
    // `module._compile(text, name)` of what is made from `node:module`.
    { receivers: ['module', 'mod', 'm'], methods: ['_compile'], behaviour: text },
    // Pages of a browser that a program drives.
    { receivers: ['page', 'frame'], methods: ['evaluate', 'evaluateHandle', 'evaluateOnNewDocument', 'addInitScript', 'waitForFunction'], behaviour: text },
    { receivers: ['page', 'frame'], methods: ['addScriptTag'], behaviour: into('code', 'argument[0].content') },
  ],
};

export default model;
