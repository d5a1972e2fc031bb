/** Config files: which one holds for a file, and what it does to files and severities. */
import assert from 'node:assert/strict';
import { on, rule } from '../../src/engine/rule';
import { BLUE, MARKS, RED, redMark, serviceOver, summaryOf } from './marks';

const off = JSON.stringify({ rules: { 'red-mark': 'off' } });

describe('the config file that holds for a file', () => {
  it('is the nearest one above it, and that one alone', async () => {
    const { service } = serviceOver({
      '/w/centinel.config.json': JSON.stringify({ rules: { 'red-mark': 'error', 'blue-mark': 'info' } }),
      '/w/a.ts': RED + BLUE.replace('mark', 'other'),
      '/w/inner/centinel.config.json': JSON.stringify({ rules: { 'red-mark': 'info' } }),
      '/w/inner/deep/b.ts': RED + BLUE.replace('mark', 'other'),
    });
    const { files } = await service.scan({ paths: ['/w'] });
    assert.deepEqual(summaryOf(files), [
      '/w/a.ts red-mark error',
      '/w/a.ts blue-mark info',
      '/w/inner/deep/b.ts red-mark info',
      '/w/inner/deep/b.ts blue-mark error',
    ]);
  });

  it('may stand above the folder that is scanned', async () => {
    const { service } = serviceOver({ '/w/centinel.config.json': off, '/w/packages/shop/src/a.ts': RED });
    assert.deepEqual((await service.scan({ paths: ['/w/packages/shop'] })).files, []);
    assert.deepEqual((await service.analyse('/w/packages/shop/src/a.ts', RED)).findings, []);
  });

  it('may stand at the root of the disk, and on a Windows drive', async () => {
    const { service } = serviceOver({ '/centinel.config.json': off, '/a.ts': RED, 'c:/centinel.config.json': off, 'c:/w/a.ts': RED });
    assert.deepEqual((await service.analyse('/a.ts')).findings, []);
    assert.deepEqual((await service.analyse('c:/w/a.ts')).findings, []);
  });

  it('is looked for again when it comes, changes and goes', async () => {
    const { host, service } = serviceOver({ '/w/a.ts': RED });
    const severities = async () => (await service.analyse('/w/a.ts')).findings.map(({ severity }) => severity);
    assert.deepEqual(await severities(), ['warning']);
    host.write('/w/centinel.config.json', off);
    await service.configChanged('/w/centinel.config.json');
    assert.deepEqual(await severities(), []);
    host.write('/w/centinel.config.json', '{"rules": {"red-mark": "error"}}');
    await service.configChanged('/w/centinel.config.json');
    assert.deepEqual(await severities(), ['error']);
    host.remove('/w/centinel.config.json');
    await service.configChanged('/w/centinel.config.json');
    assert.deepEqual(await severities(), ['warning']);
  });

  it('is looked for again by every scan', async () => {
    const { host, service } = serviceOver({ '/w/a.ts': RED });
    assert.equal((await service.scan({ paths: ['/w'] })).files.length, 1);
    host.write('/w/centinel.config.json', off);
    assert.equal((await service.scan({ paths: ['/w'] })).files.length, 0);
  });

  it('is the one that was named, for all files, with globs relative to the base', async () => {
    const { service } = serviceOver(
      {
        '/etc/strict.json': '{"exclude": ["src/old"], "rules": {"red-mark": "error"}}',
        '/w/centinel.config.json': off,
        '/w/src/a.ts': RED,
        '/w/src/old/b.ts': RED,
      },
      { configFile: { path: '/etc/strict.json', base: '/w' } },
    );
    assert.deepEqual(summaryOf((await service.scan({ paths: ['/w'] })).files), ['/w/src/a.ts red-mark error']);
  });
});

describe('files that a config takes in', () => {
  const files = {
    '/w/a.ts': RED,
    '/w/src/b.ts': RED,
    '/w/src/.hidden/c.ts': RED,
    '/w/src/legacy/d.ts': RED,
    '/w/src/legacy.ts': RED,
    '/w/src/[id]/e.ts': RED,
  };
  const scanned = async (config: object) => {
    const { service } = serviceOver({ ...files, '/w/centinel.config.json': JSON.stringify(config) });
    return (await service.scan({ paths: ['/w'] })).files.map(({ path }) => path.replace('/w/', ''));
  };

  it('are all of the supported languages when nothing is said', async () => {
    assert.deepEqual(await scanned({}), ['a.ts', 'src/.hidden/c.ts', 'src/[id]/e.ts', 'src/b.ts', 'src/legacy.ts', 'src/legacy/d.ts']);
  });

  it('are those that include names, without those that exclude names', async () => {
    assert.deepEqual(await scanned({ include: ['src/**/*.ts'], exclude: ['**/legacy.ts', '**/.hidden/'] }), [
      'src/[id]/e.ts',
      'src/b.ts',
      'src/legacy/d.ts',
    ]);
  });

  it('are all below a folder that is named plainly', async () => {
    assert.deepEqual(await scanned({ include: ['src/legacy'] }), ['src/legacy/d.ts']);
    assert.deepEqual(await scanned({ include: ['./src/legacy/'] }), ['src/legacy/d.ts']);
    assert.deepEqual(await scanned({ exclude: ['/src'] }), ['a.ts']);
    assert.deepEqual(await scanned({ exclude: ['src/*'] }), ['a.ts']);
    assert.deepEqual(await scanned({ include: ['.'], exclude: ['src/\\[id\\]', 'src/legacy*', 'src/.hidden'] }), ['a.ts', 'src/b.ts']);
  });

  it('are left out with a reason when they are asked for by name, or open in the editor', async () => {
    const { service } = serviceOver({ '/w/old/a.ts': RED, '/w/centinel.config.json': '{"exclude": ["old/"]}' });
    const expected = { path: '/w/old/a.ts', kind: 'left-out', reason: 'It is excluded by "old/" in /w/centinel.config.json.' };
    assert.deepEqual((await service.scan({ paths: ['/w/old/a.ts'] })).notAnalysed, [expected]);
    assert.deepEqual((await service.analyse('/w/old/a.ts', RED)).notAnalysed, expected);
  });
});

describe('severities', () => {
  const severitiesOf = async (config: object, files: Readonly<Record<string, string>>, editor = {}) => {
    const { service } = serviceOver({ ...files, '/w/centinel.config.json': JSON.stringify(config) }, { severities: editor });
    return summaryOf((await service.scan({ paths: ['/w'] })).files);
  };

  it('come from the last override that speaks of the file and the rule', async () => {
    const config = {
      rules: { 'red-mark': 'error' },
      overrides: [
        { files: ['test/'], rules: { 'red-mark': 'info', 'blue-mark': 'info' } },
        { files: ['**/*.slow.ts'], rules: { 'red-mark': 'off' } },
      ],
    };
    const files = { '/w/a.ts': RED, '/w/test/b.ts': RED, '/w/test/c.slow.ts': RED, '/w/test/d.slow.ts': BLUE };
    assert.deepEqual(await severitiesOf(config, files), [
      '/w/a.ts red-mark error',
      '/w/test/b.ts red-mark info',
      '/w/test/d.slow.ts blue-mark info',
    ]);
  });

  it('of the editor hold only where the config says nothing about the rule', async () => {
    const editor = { 'red-mark': 'off', 'blue-mark': 'info' };
    const files = { '/w/a.ts': RED, '/w/b.ts': BLUE };
    assert.deepEqual(await severitiesOf({ rules: { 'red-mark': 'warning' } }, files, editor), [
      '/w/a.ts red-mark warning',
      '/w/b.ts blue-mark info',
    ]);
  });

  it('of the editor can be replaced', async () => {
    const { service } = serviceOver({});
    assert.equal((await service.analyse('/w/a.ts', RED)).findings.length, 1);
    service.setSeverities({ 'red-mark': 'off' });
    assert.equal((await service.analyse('/w/a.ts', RED)).findings.length, 0);
  });

  it('do not make a case worse that the rule holds to be milder', async () => {
    const files = { '/w/a.ts': `f('red, mild'); f('red'); f('red, worse');` };
    const inOrder = async (config: object) => (await severitiesOf(config, files)).map((line) => line.split(' ').at(-1));
    assert.deepEqual(await inOrder({}), ['info', 'warning', 'error']);
    assert.deepEqual(await inOrder({ rules: { 'red-mark': 'error' } }), ['info', 'error', 'error']);
    assert.deepEqual(await inOrder({ rules: { 'red-mark': 'info' } }), ['info', 'info', 'info']);
  });

  it('hold for findings that are suppressed too', async () => {
    const { service } = serviceOver({ '/w/centinel.config.json': '{"rules": {"red-mark": "error"}}' });
    const { suppressed } = await service.analyse('/w/a.ts', `f('red'); // centinel-ignore red-mark -- known\n`);
    assert.deepEqual(suppressed.map(({ finding, reason }) => [finding.severity, reason]), [['error', 'known']]);
  });

  it('of a rule that is off: a suppression may still name the rule', async () => {
    const strayDirective = rule({ ...redMark, id: 'stray', message: () => ({ what: '', why: '', instead: '' }), detect: on('directive', ({ directive }) => ({ at: directive })) });
    const knowledge = { ...MARKS, rules: [...MARKS.rules, strayDirective] };
    const { service } = serviceOver({ '/w/centinel.config.json': off }, { knowledge });
    const idsIn = async (text: string) => (await service.analyse('/w/a.ts', text)).findings.map(({ ruleId }) => ruleId);
    assert.deepEqual(await idsIn(`f('red'); // centinel-ignore red-mark -- known\n`), []);
    assert.deepEqual(await idsIn(`f('red'); // centinel-ignore rod-mark -- known\n`), ['stray']);
  });
});
