/** The words of all models together, ready to be asked for. */
import type { Model, Words } from '../model';

export class ModelWords {
  readonly tableGivers: ReadonlySet<string>;
  readonly anyTable: ReadonlySet<string>;
  readonly tableOwners: ReadonlySet<string>;
  readonly asides: readonly string[];
  readonly declarers: ReadonlySet<string>;
  readonly atLeast: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly refusals: ReadonlySet<string>;
  private readonly proofs: readonly string[];
  readonly componentWrappers: ReadonlySet<string>;
  readonly fieldGivers: ReadonlySet<string>;
  readonly fieldReaders: ReadonlySet<string>;
  readonly rowGivers: ReadonlySet<string>;
  readonly rowLists: ReadonlySet<string>;
  readonly rowKeepers: ReadonlySet<string>;
  readonly rowTypes: ReadonlySet<string>;
  readonly rowSelectors: ReadonlySet<string>;
  readonly columnOptions: ReadonlySet<string>;
  readonly joinOptions: ReadonlySet<string>;
  readonly queries: ReadonlySet<string>;
  readonly namedValues: readonly string[];
  readonly boundingColumns: readonly string[];
  private readonly tableEnding: RegExp;
  private readonly provers = new Map<string, boolean>();
  private readonly declaredEnding: RegExp;

  constructor(models: readonly Model[]) {
    const said = (kind: keyof Words): readonly string[] => models.flatMap(({ words }) => words?.[kind] ?? []);
    this.tableGivers = new Set(said('tableGivers'));
    this.anyTable = new Set(said('anyTable'));
    this.tableOwners = new Set(said('tableOwners'));
    this.asides = said('asides');
    this.declarers = new Set(said('declarers'));
    this.atLeast = new Set(said('atLeast'));
    this.conditions = new Set(said('conditions'));
    this.refusals = new Set(said('refusals'));
    this.proofs = said('proofs');
    this.componentWrappers = new Set(said('componentWrappers'));
    this.fieldGivers = new Set(said('fieldGivers'));
    this.fieldReaders = new Set(said('fieldReaders'));
    this.rowGivers = new Set(said('rowGivers'));
    this.rowLists = new Set(said('rowLists'));
    this.rowKeepers = new Set(said('rowKeepers'));
    this.rowTypes = new Set(said('rowTypes'));
    this.rowSelectors = new Set(said('rowSelectors'));
    this.columnOptions = new Set(said('columnOptions'));
    this.joinOptions = new Set(said('joinOptions'));
    this.queries = new Set(said('queries'));
    this.namedValues = said('namedValues');
    this.boundingColumns = said('boundingColumns');
    this.tableEnding = ending(said('tableEndings'));
    this.declaredEnding = ending(said('declaredEndings'));
  }

  /** Does a function, by its name, find out who made what it is handed? */
  isProof(functionName: string): boolean {
    let known = this.provers.get(functionName);
    if (known === undefined) {
      const small = functionName.toLowerCase();
      this.provers.set(functionName, (known = this.proofs.some((piece) => small.includes(piece))));
    }
    return known;
  }

  /** `Order` of `OrderModel`: the name of the rows. */
  rowOf(table: string): string {
    return table.replace(this.tableEnding, '');
  }

  /** `order` of `orderSchema`: the name of what is declared. */
  declaredBy(name: string): string {
    return name.replace(this.declaredEnding, '');
  }
}

function ending(words: readonly string[]): RegExp {
  return words.length === 0 ? /(?!)/ : new RegExp(`_?(?:${words.join('|')})$`, 'i');
}
