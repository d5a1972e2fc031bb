/** One module in, its findings out: at once, or in steps between which others have their turn. The tree is dropped at the end. */
import { Code } from './code';
import type { Event, EventKind } from './event';
import type { Analysis, Note, Span } from './finding';
import { NO_ANSWERS, NO_EXPORTS } from './flow/answers';
import type { Answers, Asked, Exports } from './flow/answers';
import { Calls } from './flow/calls-index';
import { Evaluator } from './flow/evaluator';
import { exportsOf } from './flow/exports';
import { Jumps } from './flow/jumps';
import { ModelIndex } from './flow/model-index';
import { observe } from './flow/observe';
import { isEntered } from './flow/patterns';
import { Project } from './flow/project';
import { Exits } from './flow/returns';
import { Sealer } from './flow/seal';
import { ThisChanges } from './flow/this-changes';
import { Vocabulary } from './flow/vocabulary';
import type { Knowledge } from './knowledge';
import { hearingOf } from './marks/hearing';
import type { Looks } from './marks/hearing';
import type { Listener, Look, Rule } from './rule';
import { report } from './report-problems';
import type { Raised } from './report-problems';
import { commentMark, isCode, isSchema, isSettings } from './source/language';
import { Lines } from './source/lines';
import { parse } from './source/parse';
import type { ParsedText } from './source/parse';
import type { QuickParser } from './source/quick-parse';
import { readSchema } from './source/schema/read';
import { readSettings } from './source/settings/read';
import { specifiersOf } from './source/specifiers';
import { Scopes } from './source/scopes';
import { inOneGo } from './steps';
import type { Steps } from './steps';
import { Beside } from './suppressions/beside';
import { readDirectives } from './suppressions/grammar';
import type { KnownRules } from './suppressions/grammar';
import { MARK } from './suppressions/keywords';
import { Reach } from './suppressions/reach';
import { removalOfProblem } from './suppressions/removal';
import { suppressionsOf } from './suppressions/told';

/** The tree of a text, for as long as somebody keeps it. */
export class Reading {
  private parsed: ParsedText | undefined;

  of(read: () => ParsedText): ParsedText {
    return (this.parsed ??= read());
  }
}

export interface ModuleText {
  /** Name under which findings speak of the module; its ending says which language it is. */
  readonly file: string;
  readonly text: string;
  /** The path below the root of the project, which tells tests and samples from the rest; `file` when missing. */
  readonly below?: string;
  /** What rules may find something by; when missing, all that the text itself does not rule out. */
  readonly looks?: Looks;
  /** Kept by whoever has the same text evaluated again soon: it is read once. */
  readonly reading?: Reading;
  /** The packages that the project has for its own code, which fixes may import, and the versions that it takes. */
  readonly packages?: ReadonlyMap<string, string>;
  /** How deep what it exports may go: as deep as anything does when missing, and with 0 nobody asks for it. */
  readonly levels?: number;
}

/** What one module gives: its findings, what it exports, and what it asked of other modules for that. */
export interface Evaluation extends Analysis {
  readonly exports: Exports;
  /** Texts in it that nobody may keep. */
  readonly secrets: readonly string[];
  /** Every export of another module that the evaluation looked for, found or not. */
  readonly asked: readonly Asked[];
}

/** The findings alone, of a module that asks nobody. */
export function analyse(module: ModuleText, knowledge: Knowledge): Analysis {
  const { findings, suppressed, notes, suppressions } = evaluate(module, knowledge);
  return { findings, suppressed, notes, suppressions };
}

/** A pure function of its arguments; `quick` changes nothing but the time. Throws `TooDeep` where the nesting of the code overflows the stack. */
export function evaluate(module: ModuleText, knowledge: Knowledge, answers: Answers = NO_ANSWERS, quick?: QuickParser): Evaluation {
  return inOneGo(evaluation(module, knowledge, answers, quick));
}

/**
 * The same in steps, for who must not be kept waiting: the parse is one, then each call, with the functions that it leads to and nobody has looked at before.
 * What is found is said before it is worked out what the module exports.
 */
export function* evaluation(module: ModuleText, knowledge: Knowledge, answers: Answers = NO_ANSWERS, quick?: QuickParser): Steps<Evaluation, Analysis> {
  const { file, text } = module;
  const parsed = (module.reading ?? new Reading()).of(() => read(module, quick));
  const lines = new Lines(file, text);
  const { directives, blocks, problems } = readDirectives(text, parsed.comments, parsed.program, rulesOf(knowledge));
  const asked = [...problems.map((each): Event => ({ kind: 'directive', ...each, removal: removalOfProblem(each, lines) })), ...declared(parsed)];
  yield;
  const { raised, secrets, evaluator } = yield* raise(module, parsed, knowledge, answers, asked);
  const notes = parsed.errors.map(({ message, start, end }): Note => ({ kind: 'syntax-error', message, place: lines.place(start, end) }));
  const beside = new Beside(lines, parsed.comments, commentMark(file) ?? '//');
  const { findings, suppressed, covered, blanking } = report(raised, { file, lines, parsed }, new Reach(directives, blocks, lines, parsed.program, beside), { secrets, sensitive: knowledge.sensitive });
  const analysis: Analysis = {
    findings,
    suppressed,
    notes: [...notes, ...tooDeep(parsed, lines), ...cuts(evaluator, lines)],
    suppressions: suppressionsOf(directives, blocks, covered, lines, blanking),
  };
  yield analysis;
  const exports = module.levels === 0 ? NO_EXPORTS : yield* exportsOf(parsed.program, evaluator, new Sealer(evaluator, lines, module.levels));
  const kept = [...secrets, ...raised.flatMap(({ problem }) => problem.match.secrets ?? [])].map(({ start, end }) => text.slice(start, end).replace(/^['"`]|['"`]$/g, ''));
  return { ...analysis, exports, asked: evaluator.project.asked, secrets: kept };
}

function read({ file, text }: ModuleText, quick?: QuickParser): ParsedText {
  if (isSchema(file)) return readSchema(file, text);
  return isSettings(file) ? readSettings(file, text) : parse(file, text, text.includes(MARK), quick);
}

function rulesOf({ rules, otherRules = [], unsuppressible = [] }: Knowledge): KnownRules {
  return { ids: new Set(rules.map(({ id }) => id).concat(otherRules)), unsuppressible: new Set(unsuppressible) };
}

/** What a text without a tree says. */
function declared({ columns = [], settings = [] }: ParsedText): readonly Event[] {
  return [...columns.map((column): Event => ({ kind: 'column', ...column })), ...settings.map((setting): Event => ({ kind: 'setting', ...setting }))];
}

interface RaisedIn {
  readonly raised: readonly Raised[];
  readonly secrets: readonly Span[];
  readonly evaluator: Evaluator;
}

function* raise({ file, text, below, looks: given, packages }: ModuleText, { program, nodes }: ParsedText, knowledge: Knowledge, answers: Answers, events: readonly Event[]): Steps<RaisedIn> {
  const vocabulary = new Vocabulary(nodes, knowledge.recognisers, knowledge.redactor ?? (() => undefined), knowledge.typeForm, knowledge.checker, knowledge.validator, knowledge.slowPattern);
  const project = new Project(file, answers);
  const models = indexOf(knowledge);
  const places = [new Calls(nodes, models.isWatched), new Jumps(nodes), new Exits(nodes), new ThisChanges(nodes)] as const;
  const evaluator = new Evaluator(new Scopes(program), models, vocabulary, project, ...places);
  const code = new Code(below ?? file, text, nodes, program, evaluator, packages, knowledge.audit === true);
  const raised: Raised[] = [];
  const secrets: Span[] = [];
  const hearing = hearingOf(knowledge);
  const looks = given ?? hearing.prospect({ file: code.file, text }, isCode(file) ? specifiersOf(text) : []).looks;
  let entered: boolean | undefined;
  const isWorthIt = (look: Look) => hearing.isAmong(look, looks, () => (entered ??= isEntered(nodes, evaluator)));
  const reporting = byKind(knowledge.rules, isWorthIt);
  const redacting = byKind(knowledge.redacting ?? [], isWorthIt);
  const tell = (event: Event) => {
    for (const { rule, listener } of reporting.get(event.kind) ?? []) for (const problem of listener(event, code)) raised.push({ rule, problem });
    for (const { listener } of redacting.get(event.kind) ?? []) for (const { match } of listener(event, code)) secrets.push(...(match.secrets ?? []));
  };
  events.forEach(tell);
  yield* observe(nodes, text, evaluator, new Set<EventKind>([...reporting.keys(), ...redacting.keys()]), tell);
  return { raised, secrets, evaluator };
}

interface Listening {
  readonly rule: Rule;
  readonly listener: Listener;
}

/** The rules that listen to each kind of event in the module, in their own order. */
function byKind(rules: readonly Rule[], isWorthIt: (look: Look) => boolean): ReadonlyMap<EventKind, readonly Listening[]> {
  const kinds = new Map<EventKind, Listening[]>();
  for (const rule of rules) {
    for (const [kind, listener] of rule.listeners(isWorthIt)) {
      const listening = kinds.get(kind);
      if (listening) listening.push({ rule, listener });
      else kinds.set(kind, [{ rule, listener }]);
    }
  }
  return kinds;
}

const indexes = new WeakMap<Knowledge['models'], ModelIndex>();

/** The index of models is the same for every module: made once for a list of models. */
function indexOf({ models }: Knowledge): ModelIndex {
  let index = indexes.get(models);
  if (!index) indexes.set(models, (index = new ModelIndex(models)));
  return index;
}

function tooDeep({ cuts }: ParsedText, lines: Lines): Note[] {
  const message = 'Nested too deep: nothing in here is analysed.';
  return cuts.map(({ start, end }): Note => ({ kind: 'bound-reached', message, place: lines.place(start, end) }));
}

function cuts({ cutAt }: Evaluator, lines: Lines): Note[] {
  if (!cutAt) return [];
  const message = 'Nested too deep to follow every value: findings behind this place may be missing.';
  return [{ kind: 'bound-reached', message, place: lines.place(cutAt.range[0], cutAt.range[0] + 1) }];
}
