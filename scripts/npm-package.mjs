/**
 * What `npm pack` calls before and after: the tarball is the command line alone, and npm takes its package.json from the folder that it packs. So the one of
 * the repository, which is the extension's manifest, makes way while npm packs, and lies whole in out/ meanwhile. Who is interrupted in that second
 * has git put it back.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';

const MANIFEST = join(projectRoot, 'package.json');
const WHOLE = join(projectRoot, 'out', 'package.json');

/** What there is to say of the command line. All that it needs is bundled: no dependencies. */
const KEPT = ['name', 'version', 'description', 'keywords', 'license', 'homepage', 'repository', 'bugs', 'type'];

/** npm adds package.json, README.md and LICENSE. */
const FILES = [
  'CHANGELOG.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/centinel.config.schema.json',
  'dist/cli.js',
  'dist/rules/*.md',
  'dist/scan-thread.js',
  'dist/tolerant-parser.js',
];

function cliManifest(whole) {
  const { engines, ...fields } = JSON.parse(whole);
  const kept = Object.fromEntries(KEPT.map((field) => [field, fields[field]]));
  const manifest = { ...kept, engines: { node: engines.node }, bin: { centinel: 'dist/cli.js' }, files: FILES };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

async function before() {
  await ensureDependencies();
  await build();
  const whole = readFileSync(MANIFEST, 'utf8');
  mkdirSync(dirname(WHOLE), { recursive: true });
  replace(WHOLE, whole);
  replace(MANIFEST, cliManifest(whole));
}

/** What somebody has edited meanwhile stays. */
function after() {
  const isOurs = readFileSync(MANIFEST, 'utf8') === cliManifest(readFileSync(WHOLE, 'utf8'));
  if (isOurs) renameSync(WHOLE, MANIFEST);
}

/** Readers see the one or the other, whole. */
function replace(path, text) {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2] === 'before') await before();
  else after();
}
