/** The pages in a real browser: usable by all, on paper too, and shut against what the analysed code says. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AS_FILE } from '../../src/cli/page-file';
import { evidencePage } from '../../src/report/html/evidence-page';
import { findingsPage } from '../../src/report/html/findings-page';
import type { PageOptions } from '../../src/report/html/page-options';
import { PageBrowser, printed, type Scheme, type Shown, violations } from './browser';
import { ATTACK, evidenceFrom, scanOf } from './project';
import { RUNS } from './runs';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const GATE = { name: `errors ${ATTACK}`, found: 3, allowed: 0, failed: true };

async function evidenceHtml(options: PageOptions = AS_FILE): Promise<string> {
  const { report } = await scanOf();
  const [first, ...rest] = report.findings;
  return evidencePage(await evidenceFrom({ report: { findings: rest, baselined: [first!], gates: [GATE] }, history: { lines: RUNS, problems: [] } }), options);
}

describe('a page in the browser', function () {
  this.timeout(60_000);
  let browser: PageBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'centinel-page-'));
  const pages = [
    { name: 'evidence', make: () => evidenceHtml() },
    { name: 'findings', make: async () => findingsPage({ ...(await scanOf()).report, gates: [GATE] }, AS_FILE) },
  ];
  before(async () => {
    browser = await PageBrowser.start();
    for (const { name, make } of pages) writeFileSync(join(folder, `${name}.html`), await make());
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (name: string, scheme?: Scheme): Promise<Shown> => browser.open(join(folder, `${name}.html`), scheme);

  for (const { name } of pages) {
    for (const scheme of SCHEMES) {
      it(`has no barrier for anybody: ${name}, ${scheme}`, async () => {
        const shown = await open(name, scheme);
        assert.deepEqual(await violations(shown), []);
        const behind = await shown.page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
        assert.equal(behind, scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)');
        await shown.page.close();
      });
    }

    it(`runs and loads nothing, whatever the code is called and says: ${name}`, async () => {
      const { page, requests, messages } = await open(name);
      assert.equal(requests.length, 1, requests.join('\n'));
      assert.deepEqual(messages, []);
      assert.match(await page.title(), /^(?:Evidence for PCI DSS|Findings of Centinel)/);
      assert.deepEqual(await page.locator('script, img, iframe, object, link, [onerror], [style]').evaluateAll((elements) => elements.map(String)), []);
      const text = await page.locator('body').innerText();
      assert.ok(text.split('onerror="document.title=1"').length > 3, 'the name of the file, the reason and the gate are not shown');
      await page.close();
    });
  }

  it('would stop a script that had come into it', async () => {
    const html = (await evidenceHtml()).replace('<main', `${ATTACK}<script>document.title = '2'</script><main`);
    writeFileSync(join(folder, 'broken-into.html'), html);
    const { page, messages } = await open('broken-into');
    assert.match(await page.title(), /^Evidence for/);
    assert.ok(messages.some((message) => /Content Security Policy/.test(message)), messages.join('\n'));
    await page.close();
  });

  it('is gone through by keyboard: the skip link first, then the findings', async () => {
    const { page } = await open('evidence');
    const focused = () => page.evaluate<string>('`${document.activeElement.tagName} ${document.activeElement.getAttribute("href")} ${document.activeElement.getBoundingClientRect().left >= 0}`');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'A #main true');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.match(await focused(), /^A #entry-[\d-]+ true$/);
    await page.keyboard.press('Enter');
    assert.match((await page.locator(':target').textContent()) ?? '', /^3\.3\.1 /);
    await page.close();
  });

  it('is read on paper: all of it, folded or not, on pages of A4', async () => {
    const shown = await open('evidence', 'dark');
    await shown.page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = false; })');
    const paper = await printed(shown);
    assert.ok(paper.length >= 4 && paper.length <= 14, `${paper.length} pages`);
    const text = paper.join('\n').replace(/\s+/g, ' ');
    for (const said of ['Evidence for PCI DSS 4.0.1', 'Finding against', '3.5.1.1 Hashes that protect', 'weak-hash', 'logger.info({ cardNumber })', 'Suppressed: the partner takes nothing else', 'In the baseline:', '10.3.2', 'src/vendor.min.js', 'c97812a8dba627c52fd05af882315752d2be7986']) {
      assert.ok(text.includes(said), `"${said}" is not on paper`);
    }
    paper.forEach((page, index) => assert.ok(page.includes(`${index + 1} / ${paper.length}`), `page ${index + 1} has no number`));
    assert.doesNotMatch(text, /file:\/\/|#finding-/);
    await shown.page.close();
  });

  it('draws the trend, with its numbers in a table', async () => {
    const { page } = await open('evidence');
    assert.match((await page.locator('svg[role=img] title').textContent()) ?? '', /errors from 4 to 2, warnings from 3 to 1/);
    assert.deepEqual(await page.locator('#trend ~ table tbody tr').last().locator('th, td').allTextContents(), ['2026-11-20', 'c97812a8db', '2', '1', '0', '1', '1']);
    assert.equal(await page.locator('svg polyline').count(), 4);
    await page.close();
  });
});

describe('a page in a webview', () => {
  it('allows its style by the nonce, takes the colours of the theme, and leads into the code', async () => {
    const html = await evidenceHtml({ allow: { nonce: 'N0nce' }, linkTo: ({ file, from }) => `command:centinel.openPlace?${encodeURIComponent(JSON.stringify([file, from.line]))}` });
    assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;nonce-N0nce&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">/);
    assert.match(html, /<style nonce="N0nce">/);
    assert.match(html, /--ink: var\(--vscode-editor-foreground, #[0-9a-f]{6}\)/);
    assert.match(html, /<a href="command:centinel\.openPlace\?%5B%22%2Fwork%2Fshop%2Fsrc%2Flog\.ts%22%2C3%5D" data-file="src\/log\.ts" data-line="4" data-column="17">src\/log\.ts:4:17<\/a>/);
  });
});
