/** The box at the top of the window: files by name, commands, lines by number. */
import type { Steps } from './steps';

export class QuickInput {
  constructor(private readonly steps: Steps) {}

  /** Opens the box by keys, types, and takes the entry with this title; or what is typed, where there are no entries. */
  async pick(keys: string, text: string, title?: string): Promise<void> {
    const { page } = this.steps;
    const box = page.locator('.quick-input-widget');
    await this.steps.until(async () => {
      await page.keyboard.press(keys);
      return this.steps.appears(box, 1_000);
    });
    await box.locator('input[type="text"]').fill(text);
    if (title) await box.locator('.monaco-list-row.focused').filter({ hasText: title }).waitFor();
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }
}
