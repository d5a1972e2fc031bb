/** What a program and all that it starts take, as Linux tells it. */
import { readFileSync } from 'node:fs';

const PAGE = 4096;
/** Of the clock in which the kernel counts processor time. */
const TICKS_PER_SECOND = 100;

/** Memory of the process and its children, in bytes; 0 when it is gone. What two of them share counts twice. */
export function residentMemory(pid: number): number {
  return resident(pid) + childrenOf(pid).reduce((sum, child) => sum + residentMemory(child), 0);
}

/** The most that the process itself has held so far, in bytes: the kernel misses no peak between two looks. */
export function highWaterMark(pid: number): number {
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** Processor time of all programs that this one has started and that have ended, with those that they have started, in milliseconds. */
export function timeOfChildren(): number {
  // Behind the name, which may hold anything, in parentheses.
  const fields = read('/proc/self/stat').split(') ').at(-1)!.split(' ');
  return ((Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND) * 1000;
}

function resident(pid: number): number {
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
}

function childrenOf(pid: number): readonly number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
