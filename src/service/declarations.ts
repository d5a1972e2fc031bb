/** What a config file declares of the project's own code, as its schema has it. */
import type { Model, NumericForm } from '../engine';

export interface Declarations {
  /** As models of libraries are written; `module` may be a file of the project: `./src/log.ts`. */
  readonly models?: readonly Model[];
  /** Functions whose arguments are logged. */
  readonly loggers?: readonly DeclaredFunction[];
  /** Functions that give back nothing sensitive: they mask, hash, tokenise or encrypt. */
  readonly sanitizers?: readonly DeclaredFunction[];
  /** Types that hold money exactly. */
  readonly moneyTypes?: readonly DeclaredType[];
}

/** `audit` and `trail.write` wherever they are called, or the one that a module exports. */
export type DeclaredFunction = string | { readonly module: string; readonly name: string };

export type DeclaredType = string | ({ readonly module?: string; readonly name: string } & Partial<NumericForm>);

export const DECLARED = ['models', 'loggers', 'sanitizers', 'moneyTypes'] as const satisfies readonly (keyof Declarations)[];
