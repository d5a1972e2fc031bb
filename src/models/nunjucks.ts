/** nunjucks: templates that reach what the objects in them reach. */
import type { Behaviour, Model } from '../engine/model';
import { RAW, TEMPLATE, compiling, filling, unescaped } from './rows/templates';

const text: Behaviour = { ...TEMPLATE, ...filling('argument[0]', 'argument[1]', RAW.safe) };
const open = (at: 'called.new[0].autoescape' | 'called.new[1].autoescape') => unescaped('argument[0]', 'argument[1]', RAW.allBraces, [{ at, among: [false] }]);

const model: Model = {
  module: 'nunjucks',
  functions: {
    ...compiling('compile Template precompileString'),
    renderString: text,
    configure: { returns: 'Environment' },
    'Environment.renderString': { ...text, propagates: [...text.propagates!, open('called.new[0].autoescape'), open('called.new[1].autoescape')] },
  },
};

export default model;
