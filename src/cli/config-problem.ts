/** A mistake in a config file, with its place. */
import { relative } from 'node:path';
import type { ConfigProblem } from '../service/result';

export function inWords({ path, line, column, message }: ConfigProblem): string {
  return `${shown(path)}:${line + 1}:${column + 1}: ${message}`;
}

/** As the user would type it in the current directory. */
export function shown(path: string): string {
  return relative('', path) || '.';
}
