/** Chromium, once for all pages of a test file: what a page asks for, what axe-core says of it, and its text on paper. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.mjs';

const requireHere = createRequire(__filename);
const AXE = readFileSync(requireHere.resolve('axe-core/axe.min.js'), 'utf8');

export type Scheme = 'light' | 'dark';

/** A page on the screen, and what it said and asked for since. */
export interface Shown {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly messages: readonly string[];
}

export class PageBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<PageBrowser> {
    return new PageBrowser(await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_ARGS }));
  }

  async open(file: string, scheme: Scheme = 'light'): Promise<Shown> {
    const page = await this.browser.newPage({ colorScheme: scheme, viewport: { width: 1100, height: 900 } });
    const [requests, messages]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(`file://${file}`);
    return { page, requests, messages };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Rule and element of each violation of WCAG 2.2 A and AA and of the best practices; empty when there is none. Past the policy of the page, which lets no script in. */
export async function violations({ page }: Shown): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  const { result } = await session.send('Runtime.evaluate', { expression: 'axe.run().then(({ violations, passes }) => JSON.stringify({ violations, passed: passes.length }))', awaitPromise: true });
  const { violations: found, passed } = JSON.parse(result.value as string) as { violations: readonly { id: string; nodes: readonly { html: string }[] }[]; passed: number };
  if (passed < 10) throw new Error(`axe-core looked at nearly nothing: ${passed} rules passed.`);
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

/** The text of each page of paper. */
export async function printed({ page }: Shown): Promise<readonly string[]> {
  const { getDocument } = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as typeof import('pdfjs-dist');
  const document = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await document.destroy();
  return texts;
}
