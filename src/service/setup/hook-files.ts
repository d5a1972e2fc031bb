/** What the tools that run git hooks are told, so that a commit is looked at before it is made. */
import type { HookTool } from './repository';
import type { StartedBy } from './started-by';

export interface HookFile {
  /** Relative to the root. */
  readonly path: string;
  /** Of a file that is made. */
  readonly text: string;
  /** What goes into a file that is there already. */
  readonly lines: string;
  /** Git runs it as a program. */
  readonly executable?: true;
  /** What has to be run once after the file is there. */
  readonly then: string;
}

export function hookFile(tool: HookTool, by: StartedBy): HookFile {
  return MAKERS[tool](staged(by));
}

/** What is about to be committed, and what it changes in other files. */
export const staged = ({ command }: Pick<StartedBy, 'command'>): string => `${command} scan --staged --cache --quiet`;

const MAKERS: Readonly<Record<HookTool, (command: string) => HookFile>> = {
  lefthook: (command) => {
    const lines = `pre-commit:\n  commands:\n    centinel:\n      run: ${command}\n`;
    return { path: 'lefthook.yml', text: lines, lines, then: 'npx lefthook install' };
  },
  husky: (command) => ({ path: '.husky/pre-commit', text: `#!/bin/sh\n${command}\n`, lines: `${command}\n`, executable: true, then: 'npx husky' }),
  'pre-commit': (command) => {
    const entry = ['  - repo: local', '    hooks:', '      - id: centinel', '        name: Centinel', `        entry: ${command}`, '        language: system', '        pass_filenames: false'];
    const lines = `repos:\n${entry.join('\n')}\n`;
    return { path: '.pre-commit-config.yaml', text: lines, lines, then: 'pre-commit install' };
  },
};
