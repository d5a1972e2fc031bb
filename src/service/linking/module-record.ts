/** A module as it was linked, as plain data: what stays from one run to the next, and what one thread tells another. Its file may have changed since. */
import { type Knowledge, NO_LOOKS } from '../../engine';
import { withoutFindings } from '../file-analysis';
import type { Path } from '../host';
import type { FileResult, NotAnalysed } from '../result';
import type { PackedExports } from './kept-exports';
import { KeptExports, packedOf } from './kept-exports';
import type { Input, LinkedModule } from './linked-module';
import { KeptOutcome, type Outcome } from './outcome';

export interface ModuleRecord {
  readonly path: Path;
  /** Of the file when it was read. */
  readonly version: string;
  readonly hash: string;
  readonly specifiers: readonly string[];
  readonly imports: readonly (readonly [specifier: string, path: Path])[];
  /** Bits, as text. */
  readonly prospect?: { readonly own: string; readonly looks: string };
  readonly notAnalysed?: NotAnalysed;
  readonly leftOut?: NotAnalysed;
  readonly reach: string;
  /** Of a module that was evaluated. */
  readonly outcome?: OutcomeRecord;
}

export interface OutcomeRecord {
  readonly looks?: string;
  readonly levels?: number;
  /** What is told of it; without it, nothing. */
  readonly result?: FileResult;
  /** The modules that were looked at, with the name of what they exported then. */
  readonly answers: readonly (readonly [path: Path, hash: string | null])[];
  /** Where it was asked for. */
  readonly carried?: { readonly marks: string; readonly modules: readonly Path[] };
  readonly exports: PackedExports;
  /** In a circle: what it said to the others on the way to that. */
  readonly way?: readonly OutcomeRecord[];
}

/** Of a module that is settled. Undefined where what is known of it is of no use later: the engine has failed, or the text is an editor's. */
export function recordOf(module: LinkedModule, base: Path): ModuleRecord | undefined {
  const { path, version, input, specifiers, reach, last } = module;
  if (!input || !module.isSettled || version === '' || last?.hasFailed) return undefined;
  const outcome = last && outcomeRecord(last, module, base);
  if (last && !outcome) return undefined;
  const { hash, imports, prospect, notAnalysed, leftOut } = input;
  return {
    path,
    version,
    hash,
    specifiers,
    imports: [...imports],
    prospect: prospect && { own: String(prospect.own), looks: String(prospect.looks) },
    notAnalysed,
    leftOut,
    reach: String(reach),
    outcome,
  };
}

function outcomeRecord(last: Outcome, { input, way }: LinkedModule, base: Path): OutcomeRecord | undefined {
  const carried = last.carried(input!.terms.knowledge);
  const record = oneRecord(last, base);
  const steps = way.map((outcome) => oneRecord(outcome, base));
  if (!record || steps.includes(undefined)) return undefined;
  return { ...record, carried: { marks: String(carried.marks), modules: [...carried.modules] }, way: steps.length > 0 ? (steps as readonly OutcomeRecord[]) : undefined };
}

function oneRecord(outcome: Outcome, base: Path): OutcomeRecord | undefined {
  const { result, manner, exports } = outcome;
  const answers = outcome.answers(base);
  if (!answers) return undefined;
  const says = result.findings.length + result.suppressed.length + result.notes.length + result.suppressions.length > 0 || result.notAnalysed !== undefined;
  return {
    looks: manner.looks === undefined ? undefined : String(manner.looks),
    levels: manner.levels,
    result: says ? result : undefined,
    answers: [...answers].map(([path, hash]) => [path, hash ?? null] as const),
    exports: packedOf(exports, base),
  };
}

/** So many digits in a row are a card number, as likely as not. */
const DIGITS = /\d(?:[ -]?\d){12}/;

/** Does it say what must not be kept? `secrets`: texts of the project that are known to be some. */
export function isSecret({ outcome }: ModuleRecord, secrets: readonly string[], sensitive: Knowledge['sensitive']): boolean {
  const texts = outcome ? [outcome, ...(outcome.way ?? [])].map(({ exports }) => exports.text) : [];
  return [...new Set(texts)].some((text) => secrets.some((secret) => text.includes(JSON.stringify(secret).slice(1, -1))) || (DIGITS.test(text) && (sensitive?.(text).length ?? 0) > 0));
}

/** What is told of the module as it was linked. */
export function toldOf({ path, leftOut, notAnalysed, outcome }: ModuleRecord): FileResult {
  const why = leftOut ?? notAnalysed;
  if (why || !outcome?.result || outcome.looks === String(NO_LOOKS)) return withoutFindings(path, { notAnalysed: why });
  return outcome.result;
}

/** `terms` are those that hold now; they say the same as those under which the record was made. */
export function inputOf({ hash, imports, prospect, notAnalysed, leftOut }: ModuleRecord, terms: Input['terms']): Input {
  const known = prospect && { own: BigInt(prospect.own), looks: BigInt(prospect.looks) };
  return { hash, terms, imports: new Map(imports), prospect: known, notAnalysed, leftOut };
}

export function outcomeOf(path: Path, { looks, levels, result, answers, carried, exports }: OutcomeRecord, base: Path, secrets?: readonly string[]): Outcome {
  return new KeptOutcome(
    result ?? withoutFindings(path, {}),
    new KeptExports(exports, base),
    { looks: looks === undefined ? undefined : BigInt(looks), levels },
    new Map(answers.map(([module, hash]) => [module, hash ?? undefined])),
    carried && { marks: BigInt(carried.marks), modules: new Set(carried.modules) },
    base,
    secrets,
  );
}
