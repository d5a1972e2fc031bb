/**
 * The modules of one circle of imports, evaluated from nothing: each in turn with what is known of the others by then, and again as long as it would
 * now be answered otherwise. What only rests on itself is never found, and the outcome is the same whoever asks for it and whatever was
 * known before.
 */
import { type Answers, LIMITS, type Looks, type ModuleId } from '../../engine';
import type { Manner } from '../file-analysis';
import type { LinkedModule } from './linked-module';
import type { Outcome } from './outcome';

export interface Circle {
  /** In the order of their turns. */
  readonly members: readonly LinkedModule[];
  /** Of the modules that are settled already. */
  readonly exportsOf: Answers['exportsOf'];
  evaluate(module: LinkedModule, exportsOf: Answers['exportsOf'], manner: Manner): Promise<Outcome>;
  looksOf(module: LinkedModule): Looks | undefined;
  /** Only the last outcome of each is kept. */
  readonly isOnce?: boolean;
}

export interface Settled {
  readonly module: LinkedModule;
  readonly outcome: Outcome;
  /** The bound was reached before its answers stood still. */
  readonly isCut: boolean;
  /** All outcomes on the way to the last one. */
  readonly used: readonly Outcome[];
}

export async function settleCircle(circle: Circle): Promise<readonly Settled[]> {
  const [only] = circle.members;
  if (only && circle.members.length === 1 && !only.imported.has(only.path)) return [await settleAlone(only, circle)];
  const rounds = new Rounds(circle);
  for (let round = 0; round < LIMITS.linkingRounds.value; round++) if (!(await rounds.next())) break;
  return circle.members.map((module) => rounds.settled(module));
}

/** Nobody who is not settled yet is asked: the first word is the last. */
async function settleAlone(module: LinkedModule, { exportsOf, evaluate, looksOf }: Circle): Promise<Settled> {
  const manner = { looks: looksOf(module) };
  const outcome = module.outcomeUnder(manner, exportsOf, []) ?? (await evaluate(module, exportsOf, manner));
  return { module, outcome, isCut: false, used: [outcome] };
}

/** As deep as anything is told, for as long as that comes to rest. */
function levelsIn(round: number): number | undefined {
  const late = round - LIMITS.shallowRounds.value;
  return late <= 0 ? undefined : Math.max(1, LIMITS.exportedDepth.value - Math.ceil(late / 2));
}

class Rounds {
  private round = 0;
  private readonly ways = new Map<ModuleId, Outcome[]>();

  constructor(private readonly circle: Circle) {
    for (const { path } of circle.members) this.ways.set(path, []);
  }

  /** False when nobody would be answered otherwise. */
  async next(): Promise<boolean> {
    let isMoving = false;
    this.round++;
    for (const module of this.circle.members) {
      if (this.stands(module)) continue;
      const way = this.ways.get(module.path)!;
      if (this.circle.isOnce) way.splice(0, way.length - 1);
      const manner = { looks: this.circle.looksOf(module), levels: levelsIn(this.round) };
      way.push(module.outcomeUnder(manner, this.exportsOf, way) ?? (await this.circle.evaluate(module, this.exportsOf, manner)));
      isMoving = true;
    }
    return isMoving;
  }

  settled(module: LinkedModule): Settled {
    const way = this.ways.get(module.path)!;
    return { module, outcome: way.at(-1)!, isCut: !this.stands(module), used: [...new Set(way)] };
  }

  private stands({ path }: LinkedModule): boolean {
    return this.ways.get(path)!.at(-1)?.holds(this.exportsOf) ?? false;
  }

  private readonly exportsOf: Answers['exportsOf'] = (id) => {
    const way = this.ways.get(id);
    return way ? way.at(-1)?.exports : this.circle.exportsOf(id);
  };
}
