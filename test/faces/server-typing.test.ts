/** What the server does while somebody types: when it answers, what it leaves undone, and what is shown of half-typed code. */
import assert from 'node:assert/strict';
import { evaluate, evaluation, type ModuleText } from '../../src/engine';
import { NearEditor } from './near-editor';
import { WORDS } from './word-rules';

/** The real engine; the test hears of each step before it is gone. Each takes longer than the server keeps others waiting. */
class Engine {
  readonly begun: string[] = [];
  onStep: (text: string, step: number) => void = () => undefined;

  readonly evaluation: typeof evaluation = (module, ...given) => {
    this.begun.push(module.text);
    return this.steps(module, evaluation(module, ...given));
  };

  private *steps({ text }: ModuleText, inner: ReturnType<typeof evaluation>): ReturnType<typeof evaluation> {
    for (let count = 1; ; count++) {
      const step = inner.next();
      if (step.done) return step.value;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      this.onStep(text, count);
      yield step.value;
    }
  }
}

const BAD = "const a = 'bad';\n";
/** Takes a step for each line. */
const long = (word: string): string => `const a = '${word}';\n${'f();\n'.repeat(20)}`;

describe('the server, while somebody types', () => {
  let editor!: NearEditor;
  let engine!: Engine;

  beforeEach(async () => {
    engine = new Engine();
    editor = await NearEditor.start({ knowledge: WORDS, evaluation: engine.evaluation });
  });

  afterEach(() => editor.stop());

  async function open(text: string): Promise<void> {
    editor.open('a.ts', text);
    await editor.untilVersion('a.ts', 1);
  }

  it('has nothing to do before a file is opened, and parses none but those of its languages', async () => {
    await editor.rest();
    assert.deepEqual([engine.begun, editor.published, editor.timers.count], [[], [], 0]);
    editor.open('a.json', BAD, 'json');
    await editor.untilVersion('a.json', 1);
    assert.deepEqual([engine.begun, editor.problems('a.json')], [[], []]);
  });

  it('answers an edit without waiting for a timer', async () => {
    await open('');
    editor.change('a.ts', 2, BAD);
    await editor.untilVersion('a.ts', 2);
    assert.deepEqual(editor.problems('a.ts'), ['bad-word:0']);
  });

  it('stops what is at work on an older text after the step that it is in', async () => {
    await open('');
    const steps: string[] = [];
    engine.onStep = (text, step) => {
      steps.push(text.includes('bad') ? 'old' : 'new');
      if (steps.length === 5 && step === 5) editor.change('a.ts', 3, long('risky'));
    };
    editor.change('a.ts', 2, long('bad'));
    await editor.untilVersion('a.ts', 3);
    assert.equal(steps.lastIndexOf('old'), 4);
    assert.deepEqual(editor.versions('a.ts'), [1, 3]);
    assert.deepEqual(editor.problems('a.ts'), ['risky-word:0']);
  });

  it('shows what is found before it is known what others may import', async () => {
    await open('');
    const seen: number[] = [];
    engine.onStep = (_text, step) => (seen[step] = editor.versions('a.ts').length);
    editor.change('a.ts', 2, `${BAD}${'export const b = 1;\n'.repeat(10)}`);
    await editor.until(() => seen.length > 10 && editor.timers.count > 0, 'the end of the work');
    assert.equal(seen.at(-1), 2);
    assert.deepEqual(editor.versions('a.ts'), [1, 2]);
  });

  it('looks at the last of edits that arrive at once, and at no other', async () => {
    await open('');
    for (let key = 2; key < 20; key++) editor.change('a.ts', key, `const a${key} = 'bad';\n`);
    editor.change('a.ts', 20, BAD);
    await editor.untilVersion('a.ts', 20);
    assert.deepEqual(engine.begun, ['', BAD]);
    assert.deepEqual(editor.versions('a.ts'), [1, 20]);
  });

  it('comes to the last text, however many keys are hit while it is at work', async () => {
    await open('');
    let version = 2;
    engine.onStep = () => version < 30 && editor.change('a.ts', ++version, long(version === 30 ? 'risky' : 'bad'));
    editor.change('a.ts', 2, long('bad'));
    await editor.untilVersion('a.ts', 30);
    await editor.rest();
    assert.deepEqual(editor.versions('a.ts'), [1, 30]);
    assert.deepEqual(editor.problems('a.ts'), ['risky-word:0']);
  });

  it('knows the text again when an edit is undone', async () => {
    await open(BAD);
    await editor.rest();
    editor.change('a.ts', 2, "const a = 'ba';\n");
    await editor.untilVersion('a.ts', 2);
    editor.change('a.ts', 3, BAD);
    await editor.untilVersion('a.ts', 3);
    assert.equal(engine.begun.length, 2);
    assert.deepEqual(editor.problems('a.ts'), ['bad-word:0']);
  });

  it('offers actions from the answer that is on its way, and none for a text that was typed over', async () => {
    await open('');
    let offered: Promise<unknown> | undefined;
    engine.onStep = (_text, step) => step === 3 && (offered = editor.actions('a.ts'));
    editor.change('a.ts', 2, long('bad'));
    await editor.untilVersion('a.ts', 2);
    assert.ok(((await offered) as readonly unknown[]).length > 0);
    assert.equal(engine.begun.length, 2);
    editor.change('a.ts', 3, `${long('bad')}\n`);
    const stale = editor.actions('a.ts');
    engine.onStep = (_text, step) => step === 3 && engine.begun.length === 3 && editor.change('a.ts', 4, long('risky'));
    assert.deepEqual(await stale, []);
    await editor.untilVersion('a.ts', 4);
    assert.equal(engine.begun.length, 4);
  });

  it('links when nobody has typed for a while, and then has nothing left to do', async () => {
    await open(BAD);
    editor.change('a.ts', 2, `${BAD}\n`);
    await editor.untilVersion('a.ts', 2);
    while (editor.timers.count > 0) {
      editor.timers.goOff();
      await editor.rest();
    }
    assert.deepEqual(editor.versions('a.ts'), [1, 2]);
  });

  describe('in the middle of a line', () => {
    const rest = "\nfunction f() { return 'bad'; }\nconst b = 'risky';\n";

    it('keeps in its place what an open quote or bracket hides, until the line is whole', async () => {
      await open(`const a = 1;${rest}`);
      const versions = ['const a = `', 'const a = `x', 'const a = `x\n/*', 'const a = `x`;'];
      for (const [index, line] of versions.entries()) {
        editor.change('a.ts', index + 2, `${line}${rest}`);
        await editor.untilVersion('a.ts', index + 2);
        const below = line.includes('\n') ? 1 : 0;
        assert.deepEqual(editor.problems('a.ts'), [`bad-word:${1 + below}`, `risky-word:${2 + below}`], line);
      }
    });

    it('lets go what is edited, and what is found elsewhere is not shown twice', async () => {
      await open(`const a = 1;${rest}`);
      editor.change('a.ts', 2, `const a = 1;${rest.replace("'risky'", "'risk'")}foo(`);
      await editor.untilVersion('a.ts', 2);
      assert.deepEqual(editor.problems('a.ts'), ['bad-word:1']);
    });

    it('lets go what is suppressed', async () => {
      await open(`const a = 1;${rest}`);
      editor.change('a.ts', 2, `const a = 1;${rest.replace('\n', '\n// centinel-ignore bad-word -- a quotation\n')}foo(`);
      await editor.untilVersion('a.ts', 2);
      assert.deepEqual(editor.problems('a.ts'), ['risky-word:3']);
    });

    it('goes by the code as it stands when nobody types any more', async () => {
      await open(`const a = 1;${rest}`);
      editor.change('a.ts', 2, `const a = \`${rest}`);
      await editor.untilVersion('a.ts', 2);
      assert.equal(editor.problems('a.ts').length, 2);
      editor.timers.goOff();
      await editor.until(() => editor.problems('a.ts').length === 0, 'nothing in what is a text by now');
    });
  });
});

describe('the service', () => {
  it('takes an engine that does all in one step', async () => {
    const seen: string[] = [];
    const editor = await NearEditor.start({ knowledge: WORDS, evaluate: (module, ...given) => (seen.push(module.text), evaluate(module, ...given)) });
    editor.open('a.ts', BAD);
    await editor.untilVersion('a.ts', 1).finally(() => editor.stop());
    assert.deepEqual(seen, [BAD]);
  });
});
