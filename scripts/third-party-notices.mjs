/** Collects the licences of the packages that are inside the bundles: their terms ask that they travel along. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './setup.mjs';

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

const RULER = `\n${'-'.repeat(80)}\n\n`;

/** @param {readonly import('esbuild').Metafile[]} metafiles what esbuild says that it read */
export function thirdPartyNotices(metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.map((path) => PACKAGE_FOLDER.exec(path)?.[0]).filter(Boolean));
  return joinedNotices([...folders].sort().map((folder) => noticeOf(join(projectRoot, folder))));
}

export const joinedNotices = (notices) => notices.join(RULER);

/** @param {string} folder of a package */
export function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts, ''].join('\n\n');
}
