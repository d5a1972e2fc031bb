/** Azure: what an application proves itself with. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const model: Model = {
  module: '@azure/identity',
  aliases: [
    '@azure/storage-blob',
    '@azure/storage-queue',
    '@azure/storage-file-share',
    '@azure/storage-file-datalake',
    '@azure/data-tables',
    '@azure/core-auth',
    '@azure/search-documents',
    '@azure/openai',
    '@azure/ai-form-recognizer',
    '@azure/eventgrid',
  ],
  functions: {
    ClientSecretCredential: { constrains: [{ at: 'argument[2]', role: 'key' }] },
    UsernamePasswordCredential: { constrains: [{ at: 'argument[3]', role: 'password' }] },
    StorageSharedKeyCredential: key,
    AzureNamedKeyCredential: key,
    AzureKeyCredential: { constrains: [{ at: 'argument[0]', role: 'key' }] },
  },
};

export default model;
