/** How the time of an evaluation grows with the length of a module: each shape at twice the length, up to 20,000 lines. */
import { evaluate } from '../../src/engine';
import { nativeParser } from '../../src/hosts/native-parser';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { median, timeOf } from '../clock';
import { type Shape, SHAPES } from './shapes';

const LENGTHS = [2_500, 5_000, 10_000, 20_000];
const ROUNDS = 7;
/** Twice the length, twice the time, and 15 % of room. */
const MOST = 2 * 1.15;
/** Whoever needs longer is measured once, and at no greater length: what there is to see shows. */
const LONGEST = 10_000;

interface Growth {
  /** Medians by length, as far as they were measured. */
  readonly times: readonly number[];
  /** From each length to the next. */
  readonly factors: readonly number[];
}

/**
 * The lengths take turns, and a factor is that of neighbours in one round: what disturbs the machine disturbs both. A short text is run so often that all
 * are of as many lines: Node clears away memory after so many bytes, and the one run that just comes to that would seem to grow by it.
 */
function growthOf({ of, file = 'module.ts' }: Shape): Growth {
  const run = (text: string) => void evaluate({ file, text }, KNOWLEDGE, undefined, nativeParser());
  const time = (text: string, runs = 1) => {
    // What the run before has left to clear away is none of this one's; clearing it away, Node forgets some of what it has compiled.
    globalThis.gc?.();
    run(of(LENGTHS[0]!));
    return timeOf(() => Array.from({ length: runs }, () => run(text))) / runs;
  };
  const runsOf = (index: number) => LENGTHS.at(-1)! / LENGTHS[index]!;
  const texts: string[] = [];
  let long: number[] = [];
  // The first round is for the compiler.
  for (const lines of LENGTHS) {
    if (long.length > 0) break;
    const text = of(lines);
    const first = time(text);
    if (first > LONGEST) long = [first];
    else texts.push(text);
  }
  const rounds = Array.from({ length: ROUNDS }, () => texts.map((text, index) => time(text, runsOf(index))));
  const times = [...texts.map((_, i) => median(rounds.map((round) => round[i]!))), ...long];
  return { times, factors: times.slice(1).map((last, i) => (i + 1 < texts.length ? median(rounds.map((round) => round[i + 1]! / round[i]!)) : last / times[i]!)) };
}

function tell(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(32), ...cells.map((cell) => cell.padStart(12))].join(''));
}

const wanted = SHAPES.filter(({ name }) => name.includes(process.argv[2] ?? ''));
console.log(`\nms (median of ${ROUNDS}), and as a multiple of the time for half the length; Node ${process.version}`);
tell('', [...LENGTHS.map((lines) => `${lines} lines`), ...LENGTHS.slice(1).map((lines) => `x at ${lines}`), `most ${MOST.toFixed(2)}`]);
for (const shape of wanted) {
  const { times, factors } = growthOf(shape);
  const cell = (value: number | undefined, digits: number) => (Number.isFinite(value) ? value!.toFixed(digits) : '-');
  const isFine = factors.length === LENGTHS.length - 1 && factors.every((factor) => factor <= MOST);
  tell(shape.name, [...LENGTHS.map((_, i) => cell(times[i], 0)), ...LENGTHS.slice(1).map((_, i) => cell(factors[i], 2)), isFine ? 'ok' : 'TOO MUCH']);
}
