/** What things of a library hold, by its model: `intent.amount` of a payment intent is whole minor units. */
import type { Node } from '../source/tree';
import { namedType } from './annotations';
import type { Evaluator } from './evaluator';
import { UNKNOWN, constantValue, newLabel, siteOf, valueLike } from './value';
import type { QualifiedName, Value } from './value';

/** Undefined where no model speaks of the property. */
export function fieldValue(owner: QualifiedName, name: string, at: Node, evaluator: Evaluator): Value | undefined {
  if (!evaluator.models.isField(name)) return undefined;
  const field = evaluator.models.field({ ...owner, path: [...owner.path, name] });
  if (!field) return undefined;
  if (field.constant !== undefined) return constantValue(field.constant);
  const { module } = evaluator.models.normalise(owner);
  const base = field.returns === undefined ? UNKNOWN : namedType(typeIn(field.returns, module), evaluator);
  const labels = (field.generates ?? []).map((kind) => newLabel({ kind, source: siteOf(at), name: kind === 'untrusted' ? ownedName(owner, name) : name, confidence: 'high', path: [] }));
  // What may be written to is known by its name as well: `document.cookie`.
  const reference = evaluator.models.isWritten(name) ? evaluator.models.normalise({ ...owner, path: [...owner.path, name] }) : base.reference;
  return valueLike(base, { reference, numeric: field.numeric ?? base.numeric, labels, origin: at });
}

/** `location.search`, `request.url`: what was sent says where it was read. */
function ownedName({ path }: QualifiedName, name: string): string {
  const owner = path.at(-1) ?? '';
  return `${owner.charAt(0).toLowerCase()}${owner.slice(1)}.${name}`;
}

/** `string` and other primitives are written plainly; else a path in the module that speaks, or with a colon in another one. */
export function typeIn(returns: string, module: string | undefined): QualifiedName {
  const colon = returns.lastIndexOf(':');
  if (colon > 0) return { module: returns.slice(0, colon), path: returns.slice(colon + 1).split('.') };
  return /^(?:string|number|boolean|bigint|Array|Object|Map|Set)$/.test(returns) ? { path: [returns] } : { module, path: returns.split('.') };
}
