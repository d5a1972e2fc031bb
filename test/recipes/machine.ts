/** A machine that a recipe runs on: a checkout of a repository that has Centinel among its packages, a shell, and no network. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { run } from '../../scripts/command.mjs';
import { bundledCli } from '../faces/cli-process';
import { bundledTarball, offline } from '../faces/installed-cli';
import { gitIn } from '../hosts/real-git';

export interface ShellOutcome {
  readonly code: number;
  readonly output: string;
}

/**
 * The name that Centinel has in the registry means the tarball here. What `npm ci` has made of a lock file is kept for the next job with the same one, of
 * which some recipes have a dozen.
 */
const NPM = `#!/bin/sh
command="$1"
for arg; do shift; case "$command $arg" in 'install centinel' | 'install centinel@'*) arg="TARBALL" ;; esac; set -- "$@" "$arg"; done
[ "$1" = ci ] || exec NPM "$@"
kept="TARBALL-$(cksum <package-lock.json | cut -d ' ' -f 1)"
if [ ! -d "$kept" ]; then NPM "$@" && cp -R node_modules "$kept"; else rm -rf node_modules && cp -R "$kept" node_modules; fi
`;

/** By the package.json that it was added to: what npm made of that and of its lock file. */
const installed = new Map<string, Promise<Readonly<Record<string, string>>>>();

export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'centinel-recipe-'));
  /** The checkout. */
  readonly repo = join(this.folder, 'work', 'repo');
  private readonly programs = join(this.folder, 'bin');
  private files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = files;
  }

  /** `without`: Centinel is not among the packages of the repository yet. */
  async prepare({ without = false } = {}): Promise<void> {
    mkdirSync(this.programs);
    const tarball = await bundledTarball();
    writeFileSync(join(this.programs, 'npm'), NPM.replaceAll('TARBALL', tarball).replaceAll('NPM', which('npm')));
    chmodSync(join(this.programs, 'npm'), 0o755);
    if (!without) this.files = { ...this.files, ...(await this.withCentinel()) };
    this.checkOut();
  }

  private withCentinel(): Promise<Readonly<Record<string, string>>> {
    const key = this.files['package.json'] ?? '';
    const known = installed.get(key) ?? this.install();
    installed.set(key, known);
    return known;
  }

  private async install(): Promise<Readonly<Record<string, string>>> {
    this.checkOut();
    const { code, output } = await this.shell('npm install --save-dev --package-lock-only centinel');
    if (code !== 0) throw new Error(output);
    return Object.fromEntries(['package.json', 'package-lock.json'].map((name) => [name, this.read(name)]));
  }

  /** As a job begins: nothing is left of the one before. */
  checkOut(): void {
    rmSync(dirname(this.repo), { recursive: true, force: true });
    for (const [path, text] of Object.entries(this.files)) this.write(path, text);
    this.git('init', '-q', '-b', 'main');
    this.commit('all');
  }

  /** Of all that is there. */
  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '--no-verify', '-m', message);
  }

  git(...args: readonly string[]): string {
    return gitIn(this.repo, ...args);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.repo, path)), { recursive: true });
    writeFileSync(join(this.repo, path), text);
  }

  executable(path: string): void {
    chmodSync(join(this.repo, path), 0o755);
  }

  read(path: string): string {
    return readFileSync(join(this.repo, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.repo, path));
  }

  copyOut(path: string, to: string): void {
    if (this.has(path)) cpSync(join(this.repo, path), to, { recursive: true });
  }

  /** Stops at the first command that fails, as CI does it. */
  async shell(script: string, env: Readonly<Record<string, string>> = {}): Promise<ShellOutcome> {
    const path = [this.programs, process.env.PATH].join(delimiter);
    return run('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: this.repo, env: { ...offline(this.folder), ...env, PATH: path } });
  }

  /** What one scan of everything says, in a fresh checkout at the same place. */
  async wholeScan(...options: readonly string[]): Promise<string> {
    this.checkOut();
    await this.shell(`node "${await bundledCli()}" scan ${options.join(' ')} --output whole.report || true`);
    const report = this.read('whole.report');
    rmSync(join(this.repo, 'whole.report'));
    return report;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function which(program: string): string {
  return execFileSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
}
