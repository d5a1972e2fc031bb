/** A question at the top of the window, answered by the keyboard. What cannot be taken is said when it is handed in, not while it is typed. */
import { window } from 'vscode';

export interface Question {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
  readonly prompt: string;
  readonly placeholder: string;
  /** One sentence that says what to do; undefined when the answer can be taken. */
  readonly fault: (answer: string) => string | undefined;
}

/** Undefined when the user goes away. */
export function ask({ title, step, totalSteps, prompt, placeholder, fault }: Question): Promise<string | undefined> {
  const box = window.createInputBox();
  Object.assign(box, { title, step, totalSteps, prompt, placeholder, ignoreFocusOut: true });
  return new Promise<string | undefined>((resolve) => {
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidAccept(() => {
      box.validationMessage = fault(box.value);
      if (box.validationMessage === undefined) resolve(box.value.trim());
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
