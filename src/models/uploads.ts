/** What is uploaded, as multer, formidable and busboy hand it over: its sender chose names and fields, and not where it lies. */
import type { Model } from '../engine/model';
import { REQ, REQUEST, handed } from './rows/requests';
import { into } from './rows/sinks';

const NAMES = ['name', 'originalFilename', 'originalname', 'filename', 'fieldname', 'fieldName', 'mimetype'];
const sent = ['name', 'originalFilename', 'fieldName'].flatMap((name) => [`*.${name}`, `*.*.${name}`]);

const model: Model = {
  module: 'formidable',
  aliases: ['multiparty', 'busboy', '@fastify/busboy', 'connect-busboy', 'multer'],
  functions: {
    default: { returns: 'Form' },
    formidable: { returns: 'Form' },
    IncomingForm: { returns: 'Form' },
    // Where multer puts what was uploaded.
    'Stored.()': into('path', 'argument[1]'),
    'Form.parse': { holds: { 0: ['untrusted'], '1.*.originalFilename': ['untrusted'] } },
  },
  enters: [
    handed({ at: 1, handedTo: ['parse'], names: [['fields', 'flds', 'field']] }),
    { at: 2, handedTo: ['parse'], names: [['files', 'file']], brings: sent },
    handed({ at: 0, handedTo: ['on'], saying: ['field', 'file'], least: 2 }),
    handed({ at: 1, handedTo: ['on'], saying: ['field'] }),
    handed({ at: 2, handedTo: ['on'], saying: ['file'] }),
    { at: 0, names: [REQ, ['file', 'f', '_file', '_']], keyed: ['destination', 'filename', 'fileFilter', 'key'], brings: REQUEST },
    { at: 2, names: [['cb', 'callback', 'done', 'next']], keyed: ['destination', 'filename'], brings: [], is: 'Stored' },
    { at: 1, names: [['file', 'f']], keyed: ['filename', 'fileFilter', 'destination', 'key', 'metadata'], brings: NAMES },
  ],
};

export default model;
