/**
 * Which rules may have something to say in a module, known from its text and from what its imports bring, before anybody parses it. A rule says what has
 * to be there (`here`, `after`); models and the domain say which words it takes for that.
 */
import type { EventKind } from '../event';
import type { Knowledge } from '../knowledge';
import type { Look, RuledModule } from '../rule';
import { isSettings } from '../source/language';
import { MARK } from '../suppressions/keywords';
import { bitOf, bitsOf, NO_MARKS } from './mark';
import type { Marks } from './mark';
import { triggersOf } from './model-marks';
import { Skimmed, spelled } from './trigger';
import type { Trigger } from './trigger';

/** Suppressions are told of whatever rules run. */
const SUPPRESSIONS: Look & { readonly on: EventKind } = { on: 'directive', here: spelled(MARK) };

/** Looks of rules, as bits; those that are only worth it where something is entered have theirs beyond all of these. */
export type Looks = bigint;

export const NO_LOOKS: Looks = 0n;

/** What the text of a module tells by itself. */
export interface Prospect {
  readonly own: Marks;
  /** The looks for which all that has to be here is here. */
  readonly looks: Looks;
}

interface Needing {
  readonly look: Look;
  readonly bit: Looks;
  /** Of each, one has to be there. */
  readonly needs: readonly Marks[];
  readonly on: EventKind;
}

export class Hearing {
  /** Marks that stand in texts, which no evaluation tells from what is handed on. */
  readonly ofTexts: Marks;
  private readonly needing: readonly Needing[];
  private readonly bitOf: ReadonlyMap<Look, Looks>;
  private readonly beyond: bigint;
  private readonly sources: readonly { readonly marks: Marks; readonly trigger: Trigger }[];
  /** What may come to be where a package is imported, and nothing else has to be there. */
  private readonly byImport = new Map<string, Marks>();

  constructor(readonly knowledge: Knowledge) {
    const { rules, redacting = [], models, labelTriggers = [], audit = false } = knowledge;
    const looks = [...[...rules, ...redacting].flatMap((rule) => rule.looks), SUPPRESSIONS];
    this.needing = looks.map((look, index) => ({ look, bit: 1n << BigInt(index), needs: needsOf(look, audit), on: look.on }));
    this.bitOf = new Map(this.needing.map(({ look, bit }) => [look, bit]));
    this.beyond = BigInt(looks.length);
    const asked = looks.flatMap(({ after = [] }) => after.flat()).filter((mark) => typeof mark === 'function');
    this.ofTexts = bitsOf(asked);
    const triggered = triggersOf(models);
    for (const { marks, modules = [] } of triggered) for (const module of modules) this.byImport.set(module, (this.byImport.get(module) ?? NO_MARKS) | bitsOf(marks));
    this.sources = [
      ...labelTriggers.map(({ kind, trigger }) => ({ marks: bitOf(kind), trigger })),
      ...triggered.filter(({ modules }) => !modules).map(({ marks, trigger }) => ({ marks: bitsOf(marks), trigger })),
      ...asked.map((trigger) => ({ marks: bitOf(trigger), trigger })),
    ];
  }

  /** `imports`: what the module says that it imports, as it says it and as the modules of the project are called. */
  prospect(module: RuledModule, imports: Iterable<string>): Prospect {
    const text = new Skimmed(module.text, imports);
    let looks = NO_LOOKS;
    const settings = isSettings(module.file);
    for (const { look, bit, on } of this.needing) if (isToldIn(settings, on) && look.where?.(module) !== false && (look.here === undefined || text.holds(look.here))) looks |= bit;
    let own = NO_MARKS;
    if (settings) return { own, looks };
    for (const specifier of text.specifiers) own |= this.byImport.get(specifier) ?? NO_MARKS;
    for (const { marks, trigger } of this.sources) if ((own & marks) !== marks && trigger(text)) own |= marks;
    return { own, looks };
  }

  /** The looks that may find something with what comes from elsewhere. */
  looksUnder({ looks, own }: Prospect, fromElsewhere: Marks): Looks {
    const sure = (own & ~ENTERED) | withUntrusted(fromElsewhere);
    const possible = sure | withUntrusted(own);
    let left = NO_LOOKS;
    for (const { bit, needs } of this.needing) {
      if ((looks & bit) === NO_LOOKS || !areMet(needs, possible)) continue;
      left |= areMet(needs, sure) ? bit : bit << this.beyond;
    }
    return left;
  }

  /** `isEntered` is asked where it matters. */
  isAmong(look: Look, looks: Looks, isEntered: () => boolean): boolean {
    const bit = this.bitOf.get(look) ?? NO_LOOKS;
    return (bit & looks) !== NO_LOOKS || (((bit << this.beyond) & looks) !== NO_LOOKS && isEntered());
  }
}

/** Settings files tell of settings and of nothing else, and nobody else tells of them: there are thousands in some projects. */
function isToldIn(settings: boolean, on: EventKind): boolean {
  return on === 'directive' || on === 'suppression' || (on === 'setting') === settings;
}

const ENTERED = bitOf('entered');
const UNTRUSTED = bitOf('untrusted');

/** An audit tells of sinks that nobody is known to reach. */
function needsOf({ after = [] }: Look, audit: boolean): readonly Marks[] {
  const needs = after.map(bitsOf);
  return audit ? needs.filter((need) => (need & UNTRUSTED) === NO_MARKS) : needs;
}

function withUntrusted(marks: Marks): Marks {
  return (marks & ENTERED) === NO_MARKS ? marks : marks | UNTRUSTED;
}

function areMet(needs: readonly Marks[], marks: Marks): boolean {
  for (const need of needs) if ((need & marks) === NO_MARKS) return false;
  return true;
}

const known = new WeakMap<Knowledge, Hearing>();

/** One for one object. */
export function hearingOf(knowledge: Knowledge): Hearing {
  let hearing = known.get(knowledge);
  if (!hearing) known.set(knowledge, (hearing = new Hearing(knowledge)));
  return hearing;
}
