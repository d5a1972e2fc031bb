/** Which declaration a name means: the scope manager's answer, as a lookup by node. */
import { analyze } from '@typescript-eslint/scope-manager';
import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { Node, TSESTree } from './tree';

export type { Reference, Variable };

export class Scopes {
  /** By each identifier that stands for a variable; undefined where nothing in the module declares it. */
  private readonly variables = new Map<Node, Variable | undefined>();

  constructor(program: TSESTree.Program) {
    // No built-in library variables: a name that nothing in the file declares is a global.
    const manager = analyze(program, { sourceType: 'module', lib: [], jsxPragma: null });
    for (const { variables } of manager.scopes) {
      for (const variable of variables) for (const { name } of variable.defs) this.variables.set(name, variable);
    }
    for (const { references } of manager.scopes) for (const { identifier, resolved } of references) this.refer(identifier, resolved);
  }

  /** The variable that an identifier declares or refers to; undefined for a global. */
  variableOf(identifier: Node): Variable | undefined {
    return this.variables.get(identifier);
  }

  /** False where the identifier is a property key, a label, or anything else that is no variable. */
  isGlobal(identifier: Node): boolean {
    return this.variables.get(identifier) === undefined && this.variables.has(identifier);
  }

  /** A name may be declared and referred to by the same identifier: what it refers to goes before. */
  private refer(identifier: Node, resolved: Variable | null): void {
    if (resolved) this.variables.set(identifier, resolved);
    else if (!this.variables.has(identifier)) this.variables.set(identifier, undefined);
  }
}
