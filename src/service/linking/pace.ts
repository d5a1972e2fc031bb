/** Long work in small steps: between two of them everything else in the process has its turn, and the work may be told to stop. */
import type { Steps } from '../../engine';

/** Thrown in the place where the work was stopped. What was done until then stays. */
export class Interrupted extends Error {}

/** Less than anybody notices, and enough not to spend the time on giving way. */
const AT_ONCE_MS = 4;

export class Pace {
  private lastWay: number;

  constructor(
    private readonly isStopped: () => boolean,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.lastWay = now();
  }

  async next(): Promise<void> {
    await giveWay();
    this.lastWay = this.now();
    if (this.isStopped()) throw new Interrupted();
  }

  /**
   * Goes through work that says itself where it can be stopped. It makes way where it has taken a while, so that others wait for one step at most, and before
   * and after it says something.
   */
  async through<T, Said = never>(steps: Steps<T, Said>, onSaid: (said: Said) => void = () => undefined): Promise<T> {
    if (this.isStopped()) throw new Interrupted();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (step.value === undefined && this.now() - this.lastWay < AT_ONCE_MS) continue;
      await this.next();
      if (step.value === undefined) continue;
      onSaid(step.value);
      await this.next();
    }
  }
}

/** So often the event loop goes round from the arrival of a message until it is taken in: it is read, taken out of its wrapping, and handed over. */
const ROUNDS = 3;

/** Lets everything else that waits in the process have its turn: a request to cancel, a key that was typed. */
export async function giveWay(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) await new Promise((resolve) => setImmediate(resolve));
}
