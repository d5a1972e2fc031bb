/** Types of the project that hold money exactly: a value of such a type is money, and what is computed with it is right. */
import { type Knowledge, type NumericForm, spelled } from '../engine';
import type { DeclaredType } from './declarations';
import type { Path } from './host';
import { namesOfModule, type Places } from './project-module';

type Recogniser = Knowledge['recognisers'][number];

/** Decimal objects hold major units, whole numbers minor ones, unless it is said. */
export function moneyForm(type: DeclaredType): NumericForm {
  const { kind = 'decimal', unit } = typeof type === 'string' ? {} : type;
  return { kind, unit: unit ?? (kind === 'decimal' ? 'major' : 'minor') };
}

/** Types that are known by their bare name, wherever they are declared. */
export function bareMoneyTypes(types: readonly DeclaredType[]): ReadonlyMap<string, NumericForm> {
  const bare = types.filter((type) => typeof type === 'string' || type.module === undefined);
  return new Map(bare.map((type) => [typeof type === 'string' ? type : type.name, moneyForm(type)]));
}

export function recogniserOf(types: readonly DeclaredType[], base: Path, places: Places): Recogniser {
  const bare = bareMoneyTypes(types);
  const exact = new Map(types.flatMap((type) => namesOf(type, base, places).map((name) => [name, moneyForm(type)] as const)));
  return ({ value: { type } }) => {
    const numeric = type && (exact.get(`${type.module} ${type.path.join('.')}`) ?? bare.get(type.path.at(-1) ?? ''));
    return numeric && { labels: [{ kind: 'money', confidence: 'high' }], numeric };
  };
}

/** A text that has to do with one of the types speaks of it by its name. */
export function triggerOf(types: readonly DeclaredType[]): NonNullable<Knowledge['labelTriggers']>[number] {
  return { kind: 'money', trigger: spelled(...types.map((type) => (typeof type === 'string' ? type : type.name))) };
}

function namesOf(type: DeclaredType, base: Path, places: Places): readonly string[] {
  if (typeof type === 'string' || type.module === undefined) return [];
  return namesOfModule(type.module, base, places).map((module) => `${module} ${type.name}`);
}
