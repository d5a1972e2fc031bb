/** The language server as the operating system sees it: a child of this extension host. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

const SERVER = /dist[\\/]server\.js/;

export function serverPids(): readonly number[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

/** Small Linux systems have no ps. */
function fromProc(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => parentOf(pid) === process.pid && SERVER.test(read(`/proc/${pid}/cmdline`)))
    .map(Number);
}

const parentOf = (pid: string): number => Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function fromPs(): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && SERVER.test(args ?? '') ? [Number(pid)] : [];
  });
}
