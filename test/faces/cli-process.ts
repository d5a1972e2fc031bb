/** The command line as users run it: bundled, in a process of its own, in a folder of its own. */
import { build } from 'esbuild';
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

export const PROJECT = join(__dirname, '..', '..');

let bundle: Promise<string> | undefined;

/** Bundled once for all tests of a run, with the rule pages beside it as in the package. */
export function bundledCli(): Promise<string> {
  bundle ??= makeBundle();
  return bundle;
}

async function makeBundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-cli-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'cli.js');
  const entryPoints = { cli: join(PROJECT, 'src/cli/main.ts'), 'scan-thread': join(PROJECT, 'src/hosts/scan-thread.ts') };
  await build({ entryPoints, outdir: folder, bundle: true, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], logLevel: 'error' });
  copyRulePages(join(folder, 'rules'));
  return outfile;
}

function copyRulePages(folder: string): void {
  mkdirSync(folder);
  for (const id of readdirSync(join(PROJECT, 'src/rules'))) {
    const page = join(PROJECT, 'src/rules', id, 'rule.md');
    if (existsSync(page)) copyFileSync(page, join(folder, `${id}.md`));
  }
}

export interface RunOptions {
  /** Below the folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** CommonJS that runs in the process before the command line does. */
  readonly preload?: string;
  /** Called as soon as the process runs. */
  readonly started?: (child: ChildProcess) => void;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with these files, and the command line in it. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'centinel-workspace-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  async run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
    return runCli(join(this.folder, options.cwd ?? ''), args, options);
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function runCli(cwd: string, args: readonly string[], { env = {}, preload, started }: RunOptions = {}): Promise<Outcome> {
  const cli = await bundledCli();
  const before = preload === undefined ? [] : ['--require', preloadFile(cli, preload)];
  const child = spawn(process.execPath, [...before, cli, ...args], { cwd, env: { ...plainEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  started?.(child);
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { code, stdout, stderr };
}

/** A stream that a test has destroyed has given nothing. */
const read = (stream: NodeJS.ReadableStream): Promise<string> => text(stream).catch(() => '');

/** Without what the machine of the tests says about colours. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, TERM: 'xterm-256color' };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI']) delete env[name];
  return env;
}

let preloads = 0;

function preloadFile(cli: string, code: string): string {
  const file = join(dirname(cli), `preload-${preloads++}.cjs`);
  writeFileSync(file, code);
  return file;
}
