/** Which file makes CI of a repository run Centinel, and what is said where one is there already. */
import { type CiFile, ciFile } from './ci-files';
import type { Place } from './place';
import { ciFilesOf, type CiService, speaking } from './repository';
import type { StartedBy } from './started-by';
import type { Step } from './step';

const NO_CI = 'Nothing says where CI of this repository runs. Say it: centinel init --ci github, gitlab, azure or jenkins.';

export async function ciSteps(place: Place, service: CiService | 'none' | undefined, by: StartedBy): Promise<readonly Step[]> {
  if (service === 'none') return [];
  if (!service) return [{ kind: 'say', sentence: NO_CI }];
  const known = await speaking(place.host, ciFilesOf(place.repository, service));
  if (known) return [{ kind: 'keep', path: known, why: 'It speaks of Centinel already.' }];
  const file = ciFile(service, by, place.repository.git?.mainBranch ?? 'main');
  return (await place.has(file.path)) ? besideOthers(place, service, file) : [await place.make(file.path, file.text, 'scans in CI')];
}

/** Where a service reads one file, and that is there: a second one, and how the first one gets to it. */
async function besideOthers(place: Place, service: CiService, file: CiFile): Promise<readonly Step[]> {
  const kept: Step = { kind: 'keep', path: place.path(file.path), why: 'It is there already.' };
  if (service === 'gitlab') {
    const path = '.gitlab/centinel.yml';
    return [await place.make(path, file.text, 'scans in CI'), kept, { kind: 'say', sentence: `Add to ${file.path}:`, lines: `include:\n  - local: ${path}\n` }];
  }
  if (service === 'azure') {
    const path = '.azure-pipelines/centinel.yml';
    return [await place.make(path, file.text, 'scans in CI'), kept, { kind: 'say', sentence: `Make a pipeline of it in Azure DevOps: Pipelines, New pipeline, Existing YAML file, /${path}.` }];
  }
  if (service === 'jenkins') return [kept, { kind: 'say', sentence: `Add to the stages of ${file.path}:`, lines: stageOf(file.text) }];
  return [kept];
}

/** The stage of the Jenkinsfile, as it goes beside others. */
function stageOf(text: string): string {
  const all = text.split('\n');
  const from = all.findIndex((line) => line.startsWith('    stage('));
  return `${all.slice(from, all.indexOf('    }', from) + 1).map((line) => line.slice(4)).join('\n')}\n`;
}
