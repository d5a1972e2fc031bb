/** `centinel doctor`: what Centinel sees of this repository and this machine, and what could be better. */
import { type Command, Option } from 'commander';
import { optionalDependencies, version } from '../../package.json';
import { usualThreads } from '../hosts/cores';
import { gitFacts } from '../hosts/git-facts';
import { parserInUse } from '../hosts/native-parser';
import { pathOf } from '../hosts/native-path';
import { NodeHost } from '../hosts/node';
import { printable } from '../report/printable';
import type { Check } from '../service/setup/check';
import { checkup } from '../service/setup/checkup';
import { surveyed } from '../service/setup/repository';
import { USUAL_FOLDER } from './cache';
import { painter, wantsColour } from './colour';
import { EXIT } from './exit';
import { print } from './output';

const DOCTOR_EXIT_CODES = `Exit codes:
  0    nothing is wrong
  2    something keeps Centinel from what it is asked to do here; the line says what to do`;

interface DoctorOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

export function addDoctor(centinel: Command, finish: (code: number) => void): void {
  centinel
    .command('doctor')
    .description('say what Centinel sees here: version, parser, git, config, files, baseline, cache, CI and hook')
    .addOption(new Option('--format <format>', 'what the answer looks like').choices(['text', 'json']).default('text'))
    .option('--no-color', 'never use colour')
    .addHelpText('after', `\n${DOCTOR_EXIT_CODES}`)
    .action(async (options: DoctorOptions) => finish(await doctor(options)));
}

async function doctor({ format, color }: DoctorOptions): Promise<number> {
  const host = new NodeHost({ blocking: true });
  const git = await gitFacts(pathOf('.'));
  const repository = await surveyed(host, git?.root ?? pathOf('.'), git);
  const machine = { version, node: process.versions.node, parser: parserInUse(), quickParser: `oxc-parser@${optionalDependencies['oxc-parser']}`, threads: usualThreads() };
  const checks = await checkup(host, repository, machine, pathOf(USUAL_FOLDER));
  await print(format === 'json' ? `${JSON.stringify({ version: 1, checks }, null, 2)}\n` : asText(checks, color));
  return checks.some(({ state }) => state === 'problem') ? EXIT.usage : EXIT.clean;
}

const WIDTH = 'problem'.length + 2;

function asText(checks: readonly Check[], color: boolean): string {
  const paint = painter(wantsColour(process.stdout, color));
  const STYLES = { ok: 'faint', warning: 'warning', problem: 'error' } as const;
  const lines = checks.flatMap(({ id, state, what, advice }) => [
    `${paint(STYLES[state], state.padEnd(WIDTH))}${id.padEnd(14)}${printable(what)}`,
    ...(advice === undefined ? [] : [`${' '.repeat(WIDTH + 14)}${printable(advice)}`]),
  ]);
  return `${lines.join('\n')}\n`;
}
