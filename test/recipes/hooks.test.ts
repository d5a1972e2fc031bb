/** The hooks that `centinel init` writes, run by the tools that they are for: a commit that brings a finding is not made. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readText } from '../house/tree';
import { hookTools, HOOK_TOOLS_TIMEOUT } from './hook-tools';
import { Machine } from './machine';
import { SHOP } from './shop';

const WEAK = "import { createHash } from 'node:crypto';\nexport const sign = (password: string): string => createHash('md5').update(password).digest('hex');\n";

const COMMIT = 'git -c user.name=test -c user.email=test@example.com commit -q -m change';

describe('the hook', function () {
  this.timeout(HOOK_TOOLS_TIMEOUT);
  let machine: Machine;
  let tools = '';
  before(async () => (tools = await hookTools()));
  beforeEach(async () => {
    machine = new Machine(SHOP);
    await machine.prepare();
    await machine.shell('npm ci --ignore-scripts');
  });
  afterEach(() => machine.dispose());

  const shell = (script: string) => machine.shell(`PATH="${tools}:$PATH"\n${script}`);

  /** What is staged is judged, whatever else stands in the working tree. */
  async function holdsBack(): Promise<void> {
    machine.write('packages/agent/src/sign.ts', WEAK);
    const refused = await shell(`git add packages/agent/src/sign.ts\n${COMMIT}`);
    assert.notEqual(refused.code, 0, refused.output);
    assert.match(refused.output, /sign\.ts:\d+:\d+ {2}error {2}weak-password-hash/);
    machine.write('packages/agent/src/sign.ts', 'export const sign = (text: string): string => text;\n');
    const made = await shell(`git add packages/agent/src/sign.ts\n${COMMIT}`);
    assert.equal(made.code, 0, made.output);
    assert.equal(machine.git('log', '-1', '--format=%s'), 'change');
  }

  it('of lefthook', async () => {
    const { output } = await shell('npx centinel init --ci none --hook lefthook && lefthook validate && lefthook install');
    assert.match(output, /Wrote lefthook\.yml/);
    await holdsBack();
  });

  it('of husky', async () => {
    const { output } = await shell('npx centinel init --ci none --hook husky && husky');
    assert.match(output, /Wrote \.husky\/pre-commit/);
    await holdsBack();
  });

  it('of pre-commit, by its entry', async () => {
    await shell('npx centinel init --ci none --hook pre-commit');
    const { repos } = parse(machine.read('.pre-commit-config.yaml')) as { repos: readonly { hooks: readonly { entry: string }[] }[] };
    asHook(repos[0]?.hooks[0]?.entry ?? '');
    await holdsBack();
  });

  it('of pre-commit, from the repository of Centinel', async () => {
    const [hook] = parse(readText('.pre-commit-hooks.yaml')) as readonly { entry: string }[];
    // pre-commit has the programs of the packages that it has installed before all others.
    asHook(`PATH="$PWD/node_modules/.bin:$PATH"\n${hook?.entry}`);
    await holdsBack();
  });

  function asHook(command: string): void {
    machine.write('.git/hooks/pre-commit', `#!/bin/sh\n${command}\n`);
    machine.executable('.git/hooks/pre-commit');
  }
});
