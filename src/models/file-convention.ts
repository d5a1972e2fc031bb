/** Files by what the code calls things: answers that send one, the files of Node where they are handed in, uploads that are moved. */
import type { Convention, Model } from '../engine/model';
import { FILE, FILES, SEEN, WRITTEN } from './rows/files';
import { into } from './rows/sinks';

const ANSWERS = ['res', 'response', 'resp', 'status', 'type', 'set', 'header'];
const NODE = ['fs', 'fse', 'fsp', 'fspromises', 'fsextra', 'gfs'];

/** Below a root, an answer refuses what leads out of it. */
const sent = { sinks: [{ at: 'argument[0]', kind: 'path', without: 'argument[1].root' }, { at: 'argument[1].root', kind: 'path' }] } as const;

const conventions: readonly Convention[] = [
  { receivers: ANSWERS, methods: ['sendFile', 'sendfile'], behaviour: sent },
  { receivers: ANSWERS, methods: ['download'], behaviour: { sinks: [{ at: 'argument[0]', kind: 'path', without: 'argument[2].root' }, { at: 'argument[2].root', kind: 'path' }] } },
  // What fastify sends lies below the root of its plugin, or below another one that is said.
  { receivers: ['reply', 'rep'], methods: ['sendFile', 'download'], behaviour: into('path', 'argument[1]') },
  { receivers: ['h', 'toolkit', 'reply'], methods: ['file'], behaviour: { sinks: [{ at: 'argument[0]', kind: 'path', given: [{ at: 'argument[1].confine', among: [false] }] }] } },
  { receivers: NODE, methods: 'readFile readFileSync readFileAsync readdir readdirSync createReadStream createWriteStream unlink unlinkSync unlinkAsync rm rmSync'.split(' '), behaviour: FILE },
  { receivers: NODE, methods: 'stat statSync statAsync exists existsSync'.split(' '), behaviour: SEEN },
  { receivers: NODE, methods: 'writeFile writeFileSync writeFileAsync appendFile appendFileSync'.split(' '), behaviour: WRITTEN },
  { receivers: NODE, methods: 'rename renameSync copyFile copyFileSync'.split(' '), behaviour: FILES },
  // Browsers that are driven write pages and pictures of them.
  { receivers: ['page', 'frame', 'element'], methods: ['pdf', 'screenshot'], behaviour: into('path', 'argument[0].path') },
  // Archives are put together of files.
  { receivers: ['archive', 'archiver'], methods: ['file', 'directory'], behaviour: FILE },
  // express-fileupload moves what was uploaded.
  { receivers: [], methods: ['mv'], behaviour: FILE },
];

const model: Model = { conventions };

export default model;
