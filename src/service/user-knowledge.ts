/** What a config file declares of the project's own code, added to what is known of libraries and names. */
import type { Knowledge, Model } from '../engine';
import type { Declarations } from './declarations';
import type { Path } from './host';
import { laidOver } from './laid-over';
import { bareMoneyTypes, recogniserOf, triggerOf } from './money-types';
import type { Places } from './project-module';
import { modelsOf } from './user-models';

export class UserKnowledge {
  private readonly models: readonly Model[];
  private readonly isEmpty: boolean;
  /** One object for one object, so that what the engine prepares for it is prepared once. */
  private readonly made = new WeakMap<Knowledge, Knowledge>();
  private readonly lists = new WeakMap<Knowledge['models'], Knowledge['models']>();

  /** `base` is the folder that the files of the project are named from. */
  constructor(
    private readonly declarations: Declarations,
    private readonly base: Path,
    private readonly places: Places,
  ) {
    this.models = modelsOf(declarations, base, places);
    this.isEmpty = this.models.length === 0 && (declarations.moneyTypes ?? []).length === 0;
  }

  over(known: Knowledge): Knowledge {
    if (this.isEmpty) return known;
    const knowledge = this.made.get(known) ?? this.added(known);
    this.made.set(known, knowledge);
    return knowledge;
  }

  private added(known: Knowledge): Knowledge {
    const { moneyTypes = [] } = this.declarations;
    const forms = bareMoneyTypes(moneyTypes);
    return {
      ...known,
      models: this.modelsOver(known.models),
      typeForm: (name) => forms.get(name) ?? known.typeForm?.(name),
      recognisers: moneyTypes.length > 0 ? [...known.recognisers, recogniserOf(moneyTypes, this.base, this.places)] : known.recognisers,
      labelTriggers: moneyTypes.length > 0 ? [...(known.labelTriggers ?? []), triggerOf(moneyTypes)] : known.labelTriggers,
    };
  }

  private modelsOver(models: Knowledge['models']): Knowledge['models'] {
    const list = this.lists.get(models) ?? laidOver(this.models, models);
    this.lists.set(models, list);
    return list;
  }
}
