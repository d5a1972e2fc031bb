/** The repository that is set up, and what stands in it. */
import { posix } from 'node:path';
import type { Host, Path } from '../host';
import type { Repository } from './repository';
import type { Step } from './step';

export class Place {
  constructor(
    readonly host: Host,
    readonly repository: Repository,
  ) {}

  path(name: string): Path {
    return posix.join(this.repository.root, name);
  }

  /** A file that git ignores is there as well. */
  async has(name: string): Promise<boolean> {
    return (await this.host.stat(this.path(name))) !== undefined;
  }

  async make(name: string, text: string, what: string, executable?: boolean): Promise<Step> {
    const path = this.path(name);
    return (await this.has(name)) ? { kind: 'keep', path, why: 'It is there already.' } : { kind: 'make', path, text, what, executable };
  }
}
