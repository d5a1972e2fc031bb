/** What a variable is where it is read, and what it may be anywhere. */
import { isFunction, staticName } from '../source/tree';
import type { Node } from '../source/tree';
import type { Reference, Variable } from '../source/scopes';
import { changedByCall } from './argument-changes';
import { heldAs } from './annotations';
import { asCalled } from './callers';
import type { Definition } from './definition';
import type { Evaluator } from './evaluator';
import { CHANGED_ALONE } from './growing';
import { refine, tells } from './narrowing';
import { truthOf } from './truth';
import { join, joinAll } from './join';
import { withStep } from './labels';
import { definedValue, isDefaultOf, writeValue } from './patterns';
import { updatedValue } from './updates';
import { NOTHING_NEW, UNKNOWN, siteOf, valueLike } from './value';
import type { Value } from './value';
import { vettedAt } from './vetted';

/** The variable as the identifier reads it. */
export function readValue(identifier: Node, variable: Variable, evaluator: Evaluator): Value {
  const use = evaluator.useOf(variable);
  if (use.changedElsewhere || !(use.varies || isNarrowed(variable, evaluator))) return evaluator.valueOfVariable(variable);
  const found = evaluator.reaching(variable).definitionAt(identifier);
  if (!found || (found.capturedBy && !isSettledAt(found.capturedBy, use.lastChange))) return evaluator.valueOfVariable(variable);
  const value = evaluator.valueOfDefinition(found.definition, variable);
  return value === NOTHING_NEW ? value : named(value, variable, evaluator);
}

/** Does a test say something of what it is all along? */
function isNarrowed(variable: Variable, evaluator: Evaluator): boolean {
  const { tests } = evaluator.useOf(variable);
  if (tests.length === 0) return false;
  return evaluator.once('narrowed', variable, false, () => {
    const whole = evaluator.valueOfVariable(variable);
    return tests.some(({ test, about }) => tells(whole, test, about, evaluator));
  });
}

/** Nothing is written behind the place where the function is made: it sees what held there, unless it is hoisted or made again and again. */
function isSettledAt(made: Node, lastChange: number): boolean {
  if (made.type === 'FunctionDeclaration' || lastChange > made.range[0]) return false;
  for (let node = made.parent; node && !isFunction(node); node = node.parent) if (/^(?:For|While|DoWhile)/.test(node.type)) return false;
  return true;
}

/** Whatever the module may ever write to the variable. */
export function writtenValue(variable: Variable, evaluator: Evaluator): Value {
  const { home, updates, writes } = evaluator.useOf(variable);
  // Writes to the same identifier are alternatives: a default in a pattern, and the pattern's own source.
  const values = [...writes].map(([identifier, references]) => asCalled(writtenBy(references, undefined, variable, evaluator), identifier, home, evaluator));
  const entry = entryValue(variable, evaluator);
  const all = entry === NOTHING_NEW ? joinAll(values) : [entry, ...values].reduce(join);
  return asNamed(updates.reduce((value, at) => updatedValue(value, at, false, evaluator), all), variable, evaluator);
}

export function definitionValue(definition: Definition, variable: Variable, evaluator: Evaluator): Value {
  switch (definition.kind) {
    case 'entry':
      return entryValue(variable, evaluator);
    case 'write': {
      const references = evaluator.useOf(variable).writes.get(definition.reference.identifier) ?? [definition.reference];
      const before = () => evaluator.valueOfDefinition(definition.before, variable);
      return asDeclared(writtenBy(references, before, variable, evaluator), variable, evaluator);
    }
    case 'join':
      return definition.of.map((one) => evaluator.valueOfDefinition(one, variable)).reduce(join, NOTHING_NEW);
    case 'guard': {
      const value = evaluator.valueOfDefinition(definition.before, variable);
      return value === NOTHING_NEW ? value : refine(value, definition, evaluator);
    }
    case 'branch':
      return truthOf(evaluator.valueOf(definition.test)) === !definition.holds ? NOTHING_NEW : evaluator.valueOfDefinition(definition.before, variable);
    case 'call': {
      const before = evaluator.valueOfDefinition(definition.before, variable);
      const isIt = (node: Node) => evaluator.scopes.variableOf(node) === variable;
      return before === NOTHING_NEW ? before : changedByCall(before, definition.at, isIt, evaluator);
    }
    case 'update': {
      const before = evaluator.valueOfDefinition(definition.before, variable);
      return updatedValue(before === NOTHING_NEW ? CHANGED_ALONE : before, definition.at, definition.sure, evaluator);
    }
  }
}

/** What a parameter or a handler is handed, or an import brings; nothing for a variable that is only declared. */
function entryValue(variable: Variable, evaluator: Evaluator): Value {
  const definition = variable.defs[0];
  if (definition?.type === 'ImportBinding') return evaluator.valueOfVariable(variable);
  if (!isHanded(definition)) return NOTHING_NEW;
  return definedAt(definition!.name as Node, evaluator);
}

function isHanded(definition: Variable['defs'][number] | undefined): boolean {
  return definition?.type === 'Parameter' || definition?.type === 'CatchClause';
}

function definedAt(name: Node, evaluator: Evaluator): Value {
  return evaluator.once('defined', name, NOTHING_NEW, () => definedValue(name, evaluator));
}

function writtenBy(references: readonly Reference[], before: (() => Value) | undefined, variable: Variable, evaluator: Evaluator): Value {
  const identifier = references[0]!.identifier as Node;
  const isDefault = variable.defs[0]?.type === 'Parameter' && identifier === variable.defs[0].name;
  const sources = references.filter((reference) => !isDefaultOf(reference));
  const value = isDefault ? entryValue(variable, evaluator) : joinAll(sources.map((reference) => assigned(reference, before, evaluator)));
  return value.labels.length === 0 ? value : valueLike(value, { labels: withStep(value.labels, `kept in \`${variable.name}\``, siteOf(identifier)) });
}

/** `if (isOnSite(next)) target = next;`: what is asked there holds of what is kept. */
function assigned(reference: Reference, before: (() => Value) | undefined, evaluator: Evaluator): Value {
  const value = writeValue(reference, before, evaluator);
  return reference.init === true ? value : vettedAt(value, reference.identifier as Node, evaluator);
}

function asNamed(value: Value, variable: Variable, evaluator: Evaluator): Value {
  return named(asDeclared(value, variable, evaluator), variable, evaluator);
}

function named(value: Value, variable: Variable, evaluator: Evaluator): Value {
  return evaluator.vocabulary.named(value, variable.name, undefined, variable.defs[0]?.name as Node, undefined, { members: () => readOutOf(variable) });
}

/** Properties that are read out of the variable, or written to it, wherever that is. */
function readOutOf(variable: Variable): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { identifier } of variable.references) {
    const { parent } = identifier as Node;
    if (parent?.type === 'MemberExpression' && parent.object === identifier) addName(found, parent.property, parent.computed);
    if (parent?.type !== 'VariableDeclarator' || parent.init !== identifier || parent.id.type !== 'ObjectPattern') continue;
    for (const part of parent.id.properties) if (part.type === 'Property') addName(found, part.key, part.computed);
  }
  return found;
}

function addName(found: Set<string>, key: Node, computed: boolean): void {
  const name = staticName(key, computed);
  if (name !== undefined) found.add(name);
}

/** What a parameter is declared as is part of what it is handed. */
function asDeclared(value: Value, { defs: [definition] }: Variable, evaluator: Evaluator): Value {
  if (!definition || value === NOTHING_NEW || isHanded(definition)) return value;
  return withDeclared(value, definedAt(definition.name as Node, evaluator));
}

export function withDeclared(value: Value, declared: Value): Value {
  if (declared === UNKNOWN) return value;
  const { constants, complete, orUndefined } = isOpen(value) ? declared : value;
  const typed = valueLike(value, {
    constants,
    complete,
    orUndefined,
    type: value.type ?? declared.type,
    declaration: value.declaration ?? declared.declaration,
    numeric: value.numeric ?? declared.numeric,
    // An object of a class has what the class says, whatever it is held as.
    properties: value.properties ?? (value.type?.module === undefined ? declared.properties : undefined),
    alternatives: value.properties ? value.alternatives : declared.alternatives,
  });
  return heldAs(declared, typed);
}

/** Nothing is known of what it is, but what its type says. */
function isOpen({ constants, orUndefined, inputs, cleansed }: Value): boolean {
  return constants.length === 0 && !orUndefined && !inputs && !cleansed;
}
