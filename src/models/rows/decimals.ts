/** What the models of number libraries are put together from: rows for each of several names. */
import type { NumericKind } from '../../engine/flow/value';
import type { Behaviour, Operator } from '../../engine/model';

type Rows = Readonly<Record<string, Behaviour>>;

/** The same row for each of the names, which stand with spaces between them; below an owner or by themselves. */
export function rows(owner: string | undefined, names: string, behaviour: Behaviour): Rows {
  const prefix = owner === undefined ? '' : `${owner}.`;
  return Object.fromEntries(names.split(' ').map((name) => [`${prefix}${name}`, behaviour]));
}

const FROM_RECEIVER = [{ from: 'receiver', to: 'return' }] as const;
const FROM_ARGUMENT = [{ from: 'argument[0]', to: 'return' }] as const;

/** A number comes out, of which it is lost what a number cannot hold. */
const NUMBER: Behaviour = { returns: 'number', numeric: { kind: 'number' }, propagates: FROM_RECEIVER };
/** All digits come out, in a text that the number can be made of again. */
const text = (kind: NumericKind): Behaviour => ({ returns: 'string', numeric: { kind }, propagates: FROM_RECEIVER });
/** Of what is asked for, nothing is in the answer. */
const TRUTH: Behaviour = { returns: 'boolean', sanitizes: true };
const COUNT: Behaviour = { returns: 'number', sanitizes: true };

export interface Names {
  readonly computes: Readonly<Partial<Record<Operator, string>>>;
  /** Questions that are answered with yes or no. */
  readonly asks: string;
  /** How many digits there are, which of two is more. */
  readonly counts?: string;
  readonly numbers: string;
  readonly texts: string;
}

/** A class of numbers: it is made of a text or a number, and what its methods give is one as well unless something else is said. */
export function numberClass(name: string, kind: NumericKind, { computes, asks, counts, numbers, texts }: Names): Rows {
  const computing = Object.entries(computes).map(([operator, names]) => rows(name, names, { returns: name, computes: operator as Operator }));
  return {
    [name]: { returns: name, numeric: { kind }, reads: true, propagates: FROM_ARGUMENT },
    ...Object.assign({}, ...computing),
    ...rows(name, asks, TRUTH),
    ...(counts === undefined ? {} : rows(name, counts, COUNT)),
    ...rows(name, numbers, NUMBER),
    ...rows(name, texts, text(kind)),
    [`${name}.*`]: { returns: name, propagates: FROM_RECEIVER },
  };
}
