/** The words that a rule is written in. A rule says which semantic events are wrong; the engine finds and reports them. */
import type { CryptoAsset } from './asset';
import type { Code } from './code';
import type { EventOf, EventKind } from './event';
import type { Site } from './flow/value';
import { bitsOf } from './marks/mark';
import type { Mark } from './marks/mark';
import type { Trigger } from './marks/trigger';
import type { Confidence, Fix, Message, Severity, Span } from './finding';

/** What a detector found. The same value makes the message and the fixes, so that they cannot drift apart. */
export interface Match {
  /** The code that is wrong: what the editor underlines. */
  readonly at: Span;
  /** When the case is worse or milder than the rule's own severity. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** Places that explain the finding, in the order of the flow. */
  readonly steps?: readonly { readonly message: string; readonly at: Site }[];
  /** Spans whose text must never leave the engine. */
  readonly secrets?: readonly Span[];
  /** What is used here: an inventory lists, and finds nothing wrong. */
  readonly assets?: readonly CryptoAsset[];
}

export interface RuledModule {
  /** The path below the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** Where a detector looks. */
export type Where = (module: RuledModule) => boolean;

/** What has to be there for a detector to find anything. It is not asked elsewhere, and what nobody looks at is not even parsed. */
export interface Look {
  /** Everywhere, when missing. */
  readonly where?: Where;
  /** What the text has to say. */
  readonly here?: Trigger;
  /** What has to come to be in the module, by itself or by what it imports: one of each list. */
  readonly after?: readonly (readonly Mark[])[];
}

/** Looks at one kind of event and returns what is wrong with it. */
export interface Detector<M extends Match> extends Look {
  readonly on: EventKind;
  match(event: never, code: Code): M | readonly M[] | undefined;
}

export type Fixer<M extends Match> = (match: M, code: Code) => Fix | undefined;

export interface RuleMeta {
  /** Folder, docs page, diagnostic code and SARIF ruleId. Never changes once shipped. */
  readonly id: string;
  /** A short noun phrase for lists. */
  readonly title: string;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  readonly pci: readonly string[];
  /** 0.0 to 10.0 as CVSS, for `security-severity` in SARIF. */
  readonly score: number;
  /** Its matches name secrets: it also runs where it is switched off, so that other findings can blank them. */
  readonly secretive?: boolean;
  /** No comment suppresses its findings. */
  readonly unsuppressible?: boolean;
}

export interface RuleDefinition<M extends Match> extends RuleMeta {
  readonly message: (match: M) => Message;
  /** Which of its PCI DSS requirements the match speaks against; all of them when missing. */
  readonly against?: (match: M) => readonly string[];
  readonly detect: Detector<M> | readonly Detector<M>[];
  readonly fixes?: readonly Fixer<M>[];
}

/** A rule as the runner sees it: what is behind the match type is the rule's own business. */
export interface Rule extends RuleMeta {
  readonly looks: readonly (Look & { readonly on: EventKind })[];
  /** What it listens to where these looks are worth it, and what it does then: nothing is evaluated that no rule listens to. */
  listeners(isWorthIt: (look: Look) => boolean): ReadonlyMap<EventKind, Listener>;
}

export type Listener = (event: EventOf<EventKind>, code: Code) => readonly Problem[];

export interface Problem {
  readonly match: Match;
  readonly message: Message;
  readonly fixes: readonly Fix[];
  readonly against?: readonly string[];
}

export function rule<M extends Match>(definition: RuleDefinition<M>): Rule {
  const { message, against, detect, fixes = [], ...meta } = definition;
  const detectors = 'on' in detect ? [detect] : detect;
  // In the order in which rules are defined, which is the same in each run: what is kept from one to the next holds the bits.
  for (const { after = [] } of detectors) bitsOf(after.flat());
  const problem = (match: M, code: Code): Problem => ({
    match,
    message: message(match),
    fixes: fixes.map((fix) => fix(match, code)).filter((fix) => fix !== undefined),
    ...(against ? { against: against(match) } : {}),
  });
  const listener =
    (listening: readonly Detector<M>[]): Listener =>
    (event, code) => {
      let problems: Problem[] | undefined;
      for (const detector of listening) {
        const found = detector.match(event as never, code);
        if (found === undefined) continue;
        for (const match of Array.isArray(found) ? (found as readonly M[]) : [found as M]) (problems ??= []).push(problem(match, code));
      }
      return problems ?? NO_PROBLEMS;
    };
  return {
    ...meta,
    looks: detectors,
    listeners: (isWorthIt) => {
      const listening = detectors.filter(isWorthIt);
      const kinds = new Set(listening.map((detector) => detector.on));
      return new Map([...kinds].map((kind) => [kind, listener(listening.filter((detector) => detector.on === kind))]));
    },
  };
}

// Nearly every event is no problem: nothing is allocated for it.
const NO_PROBLEMS: readonly Problem[] = [];

/** A detector for one kind of event; the event is narrowed to that kind. */
export function on<K extends EventKind, M extends Match>(
  kind: K,
  match: (event: EventOf<K>, code: Code) => M | readonly M[] | undefined,
  look: Look = {},
): Detector<M> {
  return { on: kind, match, ...look };
}
