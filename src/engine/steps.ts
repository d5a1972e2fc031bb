/** Work in small steps: whoever drives it may stop between two of them, and knows what time it is; the work does not. */

/** Each `next` is a step; the last one gives the result. */
export type Steps<T> = Generator<void, T, void>;

export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export function* inOneStep<T>(work: () => T): Steps<T> {
  return work();
}
