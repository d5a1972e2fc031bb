/** A workspace that is worth several threads, in the language server as it is. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { EditorClient } from './editor-client';

const PAY = `import { note } from './note';\ninterface Card { number: string; cvv: string; expiry: string }\nexport function pay(card: Card) {\n  note(card.number);\n}\n`;
const LOGS = 'export function note(text: string) {\n  console.log(text);\n}\n';
const QUIET = 'export function note(text: string) {\n  return text.length;\n}\n';
const LARGE = `// ${'Nothing in here. '.repeat(40)}\n`.repeat(700);

describe('the server, asked to scan what is worth several threads', () => {
  let editor!: EditorClient;

  afterEach(() => editor?.stop());

  it('shows what they find, and keeps that true when an imported file changes', async () => {
    await start(2);
    await scanned();
    await editor.untilCodes('pay.ts', ['card-logged']);
    await editor.writeAndTell('note.ts', QUIET);
    await editor.untilCodes('pay.ts', []);
    await editor.writeAndTell('note.ts', LOGS);
    await editor.untilCodes('pay.ts', ['card-logged']);
  });

  it('starts as many as the setting says', async function () {
    if (process.platform !== 'linux') {
      console.log('      skipped: only Linux tells how many threads a process has');
      return this.skip();
    }
    const counts: number[] = [];
    for (const jobs of [1, 2]) {
      await start(jobs);
      // The first scan starts those that read files.
      await scanned();
      counts.push(await scanned());
      if (jobs === 1) await editor.stop();
    }
    assert.equal(counts[1]! - counts[0]!, 2, counts.join());
  });

  async function start(jobs: number): Promise<void> {
    editor = await EditorClient.start({ entry: 'src/server/main.ts', hasThreads: true, settings: { jobs }, files: { 'pay.ts': PAY, 'note.ts': LOGS, 'a.ts': LARGE, 'z.ts': LARGE } });
  }

  /** Gives how many threads the server had at most, by the system's own account. */
  async function scanned(): Promise<number> {
    const tasks = `/proc/${editor.process.pid}/task`;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, existsSync(tasks) ? readdirSync(tasks).length : 0)), 2);
    const { analysed, findings, failed } = await editor.scan().finally(() => clearInterval(watch));
    assert.deepEqual([analysed, findings.error, failed], [4, 1, []]);
    return most;
  }
});
