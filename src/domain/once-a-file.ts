/** What is asked of a whole file, and answered once. */
import type { Code } from '../engine/code';

export function onceAFile<T>(compute: (code: Code) => T): (code: Code) => T {
  const memo = new WeakMap<Code, { readonly answer: T }>();
  return (code) => {
    let known = memo.get(code);
    if (!known) memo.set(code, (known = { answer: compute(code) }));
    return known.answer;
  };
}
