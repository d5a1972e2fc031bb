/** The real git, with somebody to commit as, whatever the machine is set up with. */
import { execFileSync } from 'node:child_process';

const IDENTITY = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];

/** What it prints, without the blanks around it; it throws where git fails. */
export function gitIn(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}
