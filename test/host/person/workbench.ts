/** The window of the editor as a person uses it. */
import type { FrameLocator, Page } from 'playwright-core';
import { CodeEditor } from './code-editor';
import { QuickInput } from './quick-input';
import { plain, Steps } from './steps';

export class Workbench {
  readonly editor: CodeEditor;
  private readonly steps: Steps;
  private readonly quickInput: QuickInput;

  constructor(private readonly page: Page) {
    this.steps = new Steps(page);
    this.editor = new CodeEditor(this.steps);
    this.quickInput = new QuickInput(this.steps);
  }

  async openFolder(url: string, folder: string): Promise<void> {
    await this.steps.step('open the folder', async () => {
      await this.page.goto(`${url}?folder=${encodeURIComponent(folder)}`);
      await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    });
  }

  async quickOpen(file: string): Promise<void> {
    await this.steps.step(`quick-open ${file}`, async () => {
      await this.quickInput.pick('Control+P', file, file);
      const group = this.page.locator('.editor-group-container.active');
      await group.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
      await group.locator('.view-line').first().waitFor();
    });
  }

  async waitForTab(file: string): Promise<void> {
    await this.steps.step(`see ${file}`, () => this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${file}"]`).waitFor());
  }

  async runCommand(title: string): Promise<void> {
    await this.steps.step(`run ${title}`, () => this.quickInput.pick('F1', `>${title}`, title));
  }

  /** A command that asks something. */
  async runAskingCommand(title: string): Promise<void> {
    await this.steps.step(`run ${title}`, () => this.quickInput.take('F1', `>${title}`, title));
  }

  /** Puts the cursor at a place, both counted from one. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.steps.step(`go to line ${line}`, () => this.quickInput.pick('Control+G', `:${line}:${column}`));
  }

  /** A question at the top of the window: its words, and the answer by keys. */
  async answer(words: string | RegExp, text: string): Promise<void> {
    await this.steps.step(`answer ${words}`, async () => {
      await this.quickInput.waitFor(words);
      await this.quickInput.answer(text);
    });
  }

  async waitForQuestion(words: string | RegExp): Promise<void> {
    await this.steps.step(`be asked ${words}`, () => this.quickInput.waitFor(words));
  }

  /** In the middle of the window: returns all that it says. */
  async waitForDialog(words: string): Promise<string> {
    return this.steps.step(`see a dialog: ${words}`, async () => {
      const dialog = this.page.locator('.monaco-dialog-box').filter({ hasText: words });
      await dialog.waitFor();
      return plain(await dialog.innerText());
    });
  }

  /** A picture of the window as it is, for those who look at it. */
  async picture(name: string): Promise<void> {
    await this.steps.picture(name);
  }

  /** The page of a webview, in its frames. */
  async readWebview(heading: string | RegExp): Promise<string> {
    return this.steps.step(`read the page ${heading}`, async () => {
      const page = this.webview;
      await page.locator('h1').filter({ hasText: heading }).waitFor();
      return plain(await page.locator('body').innerText());
    });
  }

  /** Goes from link to link by the keyboard until one with these words has the focus, and follows it. */
  async followLinkByKeys(words: RegExp): Promise<void> {
    await this.steps.step(`follow ${words} by keys`, async () => {
      const focused = () => this.webview.locator(':focus').first().innerText({ timeout: 2_000 }).catch(() => '');
      for (let presses = 0; presses < 200; presses++) {
        if (words.test(plain(await focused()))) return this.page.keyboard.press('Enter');
        await this.page.keyboard.press('Tab');
      }
      throw new Error('no link with these words had the focus');
    });
  }

  private get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** Waits for a notification with these words and returns all that it says. */
  async waitForNotification(words: string | RegExp): Promise<string> {
    return this.steps.step(`see a notification: ${words}`, async () => {
      const toast = this.page.locator('.notification-toast').filter({ hasText: words }).first();
      await toast.waitFor();
      return plain(await toast.innerText());
    });
  }

  /** What a step that failed has left open would be in the way of the next test. */
  async closeMenus(): Promise<void> {
    await this.editor.press('Escape', 'Escape');
  }

  async countNotifications(words: string): Promise<number> {
    return this.page.locator('.notification-toast').filter({ hasText: words }).count();
  }

  /** Waits until no tab says that its file has unsaved changes. */
  async waitForSaved(): Promise<void> {
    await this.steps.step('see the file saved', () => this.steps.until(async () => (await this.page.locator('.tab.active.dirty').count()) === 0));
  }

  async clickInNotification(button: string): Promise<void> {
    await this.steps.step(`click ${button}`, () => this.page.locator('.notification-toast .monaco-button').filter({ hasText: button }).first().click());
  }

  async waitForStatus(words: string | RegExp): Promise<void> {
    await this.steps.step(`see ${words} in the status bar`, () => this.page.locator('.statusbar-item').filter({ hasText: words }).first().waitFor());
  }

  /** The text of the page that a Markdown preview shows, in the frames of its webview. */
  async readPreview(): Promise<string> {
    return this.steps.step('read the preview', async () => {
      const body = this.webview.locator('.markdown-body');
      await body.locator('h1').waitFor();
      return plain(await body.innerText());
    });
  }

  /** The rows of the Problems panel that are on the screen: files, and below each its findings. */
  async problems(): Promise<readonly string[]> {
    return this.steps.step('read the Problems panel', async () => {
      const panel = this.page.locator('.markers-panel');
      if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
      await panel.waitFor();
      return (await panel.locator('.monaco-list-row').allInnerTexts()).map((row) => plain(row).replace(/\s+/g, ' ').trim());
    });
  }

  /** The panel shows what fits, so the words are typed into its filter. */
  async waitForProblem(words: string): Promise<void> {
    await this.steps.step(`see ${words} in the Problems panel`, async () => {
      await this.filterProblems(words);
      await this.steps.until(async () => (await this.problems()).some((row) => row.includes(words)));
    });
  }

  /** What stands below a finding of the panel when it is unfolded: the steps that lead to it. */
  async stepsOfProblem(words: string): Promise<readonly string[]> {
    return this.steps.step(`unfold ${words} in the Problems panel`, async () => {
      const rows = this.page.locator('.markers-panel .monaco-list-row');
      await rows.filter({ hasText: words }).first().click();
      await this.page.keyboard.press('ArrowRight');
      const steps = this.page.locator('.markers-panel .monaco-list-row[aria-level="3"]');
      await steps.first().waitFor();
      return (await steps.allInnerTexts()).map((step) => plain(step).replace(/\s+/g, ' ').trim());
    });
  }

  async clickProblem(words: string): Promise<void> {
    await this.steps.step(`click ${words} in the Problems panel`, () =>
      this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: words }).last().dblclick(),
    );
  }

  /** After it was seen: the filter stays. */
  async waitForProblemGone(words: string): Promise<void> {
    await this.steps.step(`see ${words} leave the Problems panel`, () =>
      this.steps.until(async () => (await this.problems()).every((row) => !row.includes(words))),
    );
  }

  /** Waits for a line in the Output panel, with these words and no others. */
  async waitForOutput(line: string): Promise<void> {
    await this.steps.step(`see ${line} in the Output panel`, () =>
      this.steps.until(async () => (await this.page.locator('.output-view .view-line').allInnerTexts()).some((text) => plain(text).trim() === line)),
    );
  }

  private async filterProblems(words: string): Promise<void> {
    await this.problems();
    await this.page.locator('.pane-composite-part .viewpane-filter input').fill(words);
  }
}
