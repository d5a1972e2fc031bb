/** Colour, progress, Ctrl-C and closed pipes: what is different on a terminal. */
import assert from 'node:assert/strict';
import { CLEAN, INSECURE } from './cli-code';
import { bundledCli, type RunOptions, Workspace } from './cli-process';

const ESCAPE = '\u001b';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

/** Both streams of the process say that they are terminals of 100 columns. */
const TERMINAL = `for (const stream of [process.stdout, process.stderr]) Object.assign(stream, { isTTY: true, columns: 100 });`;

/** Ctrl-C at the moment when the file of this name is read. */
const interruptAt = (name: string, times = 1): string => `
  const files = require('node:fs');
  const { readFileSync } = files;
  files.readFileSync = (path, ...rest) => {
    if (String(path).endsWith(${JSON.stringify(name)})) for (let i = 0; i < ${times}; i++) process.emit('SIGINT');
    return readFileSync(path, ...rest);
  };`;

describe('colours of centinel scan', function () {
  this.timeout(60_000);
  const workspace = new Workspace({ 'a.ts': INSECURE });
  before(() => bundledCli());
  after(() => workspace.dispose());

  const cases: readonly [what: string, coloured: boolean, options: RunOptions, args?: readonly string[]][] = [
    ['on a terminal', true, { preload: TERMINAL }],
    ['in a pipe', false, {}],
    ['in a pipe of a CI', false, { env: { CI: 'true' } }],
    ['in a pipe with FORCE_COLOR=1', true, { env: { FORCE_COLOR: '1' } }],
    ['on a terminal with FORCE_COLOR=0', false, { preload: TERMINAL, env: { FORCE_COLOR: '0' } }],
    ['on a terminal with NO_COLOR=1', false, { preload: TERMINAL, env: { NO_COLOR: '1' } }],
    ['with NO_COLOR=1 and FORCE_COLOR=1', false, { env: { NO_COLOR: '1', FORCE_COLOR: '1' } }],
    ['on a dumb terminal', false, { preload: TERMINAL, env: { TERM: 'dumb' } }],
    ['on a terminal with --no-color', false, { preload: TERMINAL }, ['--no-color']],
    ['in JSON on a terminal', false, { preload: TERMINAL }, ['--format', 'json']],
  ];
  for (const [what, coloured, options, args = []] of cases) {
    it(`are ${coloured ? 'there' : 'not there'} ${what}`, async () => {
      const { stdout } = await workspace.run(['scan', ...args], options);
      assert.ok(stdout.includes('tls-verification-off'));
      assert.equal(stdout.includes(ESCAPE), coloured);
    });
  }
});

describe('progress of centinel scan', function () {
  this.timeout(60_000);
  const workspace = new Workspace({ 'a.ts': INSECURE, 'b.ts': CLEAN });
  before(() => bundledCli());
  after(() => workspace.dispose());

  it('is shown on stderr of a terminal', async () => {
    const { stdout, stderr } = await workspace.run(['scan'], { preload: TERMINAL });
    assert.match(stderr, /\d\/2 files, findings: \d/);
    assert.doesNotMatch(stdout, /\d\/2 files/);
  });

  it('is not shown without a terminal, and not to who wants quiet', async () => {
    assert.equal((await workspace.run(['scan'])).stderr, '');
    assert.equal((await workspace.run(['scan', '--quiet'], { preload: TERMINAL })).stderr, '');
  });
});

describe('centinel scan, cancelled by Ctrl-C,', function () {
  this.timeout(60_000);
  const names = Array.from({ length: 40 }, (_, index) => `f${String(index).padStart(2, '0')}.ts`);
  const workspace = new Workspace(Object.fromEntries(names.map((name) => [name, INSECURE])));
  before(() => bundledCli());
  after(() => workspace.dispose());

  it('prints what was found until then, says so, and ends with 130', async () => {
    const { code, stdout } = await workspace.run(['scan'], { preload: interruptAt('f10.ts') });
    assert.match(stdout, /^f09\.ts:2:\d+ {2}error/m);
    assert.doesNotMatch(stdout, /f39\.ts/);
    assert.match(stdout, /Cancelled: the rest was not looked at\.$/m);
    assert.equal(code, 130);
  });

  for (const format of ['json', 'sarif']) {
    it(`gives whole ${format} that says so`, async () => {
      const { code, stdout, stderr } = await workspace.run(['scan', '--format', format], { preload: interruptAt('f10.ts') });
      assert.match(stderr, /^Cancelled\. /m);
      const report = JSON.parse(stdout);
      assert.equal(format === 'json' ? report.summary.cancelled : !report.runs[0].invocations[0].executionSuccessful, true);
      assert.equal(code, 130);
    });
  }

  it('ends at once at the second time', async () => {
    const { code, stdout } = await workspace.run(['scan'], { preload: interruptAt('f10.ts', 2) });
    assert.deepEqual([code, stdout], [130, '']);
  });

  it('leaves the cursor on the terminal visible, also at the second time', async () => {
    for (const times of [1, 2]) {
      const { stderr } = await workspace.run(['scan'], { preload: TERMINAL + interruptAt('f10.ts', times) });
      assert.ok(stderr.includes(HIDE_CURSOR));
      assert.ok(stderr.lastIndexOf(SHOW_CURSOR) > stderr.lastIndexOf(HIDE_CURSOR));
    }
  });

  it('hears the signal of the system', async function () {
    if (process.platform === 'win32') this.skip();
    const preload = interruptAt('f10.ts').replace("process.emit('SIGINT')", "process.kill(process.pid, 'SIGINT')");
    const { code, stdout } = await workspace.run(['scan'], { preload });
    assert.match(stdout, /^f09\.ts:2:\d+ {2}error/m);
    assert.equal(code, 130);
  });
});

describe('centinel scan whose reader goes away', function () {
  this.timeout(60_000);
  before(() => bundledCli());

  it('is quiet about it', async () => {
    const workspace = new Workspace({ 'a.ts': INSECURE.concat(`export const all = [${'new https.Agent({ rejectUnauthorized: false }),\n'.repeat(2000)}];\n`) });
    const { code, stderr } = await workspace.run(['scan'], { started: (child) => child.stdout?.destroy() });
    workspace.dispose();
    assert.deepEqual([code, stderr], [1, '']);
  });
});

describe('centinel that fails itself', function () {
  this.timeout(60_000);
  before(() => bundledCli());

  it('says so and ends with 3', async () => {
    const workspace = new Workspace({ 'a.ts': INSECURE });
    const preload = `process.cwd = () => { throw new Error('the floor is gone'); };`;
    const { code, stdout, stderr } = await workspace.run(['scan'], { preload });
    workspace.dispose();
    assert.match(stderr, /^error: Centinel failed: the floor is gone$/m);
    assert.deepEqual([code, stdout], [3, '']);
  });
});
