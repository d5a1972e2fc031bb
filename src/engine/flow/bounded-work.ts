/** Work that leads to more of its kind: so deep and so much of it for one beginning, and no more. */
export class BoundedWork {
  private depth = 0;
  private steps = 0;

  constructor(
    private readonly maxDepth: number,
    private readonly maxSteps: number,
  ) {}

  /** `otherwise` stands in where the bound is reached. */
  within<T>(work: () => T, otherwise: () => T): T {
    if (this.depth === 0) this.steps = 0;
    if (this.depth >= this.maxDepth || ++this.steps > this.maxSteps) return otherwise();
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }
}
