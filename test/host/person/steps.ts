/** One act of a person on the page: it waits for its effect, and leaves a picture of the editor when it fails. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const PICTURES = resolve('out', 'screenshots');
/** Generous, since it is only waited for in full by what fails. */
const LIMIT = 20_000;

/** VS Code shows a no-break space for a space. */
export const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

export class Steps {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(LIMIT);
  }

  async step<T>(name: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const picture = await this.picture(name);
      throw new Error(`Could not ${name}: ${(error as Error).message}\nSee ${picture}`);
    }
  }

  /** Asks again and again until it holds. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + LIMIT;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`not within ${LIMIT / 1000} s`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Whether it gets visible within some milliseconds. */
  async appears(locator: Locator, timeout: number): Promise<boolean> {
    return locator.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
  }

  async picture(name: string): Promise<string> {
    mkdirSync(PICTURES, { recursive: true });
    const path = join(PICTURES, `${name.replace(/\W+/g, '-').slice(0, 60)}.png`);
    await this.page.screenshot({ path });
    return path;
  }
}
