/** What a project declares of its own code, on the command line. */
import assert from 'node:assert/strict';
import { bundledCli, Workspace } from './cli-process';

const CODE = `import { seal } from '@acme/vault';
type Cents = number;
export function pay(card: { number: string; cvv: string; expiry: string }, fee: Cents) {
  trail.write(card.number);
  console.log(blur(card), card.cvv);
  console.log(seal(card.number));
  return fee * 1.02;
}
const blur = (card: { number: string }) => card.number.trim();
`;
const CONFIG = {
  loggers: ['trail.write'],
  sanitizers: ['blur', { module: '@acme/vault', name: 'seal' }],
  moneyTypes: [{ name: 'Cents', kind: 'integer', unit: 'minor' }],
};

describe('centinel scan, with what a project declares', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  afterEach(() => workspace.dispose());

  const found = (stdout: string) => [...stdout.matchAll(/^pay\.ts:(\d+):\d+ {2}\w+ {2}([\w-]+)$/gm)].map(([, line, rule]) => `${line} ${rule}`);

  it('finds what its loggers write, and is silent about what its sanitizers and types make right', async () => {
    workspace = new Workspace({ 'pay.ts': CODE });
    assert.deepEqual(found((await workspace.run(['scan'])).stdout), ['5 card-logged', '5 card-logged', '7 money-float-arithmetic']);
    workspace.write('centinel.config.json', JSON.stringify(CONFIG));
    const { stdout, stderr, code } = await workspace.run(['scan']);
    assert.deepEqual(found(stdout), ['4 card-logged', '5 card-logged']);
    assert.deepEqual([code, stderr], [1, '']);
  });

  it('takes files of the project from the folder of the config, and from the current one with --config', async () => {
    const config = JSON.stringify({ loggers: [{ module: './src/log.ts', name: 'write' }] });
    workspace = new Workspace({ 'shop/src/log.ts': '', 'shop/centinel.config.json': config, 'ci/strict.json': config });
    assert.deepEqual(await workspace.run(['scan', 'shop']).then(({ code, stderr }) => [code, stderr]), [0, '']);
    const { stderr, code } = await workspace.run(['scan', 'shop', '--config', 'ci/strict.json']);
    assert.match(stderr, /^error: ci\/strict\.json:1:23: There is no \.\/src\/log\.ts in .*: what is said of it has no effect\.$/m);
    assert.equal(code, 2);
  });

  it('says what is wrong with a declaration, and reports with the others', async () => {
    const config = { ...CONFIG, sanitizers: ['blur()', ...CONFIG.sanitizers], models: [{ functions: { pay: { sinks: [{ at: 'argument[x]', kind: 'log' }] } } }] };
    workspace = new Workspace({ 'pay.ts': CODE, 'centinel.config.json': JSON.stringify(config, undefined, 1) });
    const { stdout, stderr, code } = await workspace.run(['scan']);
    assert.deepEqual(found(stdout), ['4 card-logged', '5 card-logged']);
    assert.match(stderr, /^error: centinel\.config\.json:6:3: "sanitizers\[0\]" must be the name of a function/m);
    assert.match(stderr, /^error: centinel\.config\.json:\d+:\d+: Model of globals, row "pay": "sinks\[0\]\.at" cannot be "argument\[x\]"\. Allowed: argument\[0\], /m);
    assert.equal(code, 2);
  });
});
