/** What a person does in the middle of a function, key by key: half-typed states and all. Afterwards the text is what it was. */
import type { TSESTree } from '@typescript-eslint/typescript-estree';
import { type Body, functionBodies } from '../function-bodies';

/** In the text as it stands when its turn comes. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One version of the document. */
export interface Step {
  readonly changes: readonly Replacement[];
  /** The next one follows at the pace of the fingers; this one's answer is not waited for. */
  readonly isHurried: boolean;
}

const LINES = ['const total = items.reduce((sum, item) => sum + item.price * item.quantity, 0);', 'if (!options.secret) throw new Error(`No secret for ${name}`);'];
/** Typed without a look at the screen. */
const HURRIED = "logger.debug({ id, name }, 'done');";

/** At `places` functions, spread over the text. */
export function steps(file: string, text: string, places: number): readonly Step[] {
  const bodies = functionBodies(file, text);
  if (bodies.length === 0) throw new Error(`${file} has no function to type in.`);
  return Array.from({ length: places }, (_, place) => {
    const body = bodies[Math.floor(((place + 0.5) / places) * bodies.length)]!;
    return inBody(text, body, LINES[place % LINES.length]!);
  }).flat();
}

function inBody(text: string, { statements }: Body, line: string): readonly Step[] {
  const last = statements.at(-1)!;
  const start = lineStart(text, last.range[0]);
  return [...typed(start, line, false), ...typed(start, HURRIED, true), ...withoutLine(text, start), ...renamed(text, statements)];
}

function typed(start: number, line: string, isHurried: boolean): readonly Step[] {
  const keys = [...line].map((key, at) => step({ start: start + at, end: start + at, text: key }, isHurried && at < line.length - 1));
  const open = step({ start, end: start, text: '\n' });
  return [open, ...keys, step({ start, end: start + line.length + 1, text: '' })];
}

/** One line is cut, and comes back. */
function withoutLine(text: string, start: number): readonly Step[] {
  const end = text.indexOf('\n', start) + 1 || text.length;
  return [step({ start, end, text: '' }), step({ start, end: start, text: text.slice(start, end) })];
}

/** A variable of the function gets another name, everywhere at once, and its old one again. */
function renamed(text: string, statements: readonly TSESTree.Statement[]): readonly Step[] {
  const [from, to] = [statements[0]!.range[0], statements.at(-1)!.range[1]];
  const name = /\b(?:const|let|var) (\w+)/.exec(text.slice(from, to))?.[1];
  if (!name) return [];
  const places = [...text.slice(from, to).matchAll(new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, 'g'))].map(({ index }) => from + index).reverse();
  const other = `${name}Again`;
  const rename = (old: string, fresh: string, at: (place: number, before: number) => number): Step => ({
    isHurried: false,
    // From the last to the first, so that no place moves before its turn.
    changes: places.map((place, index) => ({ start: at(place, places.length - 1 - index), end: at(place, places.length - 1 - index) + old.length, text: fresh })),
  });
  return [rename(name, other, (place) => place), rename(other, name, (place, before) => place + before * (other.length - name.length))];
}

function step(change: Replacement, isHurried = false): Step {
  return { changes: [change], isHurried };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
