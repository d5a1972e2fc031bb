/** Every way in which one module names another, found in the syntax tree. */
import ts from 'typescript';

export interface Import {
  /** Undefined when the name is computed at run time. */
  readonly specifier: string | undefined;
  /** Gone after compilation: `import type`, `import('x').T`. */
  readonly typeOnly: boolean;
  /** Called for where it is needed: `import(…)`, `require(…)`. All else is loaded with the file. */
  readonly isCall: boolean;
  /** One-based. */
  readonly line: number;
}

export function importsOf(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const named = namedModule(node);
    if (named) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ specifier: literal(named.module), typeOnly: named.typeOnly, isCall: ts.isCallExpression(node), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

interface Named {
  readonly module: ts.Node | undefined;
  readonly typeOnly: boolean;
}

function namedModule(node: ts.Node): Named | undefined {
  if (ts.isImportDeclaration(node)) return { module: node.moduleSpecifier, typeOnly: isTypeImport(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return { module: node.moduleSpecifier, typeOnly: node.isTypeOnly };
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) {
    return { module: node.moduleReference.expression, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) return { module: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true };
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return { module: node.arguments[0], typeOnly: false };
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** `import(…)`, `require(…)`, `require.resolve(…)`. */
function loadsModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  const base = ts.isPropertyAccessExpression(callee) && callee.name.text === 'resolve' ? callee.expression : callee;
  return ts.isIdentifier(base) && base.text === 'require';
}

function literal(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}
