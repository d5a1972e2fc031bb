/** @angular/platform-browser: what is told to be safe, and what makes it so. */
import type { Model } from '../engine/model';
import { answer, markup } from './rows/markup';

const trusted = markup('argument[0]');

const model: Model = {
  module: '@angular/platform-browser',
  functions: {
    'DomSanitizer.bypassSecurityTrustHtml': trusted,
    'DomSanitizer.bypassSecurityTrustScript': trusted,
    'DomSanitizer.bypassSecurityTrustUrl': answer('address', 'argument[0]'),
    'DomSanitizer.bypassSecurityTrustResourceUrl': answer('address', 'argument[0]'),
    'DomSanitizer.bypassSecurityTrustStyle': trusted,
    'DomSanitizer.sanitize': { propagates: [{ from: 'argument[1]', to: 'return' }], cleans: ['markup'] },
  },
};

export default model;
