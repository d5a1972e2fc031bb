/** unzipper and its kin: whoever made an archive chose the names of what is in it. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const model: Model = {
  module: 'unzipper',
  aliases: ['unzip', 'unzip2', 'unzip-stream', 'node-unzip-2', 'node-stream-zip'],
  functions: {
    ...rows('Open', 'file buffer url s3', { returns: 'CentralDirectory' }),
    // node-stream-zip
    'async.entries': { generates: ['untrusted'] },
  },
  fields: { 'CentralDirectory.files': { generates: ['untrusted'] } },
  enters: [{ names: [['entry', 'item', 'file', 'zipEntry']], at: 0, handedTo: ['on', 'once'], saying: ['entry'], brings: ['path', 'fileName', 'name', 'props.path'] }],
};

export default model;
