/** Starts programs: with their output shown, or kept back until they fail. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** npm and npx are shell scripts on Windows, which only a shell can start there. */
const needsShell = (program) => process.platform === 'win32' && /^(npm|npx|code)$/.test(program);

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeLimit?: number }} [options] `show` passes its output on as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd, env, show = false, timeLimit } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd, env: env ?? process.env, stdio, timeout: timeLimit, shell: needsShell(program) });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program that has to succeed; its output is shown only when it does not. */
export async function runOrFail(program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`"${program} ${args.join(' ')}" ended with code ${code}.\n${output}`.trimEnd());
  return output;
}

/** Absolute path of a program that can be started by this name, or undefined. */
export function findOnPath(program) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const candidates = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, program + ending)));
  return candidates.find((path) => existsSync(path));
}
