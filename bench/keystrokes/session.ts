/** Typing in one file while the clock runs; in the pauses the bare parser reads the very same texts. */
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from '@typescript-eslint/typescript-estree';
import { allowsJsx } from '../../src/engine/source/language';
import type { Random } from '../linking/random';
import type { Editor } from './editor';
import { type Step, steps } from './typing';

/** A quick typist: 60 to 160 ms between two keys, 50 in a hurry. */
const PAUSE = { least: 60, more: 100, hurried: 50 };
/** Before the compiler of Node has seen the parser, its times say nothing. */
const WARM_UP = 20;

export interface Times {
  /** From each key to what is said of it. */
  readonly answers: number[];
  /** From the last key of a burst. */
  readonly bursts: number[];
  /** Of the texts that parse at all. */
  readonly parses: number[];
}

export async function typeIn(editor: Editor, file: string, text: string, places: number, random: Random): Promise<Times> {
  const times: Times = { answers: [], bursts: [], parses: [] };
  for (let run = 0; run < WARM_UP; run++) parseTime(file, text);
  await editor.open(file, text);
  let isBurst = false;
  for (const step of steps(file, text, places)) {
    await take(editor, step, isBurst ? times.bursts : times.answers);
    isBurst = step.isHurried;
    if (step.isHurried) continue;
    const parsing = parseTime(file, editor.text);
    if (parsing !== undefined) times.parses.push(parsing);
    await pause(PAUSE.least + random.below(PAUSE.more));
  }
  if (editor.text !== text) throw new Error(`${file} is not what it was: the edits of this bench do not fit together.`);
  await editor.close();
  return times;
}

async function take(editor: Editor, { changes, isHurried }: Step, times: number[]): Promise<void> {
  if (!isHurried) {
    times.push(await editor.type(changes));
    return;
  }
  await editor.typeOn(changes);
  await pause(PAUSE.hurried);
}

function parseTime(file: string, text: string): number | undefined {
  const started = performance.now();
  try {
    parse(text, { filePath: file, jsx: allowsJsx(file), range: true, loc: false });
    return performance.now() - started;
  } catch {
    return undefined;
  }
}
