/** The docs say what is so: their examples run, their links lead somewhere, their commands exist. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyse } from '../src/engine';
import { ConfigReader } from '../src/service/config-reader';
import { configSchema } from '../src/service/config-schema';
import { KNOWLEDGE } from '../src/service/knowledge';
import { LAYERS } from './house/layers';
import { fencesOf } from './rules/fences';
import { filesBelow, readText, ROOT } from './house/tree';

const pages = [...filesBelow('docs', /\.md$/), ...filesBelow('src/rules', /\.md$/), ...['README.md', 'CHANGELOG.md'].filter((file) => existsSync(join(ROOT, file)))];

describe('the docs', () => {
  for (const page of pages) {
    it(`lead somewhere: ${page}`, () => {
      const links = [...readText(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
      const local = links.filter((link) => !/^[a-z]+:/.test(link));
      // The page of a rule is also shown by itself, by the editor and by `centinel explain`.
      if (page.endsWith('/rule.md')) assert.deepEqual(local, []);
      assert.deepEqual(local.filter((link) => !existsSync(join(ROOT, dirname(page), link))), []);
    });

    it(`name scripts that there are: ${page}`, () => {
      const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
      const named = [...readText(page).matchAll(/\bnpm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '');
      assert.deepEqual(named.filter((name) => !(name in scripts)), []);
    });
  }
});

describe('docs/architecture.md', () => {
  it('draws the walls where they stand', () => {
    const rows = [...readText('docs/architecture.md').matchAll(/^\| ([a-z, ]+) \| ([a-z, ]+) \|/gm)].flatMap(([, parts = '', ours = '']) =>
      parts.split(', ').map((part) => [part, ours === 'nothing' ? [] : ours.split(', ').sort()] as const),
    );
    const walls = Object.entries(LAYERS).map(([part, { ours }]) => [part, [...ours].sort()] as const);
    assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(walls));
  });

  it('names every folder of the source', () => {
    const text = readText('docs/architecture.md');
    assert.deepEqual(Object.keys(LAYERS).filter((part) => !new RegExp(`^ .*\\b${part}[/.]`, 'm').test(text)), []);
  });
});

describe('docs/configuration.md', () => {
  const text = readText('docs/configuration.md');
  const examples = fencesOf(text).filter(({ info }) => info === 'json');

  it('has an example that is a right config', () => {
    assert.ok(examples.length > 0);
    for (const { code } of examples) assert.deepEqual(new ConfigReader(KNOWLEDGE.rules).read('/centinel.config.json', code).problems, []);
  });

  it('speaks of every field, and shows each in the example', () => {
    const fields = Object.keys((configSchema() as { properties: object }).properties);
    assert.deepEqual(fields.filter((field) => !text.includes(`| \`${field}\` |`)), []);
    assert.deepEqual(fields.filter((field) => field !== '$schema' && !examples.some(({ code }) => code.includes(`"${field}"`))), []);
  });

  it('speaks of every setting of the editor', () => {
    const { contributes } = JSON.parse(readText('package.json')) as { contributes: { configuration: { properties: object } } };
    assert.deepEqual(Object.keys(contributes.configuration.properties).filter((setting) => !text.includes(`\`${setting}\``)), []);
  });
});

describe('docs/suppressions.md', () => {
  const examples = fencesOf(readText('docs/suppressions.md')).filter(({ info }) => info === 'ts suppressed');

  it('has examples', () => {
    assert.ok(examples.length >= 3);
  });

  for (const { code, line } of examples) {
    it(`suppresses with its example at line ${line}, and only with it`, () => {
      const run = (text: string) => analyse({ file: 'example.ts', text }, KNOWLEDGE);
      const { findings, suppressed } = run(code);
      assert.deepEqual(findings.map((finding) => finding.message.what), []);
      assert.ok(suppressed.length > 0, 'nothing was suppressed');
      assert.equal(run(code.replaceAll('centinel-', 'other-')).findings.length, suppressed.length);
    });
  }

  it('shows a policy that is a right config', () => {
    const shown = fencesOf(readText('docs/suppressions.md')).filter(({ info }) => info === 'json');
    assert.equal(shown.length, 1);
    assert.deepEqual(new ConfigReader(KNOWLEDGE.rules).read('/centinel.config.json', shown[0]!.code).problems, []);
  });
});
