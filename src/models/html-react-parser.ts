/** html-react-parser and its kin: markup becomes elements of React, with all that runs in it. */
import type { Model } from '../engine/model';
import { markup } from './rows/markup';

const model: Model = {
  module: 'html-react-parser',
  aliases: ['react-html-parser', 'react-render-html', 'html-to-react'],
  functions: { default: markup('argument[0]') },
};

export default model;
