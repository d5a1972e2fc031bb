/**
 * What a module exports as one text, and back: for caches, other threads and other machines. Parts that are the same are written once, so that the text is
 * as long as what is said and two exports that say the same are the same text. Names of modules below `base` are written without it.
 */
import type { Exports } from '../flow/answers';
import { declaration, isDeclaration } from '../flow/declared-types';
import { newLabel, newValue, UNKNOWN } from '../flow/value';
import type { Label, Value } from '../flow/value';

/** Of each row the first number is its form; the others refer to earlier rows, or below zero to atoms. */
interface Packed {
  readonly atoms: readonly Atom[];
  /** Kind of what is made, and the names of its fields. */
  readonly forms: readonly (readonly string[])[];
  readonly rows: readonly (readonly number[])[];
}

/** What JSON cannot say stands in a list of its own: `['bigint', '12']`. */
type Atom = string | number | boolean | null | readonly [kind: 'bigint' | 'number', text: string];

const [VALUE, LABEL, LIST, MAP, DECLARATION, RECORD] = ['value', 'label', 'list', 'map', 'declaration', 'record'] as const;
/** Stands for the base in front of a path; no name of a file holds it. */
const BASE = '\u0001';
const UNKNOWN_ATOM = '\u0002';

export function packExports({ values, stars }: Exports, base: string): string {
  const packer = new Packer(`${base}/`);
  packer.add({ values, stars });
  return JSON.stringify(packer.packed);
}

/** Of a text that `packExports` made; `base` may be another one. */
export function unpackExports(text: string, base: string): Exports {
  return unpacked(JSON.parse(text) as Packed, `${base}/`) as Exports;
}

class Packer {
  private readonly atoms: Atom[] = [];
  private readonly rows: number[][] = [];
  private readonly forms: string[][] = [];
  private readonly atomAt = new Map<string | number | boolean | bigint | null, number>();
  private readonly formAt = new Map<string, number>();
  private readonly rowAt = new Map<string, number>();
  private readonly known = new Map<object, number>();

  constructor(private readonly base: string) {}

  get packed(): Packed {
    return { atoms: this.atoms, forms: this.forms, rows: this.rows };
  }

  add(part: unknown): number {
    if (part === UNKNOWN) return this.atom(UNKNOWN_ATOM);
    if (typeof part !== 'object' || part === null) return this.atom(part as string);
    let at = this.known.get(part);
    if (at === undefined) this.known.set(part, (at = this.row(part)));
    return at;
  }

  private atom(atom: string | number | boolean | bigint | null): number {
    // Negative zero is another number, and a map takes both for one.
    const key = Object.is(atom, -0) ? '\u0003-0' : atom;
    let at = this.atomAt.get(key);
    if (at === undefined) this.atomAt.set(key, (at = -this.atoms.push(this.written(atom))));
    return at;
  }

  private written(atom: string | number | boolean | bigint | null): Atom {
    if (typeof atom === 'string') return atom.startsWith(this.base) ? BASE + atom.slice(this.base.length) : atom;
    if (typeof atom === 'bigint') return ['bigint', String(atom)];
    return typeof atom === 'number' && (!Number.isFinite(atom) || Object.is(atom, -0)) ? ['number', Object.is(atom, -0) ? '-0' : String(atom)] : atom;
  }

  private row(part: object): number {
    if (Array.isArray(part)) return this.place([this.form(LIST, []), ...part.map((one) => this.add(one))]);
    if (part instanceof Map) return this.place([this.form(isDeclaration(part as ReadonlyMap<string, Value>) ? DECLARATION : MAP, []), ...[...part].flatMap(([name, one]) => [this.add(name), this.add(one)])]);
    const kind = 'constants' in part ? VALUE : 'confidence' in part ? LABEL : RECORD;
    const defaults = kind === VALUE ? (UNKNOWN as unknown as Record<string, unknown>) : NONE;
    const names: string[] = [];
    const parts: number[] = [];
    for (const name in part) {
      const field = (part as Record<string, unknown>)[name];
      if (field === undefined || field === defaults[name] || isEmptyDefault(field, defaults[name])) continue;
      names.push(name);
      parts.push(this.add(field));
    }
    return this.place([this.form(kind, names), ...parts]);
  }

  private form(kind: string, names: readonly string[]): number {
    const key = `${kind} ${names.join()}`;
    let at = this.formAt.get(key);
    if (at === undefined) this.formAt.set(key, (at = this.forms.push([kind, ...names]) - 1));
    return at;
  }

  private place(row: number[]): number {
    const key = row.join();
    let at = this.rowAt.get(key);
    if (at === undefined) this.rowAt.set(key, (at = this.rows.push(row) - 1));
    return at;
  }
}

const NONE: Readonly<Record<string, unknown>> = {};

function isEmptyDefault(field: unknown, usual: unknown): boolean {
  return Array.isArray(field) && field.length === 0 && Array.isArray(usual) && usual.length === 0;
}

function unpacked({ atoms, forms, rows }: Packed, base: string): unknown {
  const known = atoms.map((atom) => readAtom(atom, base));
  const made: unknown[] = [];
  const at = (reference: number): unknown => (reference < 0 ? known[-1 - reference] : made[reference]);
  for (const row of rows) made.push(readRow(row, forms[row[0]!]!, at));
  return made.at(-1);
}

function readAtom(atom: Atom, base: string): unknown {
  if (typeof atom === 'string') return atom === UNKNOWN_ATOM ? UNKNOWN : atom.startsWith(BASE) ? base + atom.slice(BASE.length) : atom;
  if (typeof atom !== 'object' || atom === null) return atom;
  return atom[0] === 'bigint' ? BigInt(atom[1]) : Number(atom[1]);
}

function readRow(row: readonly number[], [kind, ...names]: readonly string[], at: (reference: number) => unknown): unknown {
  if (kind === LIST) return row.slice(1).map(at);
  if (kind === MAP) return readMap(row, at);
  if (kind === DECLARATION) return declaration(readMap(row, at) as ReadonlyMap<string, Value>);
  const fields: Record<string, unknown> = {};
  names.forEach((name, index) => (fields[name] = at(row[index + 1]!)));
  if (kind === VALUE) return newValue(fields as Partial<Value>);
  return kind === LABEL ? newLabel(fields as unknown as Label) : fields;
}

function readMap(row: readonly number[], at: (reference: number) => unknown): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (let index = 1; index < row.length; index += 2) map.set(at(row[index]!), at(row[index + 1]!));
  return map;
}
