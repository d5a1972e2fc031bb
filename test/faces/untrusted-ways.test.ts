/** The way from a request through three files to where it does harm, in each face: an editor, a terminal, SARIF. */
import assert from 'node:assert/strict';
import type { Log } from 'sarif';
import { bundledCli, Workspace } from './cli-process';
import { EditorClient } from './editor-client';
import { THREE_FILES } from './three-files';

for (const [style, { files, ways }] of Object.entries(THREE_FILES)) {
  const [first = ''] = Object.keys(files);

  describe(`the way from a request through three files (${style})`, function () {
    this.timeout(60_000);
    let workspace!: Workspace;

    before(async () => {
      await bundledCli();
      workspace = new Workspace(files);
    });

    after(() => workspace.dispose());

    it('is a code flow in SARIF', async () => {
      const { stdout, code } = await workspace.run(['scan', '--format', 'sarif']);
      const results = (JSON.parse(stdout) as Log).runs[0]?.results ?? [];
      const flows = results.map(({ ruleId, codeFlows }) => [ruleId, names(codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location?.physicalLocation?.artifactLocation?.uri))]);
      assert.deepEqual(Object.fromEntries(flows), ways);
      assert.equal(results.length, 3);
      assert.equal(code, 1);
    });

    it('is listed step by step at a terminal', async () => {
      const { stdout } = await workspace.run(['scan']);
      for (const [rule, way] of Object.entries(ways)) {
        const told = stdout.split(/\n(?=\S)/).find((part) => part.includes(rule)) ?? stdout;
        assert.deepEqual(names([...told.matchAll(/^\s+\d+\. (?:.*?)([\w.]+\.ts):\d+:\d+ /gm)].map(([, file]) => file)), way, told);
      }
    });

    it('is offered by an editor beside the finding', async () => {
      const editor = await EditorClient.start({ entry: 'src/server/main.ts', files });
      try {
        await editor.open(first, files[first] ?? '');
        await editor.untilCodes(first, Object.keys(ways));
        const shown = editor.problems(first).map(({ code, relatedInformation }) => [code, names(relatedInformation?.map(({ location }) => location.uri))]);
        assert.deepEqual(Object.fromEntries(shown), ways);
      } finally {
        await editor.stop();
      }
    });
  });
}

/** The files of a way, each once. */
function names(addresses: readonly (string | undefined)[] = []): readonly string[] {
  return [...new Set(addresses.map((address) => address?.split('/').at(-1) ?? ''))];
}
