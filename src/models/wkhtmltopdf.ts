/** What makes a picture or a document of a page, and reads that page by its address. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const read = fetching('argument[0]', 'argument[0].url');

const model: Model = {
  module: 'wkhtmltopdf',
  aliases: ['wkhtmltoimage', 'webshot', 'node-webshot', 'capture-website', 'pageres', 'html-pdf-node'],
  functions: { default: read, generate: read, file: read, buffer: read, base64: read, generatePdf: read },
};

export default model;
