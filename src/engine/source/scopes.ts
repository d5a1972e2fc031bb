/** Which declaration a name means: the scope manager's answer, as a lookup by node. */
import { analyze } from '@typescript-eslint/scope-manager';
import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { Node, TSESTree } from './tree';

export type { Reference, Variable };

export class Scopes {
  /** By each identifier that stands for a variable; undefined where nothing in the module declares it. Bound when the first one is asked for. */
  private variables: Map<Node, Variable | undefined> | undefined;

  constructor(private readonly program: TSESTree.Program) {}

  /** The variable that an identifier declares or refers to; undefined for a global. */
  variableOf(identifier: Node): Variable | undefined {
    return (this.variables ??= bound(this.program)).get(identifier);
  }

  /** False where the identifier is a property key, a label, or anything else that is no variable. */
  isGlobal(identifier: Node): boolean {
    const variables = (this.variables ??= bound(this.program));
    return variables.get(identifier) === undefined && variables.has(identifier);
  }
}

function bound(program: TSESTree.Program): Map<Node, Variable | undefined> {
  // No built-in library variables: a name that nothing in the file declares is a global.
  const { scopes } = analyze(program, { sourceType: 'module', lib: [], jsxPragma: null });
  const variables = new Map<Node, Variable | undefined>();
  for (const scope of scopes) {
    for (const variable of scope.variables) for (const { name } of variable.defs) variables.set(name, variable);
  }
  for (const { references } of scopes) {
    for (const { identifier, resolved } of references) {
      // A name may be declared and referred to by the same identifier: what it refers to goes before.
      if (resolved) variables.set(identifier, resolved);
      else if (!variables.has(identifier)) variables.set(identifier, undefined);
    }
  }
  return variables;
}
