/** Whether a regular expression takes long on some texts: found as two ways through it, and proved by counting the steps that it takes. */
import { LIMITS } from '../../engine/limits';
import { ambiguitiesOf } from './ambiguity';
import type { Ambiguity, Budget } from './ambiguity';
import { stepsOn } from './attempt';
import { automatonOf } from './automaton';
import { lettersOf } from './letters';
import { readPattern } from './pattern';
import type { Pattern } from './pattern';

export interface Slowness {
  /** Each further character doubles the time or so; else it grows with a power of the length. */
  readonly exponential: boolean;
  /** It grows with the square of the length, and no faster: on a few thousand characters that takes a moment. */
  readonly square: boolean;
  /** Of which a long row makes it slow. */
  readonly pump: string;
}

/** Ambiguities of one pattern that are tried out. */
const TRIED = 12;
/** How long a text is tried, in characters. */
const LENGTH = 128;

const known = new Map<string, Slowness | undefined>();
/** Patterns that are remembered: one may be asked about wherever it is used. */
const REMEMBERED = 500;

/** `ofOneLine`: of texts without a line break. */
export function slownessOf(source: string, flags: string, ofOneLine = false): Slowness | undefined {
  const name = `${ofOneLine ? '1' : ''}${flags}/${source}`;
  if (!known.has(name)) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(name, judged(source, flags, ofOneLine));
  }
  return known.get(name);
}

function judged(source: string, flags: string, ofOneLine: boolean): Slowness | undefined {
  // Without two repetitions of any length nothing is slow, but for one that may begin anywhere.
  const repeats = source.match(/[*+]|\{\d*,\d*\}|\{\d\d/g)?.length ?? 0;
  if (source.length > LIMITS.slowPatternLength.value || repeats === 0 || (repeats === 1 && /^\^[^|?]*$/.test(source) && !flags.includes('m'))) return undefined;
  const pattern = readPattern(source, flags);
  const automaton = pattern && automatonOf(pattern, LIMITS.slowPatternStates.value);
  if (!automaton) return undefined;
  const endings = endingsOf(lettersOf(automaton.reads).samples).filter((ending) => !(ofOneLine && BREAK.test(ending)));
  const budget: Budget = { left: LIMITS.slowPatternSteps.value };
  const proof: Budget = { left: LIMITS.slowPatternSteps.value * 3 };
  let tried = 0;
  for (const ambiguity of ambiguitiesOf(automaton, budget)) {
    if (tried >= TRIED || proof.left <= 0) break;
    if (ofOneLine && BREAK.test(ambiguity.prefix + ambiguity.pump)) continue;
    tried += 1;
    const slow = proved(pattern, flags, ambiguity, endings, proof);
    if (slow) return slow;
  }
  return undefined;
}

const BREAK = /[\r\n]/;

/** What may stand behind the row and makes that it does not match: a character or two. */
function endingsOf(samples: readonly string[]): readonly string[] {
  const single = [...new Set(['\u0000', '!', '\n', 'a', ' ', '0', ...samples.slice(0, 8)])];
  const few = [...new Set(['\u0000', ...samples.slice(0, 5)])];
  return ['', ...single, ...few.flatMap((first) => few.map((second) => first + second))];
}

function proved(pattern: Pattern, flags: string, { prefix, pump, doubles }: Ambiguity, endings: readonly string[], budget: Budget): Slowness | undefined {
  const count = Math.floor(LENGTH / pump.length);
  if (count < 4 || prefix.length > LENGTH) return undefined;
  const most = LIMITS.slowPatternSteps.value;
  for (const start of prefix === '' ? ['', '!', 'a'] : [prefix]) {
    for (const ending of endings) {
      if (budget.left <= 0) return undefined;
      const steps = (times: number) => {
        const taken = stepsOn(pattern, flags, start + pump.repeat(times) + ending, most);
        budget.left -= taken;
        return taken;
      };
      const short = steps(Math.floor(count / 4));
      const middle = short >= most ? most : steps(Math.floor(count / 2));
      if (doubles && (middle >= most || middle > short * EXPONENTIAL)) return { exponential: true, square: false, pump };
      if (middle >= most) return { exponential: false, square: false, pump };
      const long = middle > short * POLYNOMIAL ? steps(count) : 0;
      if (long > middle * POLYNOMIAL) return { exponential: false, square: long < middle * CUBIC, pump };
    }
  }
  return undefined;
}

/** Of twice the text, so many times the steps. */
const EXPONENTIAL = 6;
const POLYNOMIAL = 2.6;
const CUBIC = 5.5;

/** What a text has to hold a long row of, so that the pattern is slow enough to be told. */
export function slowOn(source: string, flags: string): string | undefined {
  return slownessOf(source, flags)?.pump;
}
