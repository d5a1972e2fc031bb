/** How the time of an evaluation grows with the length of a module: each shape at twice the length, up to 20,000 lines. */
import { evaluate } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { median, timeOf } from '../clock';
import { type Shape, SHAPES } from './shapes';

const LENGTHS = [2_500, 5_000, 10_000, 20_000];
const ROUNDS = 5;
/** Twice the length, twice the time, and 15 % of room. */
const MOST = 2 * 1.15;
/** Who needs longer has shown what there is to see: it is not measured at twice the length. */
const LONGEST = 30_000;

/** Medians, as far as they were measured. The lengths take turns, so that what disturbs the machine disturbs all of them. */
function timesOf({ of, file = 'module.ts' }: Shape): readonly number[] {
  const time = (text: string) => timeOf(() => void evaluate({ file, text }, KNOWLEDGE));
  const texts: string[] = [];
  // The first round is for the compiler.
  for (const lines of LENGTHS) {
    texts.push(of(lines));
    if (time(texts.at(-1)!) > LONGEST) break;
  }
  const rounds = Array.from({ length: ROUNDS }, () => texts.map(time));
  return texts.map((_, i) => median(rounds.map((round) => round[i]!)));
}

function tell(name: string, cells: readonly string[]): void {
  console.log([name.padEnd(32), ...cells.map((cell) => cell.padStart(12))].join(''));
}

const wanted = SHAPES.filter(({ name }) => name.includes(process.argv[2] ?? ''));
console.log(`\nms (median of ${ROUNDS}), and as a multiple of the time for half the length; Node ${process.version}`);
tell('', [...LENGTHS.map((lines) => `${lines} lines`), ...LENGTHS.slice(1).map((lines) => `x at ${lines}`), `most ${MOST.toFixed(2)}`]);
for (const shape of wanted) {
  const times = timesOf(shape);
  const factors = LENGTHS.slice(1).map((_, i) => times[i + 1]! / times[i]!);
  const cell = (value: number | undefined, digits: number) => (Number.isFinite(value) ? value!.toFixed(digits) : '-');
  const isFine = factors.every((factor) => factor <= MOST);
  tell(shape.name, [...LENGTHS.map((_, i) => cell(times[i], 0)), ...factors.map((factor) => cell(factor, 2)), isFine ? 'ok' : 'TOO MUCH']);
}
