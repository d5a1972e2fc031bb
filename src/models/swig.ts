/** swig and twig: templates that reach what the objects in them reach. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'swig',
  aliases: ['swig-templates', 'twig', '@zdychacek/swig'],
  functions: { ...compiling('render compile precompile'), twig: into('template', 'argument[0].data') },
};

export default model;
