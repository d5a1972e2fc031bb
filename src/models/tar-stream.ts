/** tar-stream: the headers of what is in an archive. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'tar-stream',
  enters: [{ names: [['header', 'headers', 'entry'], ['stream', 'body', 'content', 'file', 'inStream', 'entryStream'], ['next', 'cb', 'callback', 'done']], at: 0, handedTo: ['on', 'once'], saying: ['entry'], brings: ['name', 'linkname'] }],
};

export default model;
