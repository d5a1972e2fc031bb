/** Which file makes the hooks of a repository run Centinel, and what is said where one is there already. */
import { posix } from 'node:path';
import type { Path } from '../host';
import { type HookFile, hookFile, staged } from './hook-files';
import type { Place } from './place';
import { HOOK_TOOLS, type HookTool, HUSKY_FOLDER, LEFTHOOK_FILES, PRE_COMMIT_FILE, type Repository, speaking } from './repository';
import type { StartedBy } from './started-by';
import type { Step } from './step';

export async function hookSteps(place: Place, tool: HookTool | 'none' | undefined, by: StartedBy): Promise<readonly Step[]> {
  if (tool === 'none' || !place.repository.git) return [];
  if (!tool) return [{ kind: 'say', sentence: `Nothing here runs git hooks. With one of ${HOOK_TOOLS.join(', ')} it is: centinel init --hook TOOL. Without, into .git/hooks/pre-commit:`, lines: `#!/bin/sh\n${staged(by)}\n` }];
  const file = hookFile(tool, by);
  const present = hookFilesOf(place.repository, tool);
  const known = await speaking(place.host, present);
  if (known) return [{ kind: 'keep', path: known, why: 'It speaks of Centinel already.' }];
  return hookBeside(place, file, present[0] ?? ((await place.has(file.path)) ? place.path(file.path) : undefined));
}

async function hookBeside(place: Place, file: HookFile, present: Path | undefined): Promise<readonly Step[]> {
  const then: Step = { kind: 'say', sentence: `The hook is there for everybody who has run: ${file.then}` };
  if (present === undefined) return [await place.make(file.path, file.text, 'scans what is about to be committed', file.executable), then];
  const name = posix.relative(place.repository.root, present);
  return [{ kind: 'keep', path: present, why: 'It is there already.' }, { kind: 'say', sentence: `Add to ${name}:`, lines: file.lines }];
}

export function hookFilesOf({ root, files }: Repository, tool: HookTool): readonly Path[] {
  const names: Readonly<Record<HookTool, readonly string[]>> = { lefthook: LEFTHOOK_FILES, husky: [`${HUSKY_FOLDER}/pre-commit`], 'pre-commit': [PRE_COMMIT_FILE] };
  return names[tool].map((name) => posix.join(root, name)).filter((path) => files.has(path));
}
