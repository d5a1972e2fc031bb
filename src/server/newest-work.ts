/** One piece of work at a time for each document, and always for the newest text: what is at work on an older one is stopped. */

interface Running {
  readonly version: number;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

export class NewestWork {
  private readonly running = new Map<string, Running>();

  get isBusy(): boolean {
    return this.running.size > 0;
  }

  /** The version that is at work, or about to be. */
  versionOf(uri: string): number | undefined {
    return this.running.get(uri)?.version;
  }

  /** Resolves when nothing is at work on the document, or other work than now. */
  async endOf(uri: string): Promise<void> {
    await this.running.get(uri)?.done;
  }

  /** Begins at once, or as soon as what is at work on the document has stopped. Of several that wait, the last one begins. */
  async start(uri: string, version: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const before = this.running.get(uri);
    before?.abort.abort();
    const abort = new AbortController();
    const done = this.behind(before, abort.signal, work);
    const running: Running = { version, abort, done };
    this.running.set(uri, running);
    try {
      await done;
    } finally {
      if (this.running.get(uri) === running) this.running.delete(uri);
    }
  }

  stop(uri: string): void {
    this.running.get(uri)?.abort.abort();
    this.running.delete(uri);
  }

  private async behind(before: Running | undefined, signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    // Whoever began it is told when it fails.
    await before?.done.catch(() => undefined);
    if (!signal.aborted) await work(signal);
  }
}
