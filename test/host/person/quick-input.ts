/** The box at the top of the window: files by name, commands, lines by number. */
import type { Locator } from 'playwright-core';
import type { Steps } from './steps';

export class QuickInput {
  constructor(private readonly steps: Steps) {}

  /** Opens the box by keys, types, and takes the entry with this title; or what is typed, where there are no entries. */
  async pick(keys: string, text: string, title?: string): Promise<void> {
    await this.take(keys, text, title);
    await this.box.waitFor({ state: 'hidden' });
  }

  /** The same where the box stays, with a question of what was picked. */
  async take(keys: string, text: string, title?: string): Promise<void> {
    // Again where the entry is not there yet: commands of extensions come a moment after the window.
    await this.steps.until(() => this.ask(keys, text, title));
    await this.steps.page.keyboard.press('Enter');
  }

  /** What it says when it waits for an answer: title, prompt and what is wrong with the answer. */
  async waitFor(words: string | RegExp): Promise<void> {
    await this.box.filter({ hasText: words }).waitFor();
  }

  /** Types into the box that has the focus already, and hands it in. */
  async answer(text: string): Promise<void> {
    await this.steps.page.keyboard.type(text);
    await this.steps.page.keyboard.press('Enter');
  }

  private async ask(keys: string, text: string, title?: string): Promise<boolean> {
    const { page } = this.steps;
    await page.keyboard.press(keys);
    if (!(await this.steps.appears(this.box, 1_000))) return false;
    // The box closes when an editor that was opened before takes the cursor a moment late.
    if (!(await this.types(text))) return false;
    if (!title || (await this.steps.appears(this.box.locator('.monaco-list-row.focused').filter({ hasText: title }), 3_000))) return true;
    await page.keyboard.press('Escape');
    return false;
  }

  private types(text: string): Promise<boolean> {
    return this.box.locator('input[type="text"]').fill(text, { timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  }

  private get box(): Locator {
    return this.steps.page.locator('.quick-input-widget');
  }
}
