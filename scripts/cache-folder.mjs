/** Where downloads that outlive a checkout are kept, and how they get there whole or not at all. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const UNFINISHED = /^unfinished-(\d+)-/;

function cacheFolder() {
  const chosen = process.env.CENTINEL_CACHE;
  if (chosen) return resolve(chosen);
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'centinel');
}

/**
 * The folder of this name in the cache, filled by `fill` when it is not there yet. `fill(aside, folder)` works in a folder aside that is
 * renamed when it is done, so that an interrupted run leaves nothing that looks complete.
 */
export async function cached(name, fill) {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  removeUnfinished();
  const aside = mkdtempSync(join(cacheFolder(), `unfinished-${process.pid}-`));
  try {
    await fill(aside, folder);
    publish(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

function publish(aside, folder) {
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another process was first: its copy is as good as this one.
    if (!existsSync(folder)) throw error;
  }
}

/** Deletes what runs that were killed have left. */
function removeUnfinished() {
  for (const name of readdirSync(cacheFolder())) {
    const owner = UNFINISHED.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) rmSync(join(cacheFolder(), name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
