/** A machine that a recipe runs on: a checkout, a shell, and a `git clone` and a build of Centinel that are already done. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { bundledCli, PROJECT } from '../faces/cli-process';
import { run } from '../../scripts/command.mjs';

export interface ShellOutcome {
  readonly code: number;
  readonly output: string;
}

/** Hands everything else on to the program of the same name. */
const STUBS: Readonly<Record<string, string>> = {
  git: '[ "$1" = clone ] || exec GIT "$@"\nfor target; do :; done\nmkdir -p "$target" && cp -R BUILT "$target/built"\n',
  npm: 'case "$*" in --prefix*" run build") cd "$2" && rm -rf dist && mv built dist ;; *) exec NPM "$@" ;; esac\n',
};

export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'centinel-recipe-'));
  /** The checkout. Centinel goes beside it. */
  readonly repo = join(this.folder, 'work', 'repo');
  private readonly programs = join(this.folder, 'bin');

  constructor(private readonly files: Readonly<Record<string, string>>) {}

  async prepare(): Promise<void> {
    mkdirSync(this.programs);
    const built = dirname(await bundledCli());
    for (const [name, text] of Object.entries(STUBS)) {
      const path = join(this.programs, name);
      writeFileSync(path, `#!/bin/sh\n${text.replace('BUILT', `"${built}"`).replace('GIT', which('git')).replace('NPM', which('npm'))}`);
      chmodSync(path, 0o755);
    }
    this.checkOut();
  }

  /** As a job begins: nothing is left of the one before. */
  checkOut(): void {
    rmSync(dirname(this.repo), { recursive: true, force: true });
    for (const [path, text] of Object.entries(this.files)) this.write(path, text);
    const git = (...args: readonly string[]): unknown => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: this.repo });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'all');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.repo, path)), { recursive: true });
    writeFileSync(join(this.repo, path), text);
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
    return run('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: this.repo, env: { ...process.env, CI: '1', NO_COLOR: '1', ...env, PATH: path } });
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
  return execFileSync('bash', ['-c', `command -v ${program}`], { encoding: 'utf8', cwd: PROJECT }).trim();
}
