/** What `centinel init` does to a repository: files to make, lines to add, and what it leaves to its people. Nothing that is there is overwritten. */
import { CONFIG_FILE } from '../config-schema';
import type { Host } from '../host';
import { ciSteps } from './ci-plan';
import { hookSteps } from './hook-plan';
import { Place } from './place';
import { type CiService, type HookTool, type Repository, textIn } from './repository';
import { type StartedBy, startedBy } from './started-by';
import type { Step } from './step';

export interface Wishes {
  /** Of this version. */
  readonly version: string;
  /** What the repository says when missing. */
  readonly ci?: CiService | 'none';
  readonly hook?: HookTool | 'none';
}

export async function plan(host: Host, repository: Repository, wishes: Wishes): Promise<readonly Step[]> {
  const by = startedBy(repository, wishes.version);
  const place = new Place(host, repository);
  return [
    await config(place),
    ...(await ignored(place)),
    ...(await ciSteps(place, wishes.ci ?? repository.service, by)),
    ...(await hookSteps(place, wishes.hook ?? repository.hookTool, by)),
    ...afterwards(repository, by, wishes.version),
  ];
}

/** For editors that have no extension of Centinel. */
const SCHEMA = 'node_modules/centinel/dist/centinel.config.schema.json';

/** Everything is analysed unless something is left out: a list of packages would forget the next one. */
async function config(place: Place): Promise<Step> {
  const schema = (await place.has(SCHEMA)) ? { $schema: `./${SCHEMA}` } : {};
  return place.make(CONFIG_FILE, `${JSON.stringify({ ...schema, exclude: place.repository.foreign }, null, 2)}\n`, 'what is analysed, and how bad findings are');
}

const OWN_FOLDERS = ['.centinel-cache/', 'centinel-reports/'];

async function ignored(place: Place): Promise<readonly Step[]> {
  const path = place.path('.gitignore');
  if (!place.repository.git) return [];
  const before = (await textIn(place.host, path)) ?? '';
  const present = before.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ''));
  const missing = OWN_FOLDERS.filter((folder) => !present.includes(folder.replace(/\/$/, '')));
  if (missing.length === 0) return [{ kind: 'keep', path, why: 'It names the folders of Centinel already.' }];
  const lines = missing.map((folder) => `${folder}\n`).join('');
  return [{ kind: 'add', path, lines, text: `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines}` }];
}

function afterwards({ manager, manifest }: Repository, { isLocked }: StartedBy, version: string): readonly Step[] {
  const written = manifest?.dependencies.get('centinel') ?? '';
  if (written.startsWith('file:')) return [{ kind: 'say', sentence: `CI installs Centinel from ${written.slice('file:'.length)}: commit that file.` }];
  if (isLocked || !manifest) return [];
  return [{ kind: 'say', sentence: `Not in package.json: CI and hook take centinel@${version} from the registry at each run. To have it in the lock file: ${manager.add} centinel@${version}, before centinel init.` }];
}
