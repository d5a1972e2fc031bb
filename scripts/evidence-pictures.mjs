/** Takes docs/images/evidence-page.png and evidence-paper.png: the evidence report of the example service in a browser, and the first sheet of its PDF. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';

const PICTURES = join(projectRoot, 'docs', 'images');

await ensureDependencies();
await (await import('./build.mjs')).build();
const folder = mkdtempSync(join(tmpdir(), 'centinel-pictures-'));
try {
  await takePictures(reportOf(join(folder, 'wallet')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function reportOf(wallet) {
  cpSync(join(projectRoot, 'examples', 'wallet'), wallet, { recursive: true });
  const git = (...args) => execFileSync('git', ['-c', 'user.name=wallet', '-c', 'user.email=wallet@example.com', ...args], { cwd: wallet });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'wallet');
  execFileSync(process.execPath, [join(projectRoot, 'dist', 'cli.js'), 'report', 'pci', '--format', 'html', '--output', 'report.html', '--quiet'], { cwd: wallet });
  return join(wallet, 'report.html');
}

async function takePictures(report) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 860 } });
    await page.goto(`file://${report}`);
    await page.screenshot({ path: join(PICTURES, 'evidence-page.png') });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(join(PICTURES, 'evidence-paper.png'), await sheet(await browser.newPage({ viewport: { width: 660, height: 934 } }), pdf, 2));
  } finally {
    await browser.close();
  }
}

/** One sheet of a PDF, drawn by pdf.js in the browser. */
async function sheet(page, pdf, number) {
  const { resolve } = createRequire(import.meta.url);
  const source = (name) => readFileSync(resolve(`pdfjs-dist/build/${name}`), 'utf8');
  await page.setContent('<!doctype html><style>body { margin: 0 }</style><canvas></canvas>');
  await page.evaluate(
    async ([library, worker, data, sheetNumber]) => {
      const moduleOf = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const pdfjs = await import(moduleOf(library));
      pdfjs.GlobalWorkerOptions.workerSrc = moduleOf(worker);
      const document_ = await pdfjs.getDocument({ data: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) }).promise;
      const one = await document_.getPage(sheetNumber);
      const viewport = one.getViewport({ scale: 660 / one.getViewport({ scale: 1 }).width });
      const canvas = document.querySelector('canvas');
      Object.assign(canvas, { width: viewport.width, height: viewport.height });
      await one.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
    },
    [source('pdf.min.mjs'), source('pdf.worker.min.mjs'), pdf.toString('base64'), number],
  );
  return page.locator('canvas').screenshot();
}
