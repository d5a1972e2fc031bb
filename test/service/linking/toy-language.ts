/**
 * A language of few words in place of TypeScript, so that what is linked can be read off: each name stands for a set of numbers.
 *
 *     export a = 1 + b from './other'      a set: a number and what another module exports
 *     export c = a                         a name from above
 *     export d = none b from './other'     1 while nothing is known of b, nothing otherwise
 *     export e = known from './other'      1 as soon as that module is known, whatever it exports
 *     export * from './other'
 *     show a + c from './third'            a finding that says what is known
 *     crash [a from './other']             the engine fails, if anything is known of a
 */
import { type Answers, type Evaluation, ExportedValues, type Exports, type Finding, type ModuleText, type Asked, TooDeep } from '../../../src/engine';
import type { evaluate } from '../../../src/engine';

type Value = NonNullable<ReturnType<ExportedValues['answer']>>;
type Numbers = ReadonlySet<number>;

export interface Toy {
  readonly evaluate: typeof evaluate;
  /** The files that the engine was given, in order. */
  readonly evaluated: string[];
  /** Called before each evaluation. */
  before: (file: string) => void;
}

export function toyEngine(): Toy {
  const toy: Toy = {
    evaluated: [],
    before: () => undefined,
    evaluate: (module, _knowledge, answers) => {
      toy.before(module.file);
      toy.evaluated.push(module.file);
      return new Reader(module, answers!).read();
    },
  };
  return toy;
}

class Reader {
  private readonly values = new Map<string, Value>();
  private readonly known = new Map<string, Numbers>();
  private readonly stars: string[] = [];
  private readonly findings: Finding[] = [];
  private readonly asked: Asked[] = [];

  constructor(
    private readonly module: ModuleText,
    private readonly answers: Answers,
  ) {}

  read(): Evaluation {
    this.module.text.split('\n').forEach((line, number) => this.readLine(line, number));
    const exports: Exports = { values: this.values, stars: this.stars };
    return { findings: this.findings, suppressed: [], notes: [], suppressions: [], exports, asked: this.asked, secrets: [] };
  }

  private readLine(line: string, number: number): void {
    const [, word = '', rest = ''] = /^(\w+) ?(.*)$/.exec(line) ?? [];
    const [, name = '', right = ''] = /^(\w+) = (.+)$/.exec(rest) ?? [];
    const star = /^\* from '(.+)'$/.exec(rest)?.[1];
    if (word === 'show') this.findings.push(this.finding(rest, number));
    else if (word === 'crash' && (rest === '' || this.sum(rest).size > 0)) throw new TypeError('a mistake');
    else if (word === 'deep') throw new TooDeep();
    else if (word === 'export' && star) this.stars.push(...[this.answers.resolve(star) ?? []].flat());
    else if (word === 'export') this.define(name, this.sum(right));
  }

  private define(name: string, numbers: Numbers): void {
    this.known.set(name, numbers);
    if (numbers.size > 0) this.values.set(name, { constants: sorted(numbers), complete: false, labels: [] });
  }

  private sum(expression: string): Numbers {
    return new Set(expression.split(' + ').flatMap((term) => [...this.term(term)]));
  }

  private term(term: string): Numbers {
    const [, none, name = '', specifier] = /^(none )?(\w+)(?: from '(.+)')?$/.exec(term) ?? [];
    if (/^\d+$/.test(name)) return new Set([Number(name)]);
    const numbers = specifier === undefined ? (this.known.get(name) ?? new Set<number>()) : this.imported(specifier, name);
    if (!none) return numbers;
    return numbers.size > 0 ? new Set() : new Set([1]);
  }

  private imported(specifier: string, name: string): Numbers {
    const module = this.answers.resolve(specifier);
    if (module === undefined) return new Set();
    if (name === 'known') return new Set(this.answers.exportsOf(module) ? [1] : []);
    const answer = new ExportedValues(this.answers.exportsOf).answer({ module, name });
    this.asked.push({ module, name, answer });
    return new Set(answer?.constants as number[] | undefined);
  }

  private finding(expression: string, line: number): Finding {
    const what = sorted(this.sum(expression)).join(' ');
    const place = { file: this.module.file, start: 0, end: 1, from: { line, column: 0 }, to: { line, column: 1 } };
    const shown = { line: '', from: 0, to: 0 };
    return { ruleId: 'shown', severity: 'info', confidence: 'high', place, message: { what, why: '', instead: '' }, trace: [], fixes: [], snippet: shown, fingerprint: '' };
  }
}

function sorted(numbers: Numbers): number[] {
  return [...numbers].sort((a, b) => a - b);
}
