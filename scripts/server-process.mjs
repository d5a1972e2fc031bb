/** A program that stays up until it is told to stop, and does not outlive this process. */
import { spawn } from 'node:child_process';

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/**
 * Starts a program and waits for a line on its output that says that it is ready.
 * @returns {Promise<{ match: RegExpExecArray, stop(): Promise<void> }>}
 */
export async function startProcess(program, args, env, readyLine) {
  // A group of its own, so that the processes that it starts end with it.
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const endNow = () => signal(child, 'SIGKILL');
  process.on('exit', endNow);
  exitOnSignals();
  child.on('exit', () => process.off('exit', endNow));
  try {
    const match = await waitForLine(child, readyLine);
    return { match, stop: () => stop(child) };
  } catch (error) {
    endNow();
    throw error;
  }
}

/** Node ends on a signal without its exit handlers, which would leave the program running. */
function exitOnSignals() {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(130));
  }
}

function waitForLine(child, readyLine) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason) => reject(new Error(`The server did not start: ${reason}.\n${output}`));
    const timer = setTimeout(() => fail(`not ready after ${START_LIMIT / 1000} s`), START_LIMIT);
    const read = (chunk) => {
      output = (output + chunk).slice(-10_000);
      const match = readyLine.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    };
    // Read on after the line: a full pipe would stop the server.
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => fail(`it ended with code ${code}`));
  });
}

function stop(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const timer = setTimeout(() => signal(child, 'SIGKILL'), STOP_LIMIT);
    child.on('exit', () => {
      clearTimeout(timer);
      // What it started may take longer than itself to end.
      signal(child, 'SIGKILL');
      resolve();
    });
    signal(child, 'SIGTERM');
  });
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended by itself.
  }
}
