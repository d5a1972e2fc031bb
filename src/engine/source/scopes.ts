/** Which declaration a name means: the scope manager's answer, as a lookup by node. */
import { analyze } from '@typescript-eslint/scope-manager';
import type { Reference, Variable } from '@typescript-eslint/scope-manager';
import type { Node, TSESTree } from './tree';

export type { Reference, Variable };

export class Scopes {
  private readonly references = new Map<Node, Reference>();
  private readonly declarations = new Map<Node, Variable>();

  constructor(program: TSESTree.Program) {
    // No built-in library variables: a name that nothing in the file declares is a global.
    const manager = analyze(program, { sourceType: 'module', lib: [], jsxPragma: null });
    for (const scope of manager.scopes) {
      for (const reference of scope.references) this.references.set(reference.identifier, reference);
      for (const variable of scope.variables) {
        for (const definition of variable.defs) this.declarations.set(definition.name, variable);
      }
    }
  }

  /** The variable that an identifier declares or refers to; undefined for a global. */
  variableOf(identifier: Node): Variable | undefined {
    return this.references.get(identifier)?.resolved ?? this.declarations.get(identifier);
  }

  /** False where the identifier is a property key, a label, or anything else that is no variable. */
  isGlobal(identifier: Node): boolean {
    const reference = this.references.get(identifier);
    return reference !== undefined && !reference.resolved;
  }
}
