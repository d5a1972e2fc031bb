/**
 * The modules of one circle of imports, evaluated from nothing: each in turn with what is known of the others by then, and once more where it would now be
 * answered otherwise; what rules find is asked for at the end. What only rests on itself is never found, and the outcome is the same whoever asks for it
 * and whatever was known before.
 */
import { type Answers, LIMITS, type Looks, type ModuleId, NO_LOOKS } from '../../engine';
import type { Manner } from '../file-analysis';
import type { LinkedModule } from './linked-module';
import { JoinedOutcome, type Outcome } from './outcome';

export interface Circle {
  /** In the order of their turns. */
  readonly members: readonly LinkedModule[];
  /** Of the modules that are settled already. */
  readonly exportsOf: Answers['exportsOf'];
  evaluate(module: LinkedModule, exportsOf: Answers['exportsOf'], manner: Manner): Promise<Outcome>;
  looksOf(module: LinkedModule): Looks | undefined;
}

export interface Settled {
  readonly module: LinkedModule;
  readonly outcome: Outcome;
  /** What it said to the others on the way to that. */
  readonly way: readonly Outcome[];
}

export async function settleCircle(circle: Circle): Promise<readonly Settled[]> {
  const [only] = circle.members;
  if (only && circle.members.length === 1 && !only.imported.has(only.path)) return [await settleAlone(only, circle)];
  const rounds = new Rounds(circle);
  for (let round = 0; round < LIMITS.linkingRounds.value; round++) if (!(await rounds.next())) break;
  const settled: Settled[] = [];
  for (const module of circle.members) settled.push(await rounds.settled(module));
  return settled;
}

/** Nobody who is not settled yet is asked: the first word is the last. */
async function settleAlone(module: LinkedModule, { exportsOf, evaluate, looksOf }: Circle): Promise<Settled> {
  const manner = { looks: looksOf(module) };
  const outcome = module.outcomeUnder(manner, exportsOf, []) ?? (await evaluate(module, exportsOf, manner));
  return { module, outcome, way: [] };
}

/** No rule listens yet. */
const UNHEARD: Manner = { looks: NO_LOOKS, levels: LIMITS.circleDepth.value };

class Rounds {
  private readonly ways = new Map<ModuleId, Outcome[]>();

  constructor(private readonly circle: Circle) {
    for (const { path } of circle.members) this.ways.set(path, []);
  }

  /** False when nobody would be answered otherwise. */
  async next(): Promise<boolean> {
    let isMoving = false;
    for (const module of this.circle.members) {
      if (this.stands(module)) continue;
      const way = this.ways.get(module.path)!;
      way.push(module.outcomeUnder(UNHEARD, this.exportsOf, way) ?? (await this.circle.evaluate(module, this.exportsOf, UNHEARD)));
      isMoving = true;
    }
    return isMoving;
  }

  /** What rules find is asked for once, when it is known what the modules say of one another; what they say stays what it was. */
  async settled(module: LinkedModule): Promise<Settled> {
    const way = this.ways.get(module.path)!;
    const given = way.at(-1)!;
    const looks = this.circle.looksOf(module);
    if (looks === NO_LOOKS) return { module, outcome: given, way };
    const manner = { looks, levels: 0 };
    const look = module.outcomeUnder(manner, this.exportsOf, []) ?? (await this.circle.evaluate(module, this.exportsOf, manner));
    return { module, outcome: new JoinedOutcome(look, given), way };
  }

  private stands({ path }: LinkedModule): boolean {
    return this.ways.get(path)!.at(-1)?.holds(this.exportsOf) ?? false;
  }

  private readonly exportsOf: Answers['exportsOf'] = (id) => {
    const way = this.ways.get(id);
    return way ? way.at(-1)?.exports : this.circle.exportsOf(id);
  };
}
