/** How often the server may die before it is left alone: a server that dies at once, again and again, only costs battery. */

export const MAX_CRASHES = 4;
const WITHIN_MS = 3 * 60 * 1000;

export class CrashPolicy {
  private crashes: number[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  /** True when the server is to be started again. */
  crashed(): boolean {
    const now = this.now();
    this.crashes = [...this.crashes.filter((at) => now - at < WITHIN_MS), now];
    return this.crashes.length < MAX_CRASHES;
  }

  /** The user asked for another try. */
  forgive(): void {
    this.crashes = [];
  }
}
