/** Why reports do not make one: the message says what is wrong and what to do. */
export class CannotMerge extends Error {
  constructor(
    message: string,
    /** The reports are right, and one of a shard is not among them. */
    readonly isIncomplete = false,
  ) {
    super(message);
  }
}
