/** A standard as a report needs it: its requirements, what can show that they are kept, and which rules speak of which. */

/**
 * `rules`: findings of rules. `inventory`: the inventory of cryptography. `report`: the report itself, kept with each release. `no-rule`: code could, and no
 * rule looks at it. `elsewhere`: it is not decided in code.
 */
export type ShownBy = 'rules' | 'inventory' | 'report' | 'no-rule' | 'elsewhere';

export interface Requirement {
  readonly id: string;
  /** In our own words, without a full stop. */
  readonly title: string;
  readonly shownBy: ShownBy;
  /** Findings speak against it, and that there are none says nothing for it. */
  readonly isOnlyAgainst?: boolean;
  /** What an assessor wants to see beside it: what code cannot say, or no rule sees. A sentence. */
  readonly beside?: string;
}

/** Requirements that no rule covers, by number alone. */
export interface Remainder {
  readonly title: string;
  readonly ids: readonly string[];
}

/** What a rule says of itself. */
export interface Cited {
  readonly id: string;
  readonly cwe: readonly number[];
  readonly pci: readonly string[];
}

export interface Standard {
  readonly name: string;
  readonly version: string;
  /** Who publishes it. */
  readonly publisher: string;
  readonly url: string;
  /** What one of its entries is called: `requirement`, `category`. */
  readonly entry: string;
  readonly requirements: readonly Requirement[];
  readonly remainders: readonly Remainder[];
  /** How rules come to their entries. A sentence. */
  readonly mapping: string;
  /** The ids of the entries that findings of the rule may speak against; none where the standard has no place for it. */
  readonly entriesOf: (rule: Cited) => readonly string[];
}
