/** What is uploaded, as multer, formidable and busboy hand it over: its sender chose names and fields, and not where it lies. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const NAMES = ['name', 'originalFilename', 'originalname', 'filename', 'fieldname', 'fieldName', 'mimetype'];
const sent = ['name', 'originalFilename', 'fieldName'].flatMap((name) => [`*.${name}`, `*.*.${name}`]);

const model: Model = {
  module: 'formidable',
  aliases: ['multiparty', 'busboy', '@fastify/busboy', 'connect-busboy', 'multer'],
  functions: {
    default: { returns: 'Form' },
    formidable: { returns: 'Form' },
    IncomingForm: { returns: 'Form' },
    'Form.parse': { holds: { 0: ['untrusted'], '1.*.originalFilename': ['untrusted'] } },
  },
  enters: [
    handed({ at: 1, handedTo: ['parse'], names: [['fields', 'flds', 'field']] }),
    { at: 2, handedTo: ['parse'], names: [['files', 'file']], brings: sent },
    handed({ at: 0, handedTo: ['on'], saying: ['field', 'file'], least: 2 }),
    handed({ at: 1, handedTo: ['on'], saying: ['field'] }),
    handed({ at: 2, handedTo: ['on'], saying: ['file'] }),
    { at: 1, names: [['file', 'f']], keyed: ['filename', 'fileFilter', 'destination', 'key', 'metadata'], brings: NAMES },
  ],
};

export default model;
