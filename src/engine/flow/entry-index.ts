/** What models say of functions that frameworks call, found by the place and the name of a parameter: each parameter of each function is asked about. */
import type { Entry, Model } from '../model';

/** An entry with the package that its types and decorators are of. */
export interface OwnedEntry extends Entry {
  readonly module?: string;
  /** `isOfPackage`, known beforehand. */
  readonly ofPackage: boolean;
  /** Bits of `EVIDENCE`: all that it asks for. */
  readonly evidence: number;
}

/** Where it asks for a type or a decorator of its package, the import tells enough before anybody parses the module; names do not. */
export function isOfPackage({ types, decorators, decorated, declaredAs, of }: Entry): boolean {
  return (types ?? decorators ?? decorated ?? declaredAs ?? of) !== undefined;
}

/** May a pattern stand for the first name? It has none: of an export it says nothing by itself, for components of pages take apart what they are handed, too. */
export function mayTakeApart({ names = [], handedTo, keyed, exportedAs, under, tells }: Entry): boolean {
  const isPlaced = (handedTo ?? keyed ?? exportedAs ?? under) !== undefined;
  return names.length > 1 || (isPlaced && (tells !== undefined || exportedAs?.includes('*') !== true));
}

/** What there is to be seen of a function and its parameter without asking what anything is; bits. Of most functions there is nothing, and few entries are left. */
export const EVIDENCE = { handedTo: 1, keyed: 2, under: 4, keptOn: 8, declaredAs: 16, decorated: 32, decorators: 64, types: 128 } as const;

function askedBy(entry: Entry): number {
  return (Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]).reduce((asked, kind) => (entry[kind] === undefined ? asked : asked | EVIDENCE[kind]), 0);
}

/** Entries, less those that ask for more evidence than there is. */
class Evident {
  private readonly left = new Map<number, readonly OwnedEntry[]>();

  constructor(private readonly all: readonly OwnedEntry[]) {}

  with(evidence: number): readonly OwnedEntry[] {
    let left = this.left.get(evidence);
    if (!left) this.left.set(evidence, (left = this.all.filter(({ evidence: asked }) => (asked & ~evidence) === 0)));
    return left;
  }
}

interface AtPlace {
  readonly all: Evident;
  readonly named: ReadonlyMap<string, Evident>;
  readonly others: Evident;
}

class Entries {
  private readonly places: AtPlace[] = [];

  constructor(private readonly all: readonly OwnedEntry[]) {}

  /** Those of which a parameter of this name may bring something; of one that is taken apart at once, without a name. */
  at(index: number, name: string | undefined, evidence: number): readonly OwnedEntry[] {
    const { all, named, others } = (this.places[index] ??= atPlace(this.all.filter(({ at = index }) => at === index)));
    return (name === undefined ? all : (named.get(name) ?? others)).with(evidence);
  }
}

export class EntryIndex {
  readonly all: Entries;
  /** Those that go by names alone. */
  readonly byNames: Entries;
  /** Those that take what the function gives back. */
  readonly answering: Entries;
  private readonly takers: ReadonlySet<string>;
  private readonly keys: ReadonlySet<string>;

  constructor(models: readonly Model[]) {
    // What its package tells goes before what names do: the first that fits says what a parameter is.
    const entries = models.flatMap(({ module, enters = [] }) => enters.map((entry) => owned(entry, module))).sort((a, b) => Number(isSure(b)) - Number(isSure(a)));
    this.all = new Entries(entries);
    this.byNames = new Entries(entries.filter(({ ofPackage }) => !ofPackage));
    this.answering = new Entries(entries.filter(({ answers }) => answers !== undefined));
    this.takers = new Set(entries.flatMap(({ handedTo = [] }) => handedTo));
    this.keys = new Set(entries.flatMap(({ keyed = [] }) => keyed));
  }

  /** Does some framework take functions by calls of this name? */
  isTaker(name: string | undefined): boolean {
    return name !== undefined && this.takers.has(name);
  }

  /** Does some framework call properties of this name? */
  isKey(name: string | undefined): boolean {
    return name !== undefined && this.keys.has(name);
  }
}

/** All have the same properties in the same order, which makes it much cheaper to look at them. */
function owned(entry: Entry, module: string | undefined): OwnedEntry {
  const alike = { names: undefined, types: undefined, decorators: undefined, handedTo: undefined, keyed: undefined, exportedAs: undefined, ...entry };
  return { ...alike, module, ofPackage: isOfPackage(entry), evidence: askedBy(entry) };
}

function isSure({ types, decorators, of }: OwnedEntry): boolean {
  return (types ?? decorators ?? of) !== undefined;
}

/** Entries that ask for a parameter of a name are found by it. */
function atPlace(all: readonly OwnedEntry[]): AtPlace {
  const names = new Set(all.flatMap((entry) => entry.names?.[0] ?? []));
  const under = (name: string) => new Evident(all.filter((entry) => entry.names?.[0]?.includes(name) ?? true));
  return { all: new Evident(all), named: new Map([...names].map((name) => [name, under(name)])), others: new Evident(all.filter((entry) => entry.names === undefined)) };
}
