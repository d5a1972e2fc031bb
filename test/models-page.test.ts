/** docs/models.md: its configs do to findings what it says. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../src/hosts/memory';
import { AnalysisService } from '../src/service/analysis-service';
import { CONFIG_FILE } from '../src/service/config-schema';
import { readText } from './house/tree';
import { fencesOf } from './rules/fences';

interface Example {
  readonly line: number;
  readonly files: Readonly<Record<string, string>>;
  readonly config: string;
  readonly before: string;
  readonly after: string;
}

/** An example ends with what is found after all that stands above it. */
function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = [];
  let [files, config, before]: [Record<string, string>, string, string] = [{}, '', ''];
  for (const { info, code, line } of fencesOf(page)) {
    const path = /^ts (\S+)$/.exec(info)?.[1];
    if (path !== undefined) files[path] = code;
    if (info === `json ${CONFIG_FILE}`) config = code;
    if (info === 'text before') before = code;
    if (info !== 'text after') continue;
    examples.push({ line, files, config, before, after: code });
    [files, config, before] = [{}, '', ''];
  }
  return examples;
}

/** `src/pay.ts:15 card-logged`, and the line of code. */
async function found(files: Readonly<Record<string, string>>, config: string): Promise<string> {
  const placed = Object.entries({ ...files, [CONFIG_FILE]: config }).map(([name, text]) => [`/shop/${name}`, text] as const);
  const { files: results, configProblems } = await new AnalysisService(new MemoryHost(Object.fromEntries(placed))).scan({ paths: ['/shop'] });
  assert.deepEqual(configProblems, []);
  return results.flatMap(({ path, findings }) => findings.map(({ ruleId, place }) => shown(path.slice('/shop/'.length), place.start, ruleId, files))).join('\n');
}

function shown(name: string, start: number, rule: string, files: Readonly<Record<string, string>>): string {
  const text = files[name] ?? '';
  const line = text.slice(0, start).split('\n').length;
  return `${name}:${line} ${rule}\n  ${text.split('\n')[line - 1]?.trim()}`;
}

describe('docs/models.md', () => {
  const examples = examplesOf(readText('docs/models.md'));

  it('has examples', () => {
    assert.ok(examples.length >= 2);
  });

  for (const { line, files, config, before, after } of examples) {
    it(`finds what it says before and after the config, in the example above line ${line}`, async () => {
      assert.notEqual(before, after);
      assert.equal(await found(files, '{}'), before);
      assert.equal(await found(files, config), after);
    });
  }
});
