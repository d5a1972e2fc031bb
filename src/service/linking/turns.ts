/** One at a time, in the order of asking; work that can wait is told when somebody is in a hurry. */

export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private hurried = 0;

  /** Is anybody waiting who should not have to? */
  get isHurried(): boolean {
    return this.hurried > 0;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }

  async hurry<T>(work: () => Promise<T>): Promise<T> {
    this.hurried++;
    return this.take(() => {
      this.hurried--;
      return work();
    });
  }
}
