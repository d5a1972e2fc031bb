/** What models say of functions that frameworks call, found by the place and the name of a parameter: each parameter of each function is asked about. */
import type { Entry, Model } from '../model';

/** An entry with the package that its types and decorators are of. */
export interface OwnedEntry extends Entry {
  readonly module?: string;
  /** `isOfPackage`, known beforehand. */
  readonly ofPackage: boolean;
}

/** Where it asks for a type or a decorator of its package, the import tells enough before anybody parses the module; names do not. */
export function isOfPackage({ types, decorators, decorated, declaredAs, of }: Entry): boolean {
  return (types ?? decorators ?? decorated ?? declaredAs ?? of) !== undefined;
}

interface AtPlace {
  readonly all: readonly OwnedEntry[];
  readonly named: ReadonlyMap<string, readonly OwnedEntry[]>;
  readonly others: readonly OwnedEntry[];
}

class Entries {
  private readonly places: AtPlace[] = [];

  constructor(private readonly all: readonly OwnedEntry[]) {}

  /** Those of which a parameter of this name may bring something; of one that is taken apart at once, without a name. */
  at(index: number, name: string | undefined): readonly OwnedEntry[] {
    const { all, named, others } = (this.places[index] ??= atPlace(this.all.filter(({ at = index }) => at === index)));
    return name === undefined ? all : (named.get(name) ?? others);
  }
}

export class EntryIndex {
  readonly all: Entries;
  /** Those that go by names alone. */
  readonly byNames: Entries;
  /** Those that take what the function gives back. */
  readonly answering: Entries;

  constructor(models: readonly Model[]) {
    // What its package tells goes before what names do: the first that fits says what a parameter is.
    const entries = models.flatMap(({ module, enters = [] }) => enters.map((entry) => owned(entry, module))).sort((a, b) => Number(isSure(b)) - Number(isSure(a)));
    this.all = new Entries(entries);
    this.byNames = new Entries(entries.filter(({ ofPackage }) => !ofPackage));
    this.answering = new Entries(entries.filter(({ answers }) => answers !== undefined));
  }
}

/** All have the same properties in the same order, which makes it much cheaper to look at them. */
function owned(entry: Entry, module: string | undefined): OwnedEntry {
  const alike = { names: undefined, types: undefined, decorators: undefined, handedTo: undefined, keyed: undefined, exportedAs: undefined, ...entry };
  return { ...alike, module, ofPackage: isOfPackage(entry) };
}

function isSure({ types, decorators, of }: OwnedEntry): boolean {
  return (types ?? decorators ?? of) !== undefined;
}

/** Entries that ask for a parameter of a name are found by it. */
function atPlace(all: readonly OwnedEntry[]): AtPlace {
  const names = new Set(all.flatMap((entry) => entry.names?.[0] ?? []));
  const under = (name: string) => all.filter((entry) => entry.names?.[0]?.includes(name) ?? true);
  return { all, named: new Map([...names].map((name) => [name, under(name)])), others: all.filter((entry) => entry.names === undefined) };
}
