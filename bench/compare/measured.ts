/** One run of a program: time on the clock, processor time, and memory at its peak. */
import { spawn } from 'node:child_process';
import { highWaterMark, residentMemory, timeOfChildren } from './process-tree';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that mean that the work was done; linters end with 1 where they have something to say. */
  readonly fine: readonly number[];
}

export interface Sample {
  /** Milliseconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
}

const LOOKS_EVERY_MS = 20;
const SAID = 2000;

export async function measured(command: Command): Promise<Sample> {
  const { program, args, cwd, env } = command;
  const before = timeOfChildren();
  const started = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  let peak = 0;
  const look = (pid: number) => (peak = Math.max(peak, residentMemory(pid), highWaterMark(pid)));
  const watch = setInterval(() => child.pid !== undefined && look(child.pid), LOOKS_EVERY_MS);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-SAID)));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? -1));
  }).finally(() => clearInterval(watch));
  const wall = performance.now() - started;
  if (!command.fine.includes(code)) throw new Error(`ended with code ${code}. ${said.trim()}`.trim());
  return { wall, cpu: timeOfChildren() - before, peak };
}
