/** Work in small steps: whoever drives it may stop between two of them, and knows what time it is; the work does not. */

/** Each `next` is a step; the last one gives the result. What is known before may be said at the end of a step. */
export type Steps<T, Said = never> = Generator<Said | undefined, T, void>;

export function inOneGo<T>(steps: Steps<T, unknown>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export function* inOneStep<T>(work: () => T): Steps<T> {
  return work();
}
