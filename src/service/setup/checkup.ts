/** What `centinel doctor` says of a repository, and of the machine that it lies on. */
import { posix } from 'node:path';
import type { Host, Path } from '../host';
import { type Check, ok, problem, warning } from './check';
import { fileChecks } from './file-checks';
import { hookFilesOf } from './hook-plan';
import { type CiService, CI_SERVICES, ciFilesOf, type HookTool, HOOK_TOOLS, type Repository, speaking } from './repository';

/** What of the machine decides on a scan. */
export interface Machine {
  readonly version: string;
  readonly node: string;
  /** As `parserInUse` says it. */
  readonly parser: string;
  readonly quickParser: string;
  readonly threads: number;
}

/** `cacheFolder` is the one that `--cache` means. */
export async function checkup(host: Host, repository: Repository, machine: Machine, cacheFolder: Path): Promise<readonly Check[]> {
  return [
    ...machineChecks(repository, machine),
    ...gitChecks(repository),
    ...(await fileChecks(host, repository)),
    await cacheCheck(host, cacheFolder),
    await ciCheck(host, repository),
    await hookCheck(host, repository),
  ];
}

const OLDEST_NODE = 20;

function machineChecks({ manifest, manager }: Repository, { version, node, parser, quickParser, threads }: Machine): readonly Check[] {
  const written = manifest?.dependencies.get('centinel');
  const isOld = Number.parseInt(node, 10) < OLDEST_NODE;
  return [
    written === undefined && manifest
      ? warning('version', `Centinel ${version}, which package.json does not name`, `Who clones the repository, and CI, may have another one: ${manager.add} centinel@${version}`)
      : ok('version', `Centinel ${version}`),
    isOld ? problem('node', `Node.js ${node}`, `Centinel is tried with Node.js ${OLDEST_NODE} and newer.`) : ok('node', `Node.js ${node}`),
    ok('parser', parser, parser === 'portable' ? `Scans take a third less time with the parser in machine code: ${manager.add} --save-exact ${quickParser}`.replace('bun add --dev --save-exact', 'bun add --dev --exact') : undefined),
    ok('threads', `${threads} ${threads === 1 ? 'thread' : 'threads'}`),
  ];
}

function gitChecks({ git }: Repository): readonly Check[] {
  if (!git) return [warning('git', 'No git repository', 'Without git, .gitignore files alone say what is left out, and --since and --staged are not there.')];
  if (!git.head) return [ok('git', `${git.root}, before its first commit`)];
  const at = `${git.root} at ${git.head.slice(0, 12)}`;
  return [git.isShallow ? warning('git', `${at}, a shallow clone`, 'A commit that --since names may be missing. All of them: git fetch --unshallow; in CI, fetch-depth: 0 or GIT_DEPTH: 0') : ok('git', at)];
}

async function cacheCheck(host: Host, folder: Path): Promise<Check> {
  const stat = await host.stat(folder);
  if (!stat) return ok('cache', 'No cache yet', 'centinel scan --cache keeps what is found out, so that the next scan is quicker.');
  if (stat.kind !== 'directory') return problem('cache', `${folder} is no folder`, 'Remove it, or name another one: --cache FOLDER');
  return ok('cache', folder);
}

async function ciCheck(host: Host, repository: Repository): Promise<Check> {
  const services: readonly CiService[] = repository.service ? [repository.service, ...CI_SERVICES] : CI_SERVICES;
  const file = await speaking(host, services.flatMap((service) => ciFilesOf(repository, service)));
  if (file) return ok('ci', posix.relative(repository.root, file));
  return warning('ci', 'No CI file runs Centinel', `centinel init${repository.service ? '' : ' --ci SERVICE'} writes one.`);
}

async function hookCheck(host: Host, repository: Repository): Promise<Check> {
  const tools: readonly HookTool[] = repository.hookTool ? [repository.hookTool, ...HOOK_TOOLS] : HOOK_TOOLS;
  const own = [posix.join(repository.root, '.git/hooks/pre-commit')];
  const file = await speaking(host, [...tools.flatMap((tool) => hookFilesOf(repository, tool)), ...own]);
  if (file) return ok('hook', posix.relative(repository.root, file));
  return ok('hook', 'No git hook runs Centinel', `centinel init${repository.hookTool ? '' : ' --hook TOOL'} sets one up, so that a commit is looked at before it is made.`);
}
