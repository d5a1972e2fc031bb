/** Gates: bounds of the config on what may be found, each with a name of its own. */
import assert from 'node:assert/strict';
import { serviceOver } from './marks';

const RED_AND_BLUE = `const a = 'red';\nconst b = 'blue';\nconst c = 'blue, or not';\nconst d = 'red, mild';\n`;

async function outcomes(gates: readonly object[], more: Readonly<Record<string, string>> = {}) {
  const { service } = serviceOver({ '/w/centinel.config.json': JSON.stringify({ gates }), '/w/src/a.ts': RED_AND_BLUE, '/w/lib/b.ts': RED_AND_BLUE, ...more });
  const { gates: told, configProblems } = await service.scan({ paths: ['/w'] });
  assert.deepEqual(configProblems, []);
  return told.map(({ name, rule, found, allowed, failed }) => [name, ...(rule ? [rule] : []), `${found}/${allowed}`, failed ? 'failed' : 'held'].join(' '));
}

describe('gates', () => {
  it('are none where the config has none', async () => assert.deepEqual(await outcomes([]), []));

  it('count by severity and worse', async () => {
    assert.deepEqual(await outcomes([{ severity: 'error' }, { severity: 'warning', max: 4 }, {}]), ['new errors 2/0 failed', 'new errors and warnings 4/4 held', 'new findings 6/0 failed']);
  });

  it('count by rule', async () => {
    assert.deepEqual(await outcomes([{ name: 'no red', rules: ['red-mark'] }]), ['no red 4/0 failed']);
  });

  it('count by path, relative to the config', async () => {
    assert.deepEqual(await outcomes([{ files: ['src/'], severity: 'error' }, { files: ['**/*.js'] }]), ['new errors in src/ 1/0 failed', 'new findings in **/*.js 0/0 held']);
  });

  it('count each rule apart', async () => {
    assert.deepEqual(await outcomes([{ name: 'few of each', maxPerRule: 2 }]), ['few of each blue-mark 2/2 held', 'few of each red-mark 4/2 failed']);
    assert.deepEqual(await outcomes([{ name: 'none here', maxPerRule: 2, files: ['docs/'] }]), ['none here 0/2 held']);
    assert.deepEqual(await outcomes([{ name: 'both', max: 9, maxPerRule: 2, rules: ['blue-mark'] }]), ['both 2/9 held', 'both blue-mark 2/2 held']);
  });

  it('count what is new, unless they say otherwise, and never what is suppressed', async () => {
    const files = { '/w/a.ts': `const a = 'red';\nconst b = 'blue'; // centinel-ignore blue-mark -- known\n`, '/w/centinel.config.json': '{ "gates": [{ "name": "new" }, { "name": "all", "newOnly": false }] }' };
    const { service, host } = serviceOver(files);
    host.write('/w/.centinel/baseline.json', (await service.baselineAfter('/w', await service.scan({ paths: ['/w'] }), false)).text);
    const { gates } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(gates.map(({ name, found }) => [name, found]), [['new', 0], ['all', 1]]);
  });

  it('are those of the nearest config; where another has none, no error passes', async () => {
    const told = await outcomes([{ name: 'everything passes', max: 99 }], { '/w/lib/centinel.config.json': '{}', '/w/own/centinel.config.json': '{ "gates": [{ "name": "own" }] }', '/w/own/a.ts': `'red'` });
    assert.deepEqual(told, ['no errors 1/0 failed', 'own 1/0 failed', 'everything passes 3/99 held']);
  });

  it('are checked as the rest of the config is', async () => {
    const { service } = serviceOver({ '/w/a.ts': '', '/w/centinel.config.json': '{ "gates": [{ "rules": ["no-such-rule"] }, { "max": -1 }, { "most": 1 }] }' });
    const { configProblems, gates } = await service.scan({ paths: ['/w'] });
    assert.equal(configProblems.length, 3, JSON.stringify(configProblems));
    assert.deepEqual(gates, []);
  });
});
