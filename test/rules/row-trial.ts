/** Tries each row of the models: does any module come out otherwise without it? */
import type { Knowledge, Model, ModuleText } from '../../src/engine';
import { HiddenRows, isHeard, keyOf } from './hidden-rows';
import { idleRows, knowledgeWithout, type Row } from './model-rows';

/** What comes out of a module, as one text. */
export type Outcome = (module: ModuleText, knowledge: Knowledge) => string;

interface Known {
  readonly outcome: string;
  readonly asked: ReadonlySet<string>;
  readonly milliseconds: number;
}

export class RowTrial {
  private readonly rows: HiddenRows;
  private readonly known = new Map<ModuleText, Known>();
  private readonly quickFirst: readonly ModuleText[];
  private made: { readonly row: Row; readonly knowledge: Knowledge } | undefined;

  constructor(
    modules: readonly ModuleText[],
    private readonly knowledge: Knowledge,
    private readonly outcomeOf: Outcome,
  ) {
    this.rows = new HiddenRows(knowledge);
    // What is read of the models before anything is evaluated is read here.
    outcomeOf({ file: 'nothing.ts', text: '' }, this.rows.knowledge);
    for (const module of modules) this.known.set(module, this.learn(module));
    this.quickFirst = [...modules].sort((a, b) => this.known.get(a)!.milliseconds - this.known.get(b)!.milliseconds);
  }

  idleRows(model: Model): readonly string[] {
    return idleRows(model, this.quickFirst, (module, row) => this.changes(module, row));
  }

  private learn(module: ModuleText): Known {
    this.outcomeOf(module, this.rows.knowledge);
    const start = performance.now();
    let outcome = '';
    const asked = this.rows.askedIn(() => (outcome = this.outcomeOf(module, this.rows.knowledge)));
    return { outcome, asked, milliseconds: performance.now() - start };
  }

  /** A row that nobody asks for changes nothing. */
  private changes(module: ModuleText, row: Row): boolean {
    const { outcome, asked } = this.known.get(module)!;
    if (isHeard(row) && !asked.has(keyOf(row.model, row.name))) return false;
    const without = isHeard(row) && row.part === 'functions' ? this.rows.without(row, () => this.outcomeOf(module, this.rows.knowledge)) : this.outcomeOf(module, this.knowledgeWithout(row));
    return without !== outcome;
  }

  private knowledgeWithout(row: Row): Knowledge {
    if (this.made?.row !== row) this.made = { row, knowledge: knowledgeWithout(row, this.knowledge) };
    return this.made.knowledge;
  }
}
