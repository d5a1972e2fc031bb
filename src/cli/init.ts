/** `centinel init`: sets up the repository around the current directory, and says what it has done. */
import { relative } from 'node:path';
import { type Command, Option } from 'commander';
import { version } from '../../package.json';
import { gitFacts } from '../hosts/git-facts';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { writeTextFile } from '../hosts/write-text-file';
import { printable } from '../report/printable';
import { plan, type Wishes } from '../service/setup/plan';
import { CI_SERVICES, HOOK_TOOLS, surveyed } from '../service/setup/repository';
import type { Step } from '../service/setup/step';
import { shown } from './config-problem';
import { EXIT } from './exit';
import { print } from './output';
import { UsageError } from './usage-error';

interface InitOptions extends Omit<Wishes, 'version'> {
  readonly dryRun?: boolean;
}

export function addInit(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('init')
    .description('set up this repository: config, CI file and git hook; what is there already stays as it is')
    .addOption(new Option('--ci <service>', 'where CI runs (what the repository says when missing)').choices([...CI_SERVICES, 'none']))
    .addOption(new Option('--hook <tool>', 'what runs git hooks (what the repository says when missing)').choices([...HOOK_TOOLS, 'none']))
    .option('--dry-run', 'print what would be written, and write nothing')
    .action(async (options: InitOptions) => finish(await init(options)));
}

async function init({ dryRun, ...wishes }: InitOptions): Promise<number> {
  const host = new NodeHost({ blocking: true });
  const git = await gitFacts(pathOf('.'));
  const steps = await plan(host, await surveyed(host, git?.root ?? pathOf('.'), git), { version, ...wishes });
  if (!git) await print('This folder is in no git repository: no hook, and no .gitignore.\n');
  for (const step of steps) {
    if (!dryRun) await carryOut(step);
    await print(safely(told(step, dryRun === true)));
  }
  if (!dryRun) await print('Next: centinel doctor says whether all is well, centinel scan what is to be mended.\n');
  return EXIT.clean;
}

async function carryOut(step: Step): Promise<void> {
  if (step.kind !== 'make' && step.kind !== 'add') return;
  const executable = step.kind === 'make' && step.executable;
  await writeTextFile(step.path, step.text, { executable }).catch((error: Error) => {
    throw new UsageError(`${shown(step.path)} cannot be written: ${error.message}`);
  });
}

function told(step: Step, dryRun: boolean): string {
  switch (step.kind) {
    case 'make':
      return `${dryRun ? 'Would write' : 'Wrote'} ${name(step.path)}: ${step.what}.\n${dryRun ? indented(step.text) : ''}`;
    case 'add':
      return `${dryRun ? 'Would add' : 'Added'} to ${name(step.path)}: ${step.lines.trim().split('\n').join(', ')}\n`;
    case 'keep':
      return `Left ${name(step.path)} as it is. ${step.why}\n`;
    case 'say':
      return `${step.sentence}\n${step.lines === undefined ? '' : indented(step.lines)}`;
  }
}

/** What a package.json or the name of a file says must not speak to the terminal. */
const safely = (text: string): string => text.split('\n').map(printable).join('\n');

const name = (path: string): string => relative('', path);

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');
