/** Long work in small steps: between two of them everything else in the process has its turn, and the work may be told to stop. */

/** Thrown in the place where the work was stopped. What was done until then stays. */
export class Interrupted extends Error {}

export class Pace {
  constructor(private readonly isStopped: () => boolean) {}

  async next(): Promise<void> {
    await turn();
    if (this.isStopped()) throw new Interrupted();
  }
}

/** Lets everything else that waits in the process have its turn: a request to cancel, a key that was typed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
