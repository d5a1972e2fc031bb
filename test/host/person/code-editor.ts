/** The active editor: its text, what is underlined in it, its hovers and its light bulb. */
import type { Locator } from 'playwright-core';
import { plain, type Steps } from './steps';

export class CodeEditor {
  constructor(private readonly steps: Steps) {}

  async type(text: string): Promise<void> {
    await this.steps.step('type', () => this.steps.page.keyboard.type(text, { delay: 5 }));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.steps.page.keyboard.press(key);
  }

  /** The text that is on the screen. */
  async text(): Promise<string> {
    const lines = await this.area.locator('.view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: Number.parseFloat(element.getAttribute('style')?.match(/top: *([\d.]+)/)?.[1] ?? '0'), text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text),
    );
    return plain(lines.join('\n'));
  }

  async waitForText(part: string): Promise<void> {
    await this.steps.step(`see the text ${part}`, () => this.steps.until(async () => (await this.text()).includes(part)));
  }

  async waitForNoText(part: string): Promise<void> {
    await this.steps.step(`see ${part} gone`, () => this.steps.until(async () => !(await this.text()).includes(part)));
  }

  async waitForSquiggle(): Promise<void> {
    await this.steps.step('see a squiggle', () => this.squiggles.first().waitFor({ state: 'attached' }));
  }

  async waitForNoSquiggle(): Promise<void> {
    await this.steps.step('see no squiggle', () => this.steps.until(async () => (await this.squiggles.count()) === 0));
  }

  async clickWord(word: string): Promise<void> {
    await this.steps.step(`click on ${word}`, () => this.word(word).click());
  }

  /** Rests the mouse on a word and returns what the hover says, of what Centinel says. */
  async hover(word: string): Promise<string> {
    return this.steps.step(`hover over ${word}`, () => this.rest(this.word(word)));
  }

  async hoverSquiggle(): Promise<string> {
    return this.steps.step('hover over a squiggle', () => this.rest(this.squiggles.first()));
  }

  async hoverHint(): Promise<string> {
    return this.steps.step('hover over a hint', () => this.rest(this.hints.first()));
  }

  /**
   * Tries again, as a person does: a hover shows what the editor knew when it opened, and the finding may come after that (another
   * extension's squiggle may have been the first). The mouse leaves in between, since it has to move to be noticed.
   */
  private async rest(place: Locator): Promise<string> {
    const content = this.steps.page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: 'Centinel' }).first();
    let said = '';
    await this.steps.until(async () => {
      await this.steps.page.mouse.move(0, 0);
      // By force, since a squiggle lies behind the text that it is under.
      await place.hover({ force: true });
      if (!(await this.steps.appears(content, 3_000))) return false;
      said = plain(await content.innerText());
      return true;
    });
    return said;
  }

  /** Opens the quick-fix menu at the cursor by keyboard, and returns its entries. */
  async openQuickFixes(expected: RegExp): Promise<readonly string[]> {
    return this.steps.step(`open the quick fixes with ${expected}`, () => this.openMenu(() => this.press('Control+.'), expected));
  }

  /** The same menu, opened by the mouse. */
  async clickLightBulb(expected: RegExp): Promise<readonly string[]> {
    return this.steps.step(`click the light bulb with ${expected}`, () => this.openMenu(() => this.lightBulb.click(), expected));
  }

  /** Tries again, as a person does, where the editor was still working out what it offers at this place. */
  private async openMenu(open: () => Promise<void>, expected: RegExp): Promise<readonly string[]> {
    let titles: readonly string[] = [];
    await this.steps.until(async () => {
      await open();
      // Long enough for a machine that is busy: the keys that open the menu take its first entry when it is there already.
      if (!(await this.steps.appears(this.entries.first(), 10_000))) return false;
      titles = (await this.entries.allInnerTexts()).map((entry) => plain(entry).trim());
      if (titles.some((title) => expected.test(title))) return true;
      await this.press('Escape');
      return false;
    });
    return titles;
  }

  async chooseEntry(title: string): Promise<void> {
    await this.steps.step(`choose ${title}`, async () => {
      await this.entries.filter({ hasText: title }).first().click();
      await this.menu.waitFor({ state: 'hidden' });
    });
  }

  /** The same without the mouse: down to the entry, and Enter. */
  async chooseEntryByKeys(title: string): Promise<void> {
    await this.steps.step(`choose ${title} by keys`, async () => {
      const focused = this.menu.locator('.monaco-list-row.focused').filter({ hasText: title });
      for (let presses = 0; presses < 30 && (await focused.count()) === 0; presses++) await this.press('ArrowDown');
      await this.press('Enter');
      await this.menu.waitFor({ state: 'hidden' });
    });
  }

  /** The dots below what is no more than a hint. */
  async waitForHint(): Promise<void> {
    await this.steps.step('see a hint', () => this.hints.first().waitFor({ state: 'attached' }));
  }

  async waitForNoHint(): Promise<void> {
    await this.steps.step('see no hint', () => this.steps.until(async () => (await this.hints.count()) === 0));
  }

  private get hints(): Locator {
    return this.area.locator('.squiggly-hint');
  }

  private get area(): Locator {
    return this.steps.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** The piece of coloured text that the word is in. */
  private word(word: string): Locator {
    return this.area.locator('.view-line span span').filter({ hasText: word }).first();
  }

  private get squiggles(): Locator {
    return this.area.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** In the line or, where the line is too full, in the margin. */
  private get lightBulb(): Locator {
    return this.area.locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]').filter({ visible: true }).first();
  }

  private get menu(): Locator {
    return this.steps.page.locator('.action-widget:not(.action-list-submenu-panel)');
  }

  private get entries(): Locator {
    return this.menu.locator('.monaco-list-row.action');
  }
}
