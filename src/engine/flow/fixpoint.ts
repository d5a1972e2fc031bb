/**
 * Results that may rest on one another, each computed once. What rests on itself (a recursion, a loop) takes nothing from itself; a result that
 * rests on one which is still being computed holds only until that one is done.
 */
import { LIMITS } from '../limits';

/** Compared by identity. */
type Key = object;

/** The results of one kind, by what they are about. */
export class Results {
  readonly known = new Map<object, unknown>();
  private readonly keys = new Map<object, Key>();

  /** Stands for one result among those of all kinds; made only where something rests on itself. */
  keyOf(about: object): Key {
    let key = this.keys.get(about);
    if (!key) this.keys.set(about, (key = { about }));
    return key;
  }
}

export class Fixpoint {
  private depth = 0;
  /** Results that rest on a key that is still being computed: good until that key is done. */
  private readonly provisional = new Map<Key, unknown>();
  /** The keys that the current computation met again while they were open: heads of cycles, and `TOO_DEEP`. */
  private open: Set<Key> | undefined;
  private readonly tries = new Map<Key, number>();

  constructor(private readonly onTooDeep: (about: object) => void) {}

  /** `again` is the result where it rests on itself; where the computation is too deep, it is `tooDeep`. */
  result<T>(results: Results, about: object, again: T, tooDeep: T, compute: () => T): T {
    const known = results.known.get(about);
    if (known === ACTIVE) {
      this.restOn(results.keyOf(about));
      return again;
    }
    if (known !== undefined) return known as T;
    if (this.depth >= LIMITS.evaluationDepth.value) {
      this.onTooDeep(about);
      this.restOn(TOO_DEEP);
      return tooDeep;
    }
    const provisional = this.provisional.size > 0 ? this.provisional.get(results.keyOf(about)) : undefined;
    return provisional === undefined ? this.computed(results, about, compute) : (provisional as T);
  }

  private computed<T>(results: Results, about: object, compute: () => T): T {
    const outer = this.open;
    this.open = undefined;
    results.known.set(about, ACTIVE);
    this.depth++;
    const value = compute();
    this.depth--;
    const open = this.open as Set<Key> | undefined;
    if (open) this.close(results, about, value, open);
    else results.known.set(about, value);
    this.open = outer && open ? new Set([...outer, ...open]) : (outer ?? open);
    return value;
  }

  /** A result is final when no key that it rests on is open. The head of a cycle closes it: what rested on it is looked at anew. */
  private close(results: Results, about: object, value: unknown, open: Set<Key>): void {
    const key = results.keyOf(about);
    if (open.delete(key)) this.provisional.clear();
    if (this.depth === 0) open.clear();
    if (open.size === 0 || this.isTried(key)) {
      results.known.set(about, value);
    } else {
      results.known.delete(about);
      this.provisional.set(key, value);
    }
  }

  /** Cycles through cycles are followed so often, and no more. */
  private isTried(key: Key): boolean {
    const tries = (this.tries.get(key) ?? 0) + 1;
    this.tries.set(key, tries);
    return tries >= LIMITS.evaluationsPerExpression.value;
  }

  private restOn(key: Key): void {
    (this.open ??= new Set()).add(key);
  }
}

/** Stands for a result that is being computed. */
export const ACTIVE = Symbol('active');
const TOO_DEEP: Key = { about: 'what is too deep' };
