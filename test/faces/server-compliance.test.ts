/** The compliance report that the editor asks the server for. */
import assert from 'node:assert/strict';
import { RUNS } from '../evidence/runs';
import { EditorClient } from './editor-client';

const BAD = "export const agent = new https.Agent({ rejectUnauthorized: false });\n";
const FILES = { 'src/agent.ts': `import https from 'node:https';\n${BAD}`, 'src/<img src=x>.ts': `import https from 'node:https';\n// </style><script>alert(1)</script>\n${BAD}` };

describe('the server, asked for a compliance report', function () {
  this.timeout(60_000);
  let editor!: EditorClient;

  before(async () => {
    editor = await EditorClient.start({ entry: 'src/server/main.ts', files: FILES });
  });
  after(() => editor?.stop());

  for (const [standard, name] of [['pci', 'PCI DSS'], ['owasp', 'OWASP Top 10'], ['asvs', 'ASVS']] as const) {
    it(`makes one of ${name}`, async () => {
      const { title, page, file, cancelled, failed } = await editor.compliance({ standard });
      assert.deepEqual([cancelled, failed], [false, []]);
      assert.ok(title.includes(name), title);
      for (const text of [page, file]) assert.ok(text.includes(`<title>${title}</title>`));
    });
  }

  it('names the places that its links lead to, and no link leads elsewhere', async () => {
    const { page, places } = await editor.compliance({ standard: 'pci' });
    const hrefs = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
    const numbers = hrefs.filter((href) => !href.startsWith('#')).map((href) => /^command:centinel\.openReportPlace\?%5B(\d+)%5D$/.exec(href)?.[1] ?? href);
    assert.deepEqual(numbers, places.map((_, index) => String(index)));
    assert.ok(places.some(({ uri, position }) => uri === editor.uri('src/agent.ts') && position.line === 1));
  });

  it('runs nothing, loads nothing, and lets nothing of the code become a part of it', async () => {
    const { page, file } = await editor.compliance({ standard: 'pci' });
    for (const text of [page, file]) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1]?.replaceAll('&#39;', "'") ?? '';
      assert.match(policy, /^default-src 'none'; style-src '(?:nonce|sha256)-[^']+'/);
      assert.doesNotMatch(policy, /script-src|unsafe|https?:/);
      assert.doesNotMatch(text, /<script|<img|src=x>/i);
    }
    assert.doesNotMatch(file, /command:/);
  });

  it('draws the trend of what the command line has recorded in the folder', async () => {
    await editor.write('.centinel/history.jsonl', RUNS.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { page } = await editor.compliance({ standard: 'pci' });
    assert.match(page, /<h2 id="trend">/);
    for (const { date } of RUNS) assert.ok(page.includes(`<th scope="row">${date.slice(0, 10)}</th>`), date);
  });

  it('has another nonce each time', async () => {
    const nonces = await Promise.all([1, 2].map(async () => /<style nonce="([^"]+)"/.exec((await editor.compliance({ standard: 'pci' })).page)?.[1]));
    assert.ok(nonces[0] && nonces[1] && nonces[0] !== nonces[1], nonces.join(', '));
  });
});
