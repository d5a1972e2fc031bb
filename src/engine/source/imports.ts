/** Imports of a file: what is there already, and the edit that brings in what a fix needs, merged with what stands there. */
import type { Edit, ImportRequest } from '../finding';
import type { Node, TSESTree } from './tree';

/** `crypto` and `node:crypto` are one module. */
function sameModule(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(/^node:/, '');
  return plain(a) === plain(b);
}

export interface UsableName {
  readonly name: string;
  readonly imports: readonly ImportRequest[];
}

/** How the file can call the export: by what it already imports, else by a new import. */
export function importedName(program: TSESTree.Program, request: ImportRequest): UsableName {
  for (const found of bindingsOf(program, request.module)) {
    if (found.exported === request.name || (request.isDefault && found.exported === 'default')) return { name: found.local, imports: [] };
  }
  if (!request.isDefault) {
    const whole = bindingsOf(program, request.module).find(({ exported }) => exported === '*' || exported === 'default');
    if (whole) return { name: `${whole.local}.${request.name}`, imports: [] };
  }
  const taken = declaredNames(program);
  const local = !taken.has(request.name) ? request.name : `${request.name}From${pascal(request.module)}`;
  return { name: local, imports: [local === request.name ? request : { ...request, local }] };
}

interface Binding {
  readonly local: string;
  /** `*` for the whole module. */
  readonly exported: string;
}

function bindingsOf(program: TSESTree.Program, module: string): Binding[] {
  return program.body.flatMap((statement): Binding[] => {
    if (statement.type === 'ImportDeclaration' && statement.importKind !== 'type' && sameModule(statement.source.value, module)) {
      return statement.specifiers.flatMap(specifierBinding);
    }
    return statement.type === 'VariableDeclaration' ? requireBindings(statement, module) : [];
  });
}

function specifierBinding(specifier: TSESTree.ImportClause): Binding[] {
  const local = specifier.local.name;
  if (specifier.type === 'ImportNamespaceSpecifier') return [{ local, exported: '*' }];
  if (specifier.type === 'ImportDefaultSpecifier') return [{ local, exported: 'default' }];
  if (specifier.importKind === 'type') return [];
  return [{ local, exported: specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value }];
}

function requireBindings(statement: TSESTree.VariableDeclaration, module: string): Binding[] {
  return statement.declarations.flatMap((declarator): Binding[] => {
    if (!declarator.init || !isRequireOf(declarator.init, module)) return [];
    if (declarator.id.type === 'Identifier') return [{ local: declarator.id.name, exported: '*' }];
    return declarator.id.type === 'ObjectPattern' ? patternBindings(declarator.id) : [];
  });
}

function patternBindings(pattern: TSESTree.ObjectPattern): Binding[] {
  return pattern.properties.flatMap((part) =>
    part.type === 'Property' && part.key.type === 'Identifier' && part.value.type === 'Identifier'
      ? [{ local: part.value.name, exported: part.key.name }]
      : [],
  );
}

function isRequireOf(node: Node, module: string): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return false;
  const [argument] = node.arguments;
  return argument?.type === 'Literal' && typeof argument.value === 'string' && sameModule(argument.value, module);
}

/** Names that the top level declares: a new import must not be called the same. */
export function declaredNames(program: TSESTree.Program): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type === 'ImportDeclaration') for (const specifier of declaration.specifiers) names.add(specifier.local.name);
    if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration') names.add(declaration.id?.name ?? '');
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id } of declaration.declarations) if (id.type === 'Identifier') names.add(id.name);
  }
  return names;
}

function pascal(module: string): string {
  return module.replace(/^node:/, '').replace(/(?:^|[^a-zA-Z0-9]+)([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** One edit per place for all requests: names join the braces of an import of the same module, else a new line is added. */
export function importEdits(program: TSESTree.Program, text: string, requests: readonly ImportRequest[]): Edit[] {
  const wanted = [...new Map(requests.map((request) => [JSON.stringify(request), request])).values()];
  const missing = wanted.filter((request) => !isThere(program, request));
  const edits: Edit[] = [];
  const lines: string[] = [];
  for (const module of new Set(missing.map((request) => request.module))) {
    const names = missing.filter((request) => request.module === module);
    const edit = joinExisting(program, module, names);
    if (edit) edits.push(edit);
    else lines.push(isCommonJs(program) ? requireLine(module, names, text) : importLine(module, names, text));
  }
  return lines.length > 0 ? [...edits, insertion(program, text, lines)] : edits;
}

function isThere(program: TSESTree.Program, request: ImportRequest): boolean {
  const exported = request.isDefault ? 'default' : request.name;
  return bindingsOf(program, request.module).some((found) => found.exported === exported && found.local === (request.local ?? request.name));
}

function joinExisting(program: TSESTree.Program, module: string, names: readonly ImportRequest[]): Edit | undefined {
  if (names.some((request) => request.isDefault)) return undefined;
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type' || !sameModule(statement.source.value, module)) continue;
    const last = statement.specifiers.filter((specifier) => specifier.type === 'ImportSpecifier').at(-1);
    if (last) return { start: last.range[1], end: last.range[1], text: names.map((request) => `, ${specifierText(request)}`).join('') };
  }
  return undefined;
}

function specifierText({ name, local }: ImportRequest): string {
  return local && local !== name ? `${name} as ${local}` : name;
}

function importLine(module: string, names: readonly ImportRequest[], text: string): string {
  const quote = quoteOf(text);
  const whole = names.find((request) => request.isDefault);
  const parts = names.filter((request) => !request.isDefault).map(specifierText);
  const clause = [whole ? [whole.local ?? whole.name] : [], parts.length > 0 ? [`{ ${parts.join(', ')} }`] : []].flat().join(', ');
  return `import ${clause} from ${quote}${module}${quote};`;
}

function requireLine(module: string, names: readonly ImportRequest[], text: string): string {
  const quote = quoteOf(text);
  const whole = names.find((request) => request.isDefault);
  const parts = names.map(({ name, local }) => (local && local !== name ? `${name}: ${local}` : name));
  return `const ${whole ? (whole.local ?? whole.name) : `{ ${parts.join(', ')} }`} = require(${quote}${module}${quote});`;
}

function quoteOf(text: string): string {
  const [, quote = "'"] = /(?:from|import|require\()\s*(['"])/.exec(text) ?? [];
  return quote;
}

function isCommonJs(program: TSESTree.Program): boolean {
  const module = program.body.some((statement) => statement.type.startsWith('Import') || statement.type.startsWith('Export'));
  const requires = (statement: Node) =>
    statement.type === 'VariableDeclaration' &&
    statement.declarations.some(({ init }) => init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require');
  return !module && program.body.some(requires);
}

/** After the last import; else before the first statement, but below directives such as 'use strict' and a hashbang. */
function insertion(program: TSESTree.Program, text: string, lines: readonly string[]): Edit {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const imports = program.body.filter((statement) => statement.type === 'ImportDeclaration' || isRequireStatement(statement));
  const prologue = program.body.filter((statement) => 'directive' in statement && typeof statement.directive === 'string');
  const after = imports.at(-1) ?? prologue.at(-1);
  const block = lines.join(end);
  if (after) return { start: after.range[1], end: after.range[1], text: `${end}${block}` };
  const start = belowHeader(text, program.body[0]?.range[0] ?? text.length);
  return { start, end: start, text: `${block}${end}${text.slice(start).trim() ? end : ''}` };
}

/** Below hashbang, licence and directives in comments, but above the comment that belongs to the first statement. */
function belowHeader(text: string, first: number): number {
  const header = text.slice(0, first);
  const blank = [...header.matchAll(/\r?\n[^\S\r\n]*\r?\n/g)].at(-1);
  if (blank) return blank.index + blank[0].length;
  const lines = /^(?:(?:#!|\/\/\/?\s*(?:@ts-|<)|\/\*\s*(?:eslint|@jest|@license|!)|\/\*!)[^\r\n]*\r?\n)+/.exec(header);
  return lines ? lines[0].length : 0;
}

function isRequireStatement(statement: Node): boolean {
  if (statement.type !== 'VariableDeclaration') return false;
  const [declarator] = statement.declarations;
  return declarator?.init?.type === 'CallExpression' && declarator.init.callee.type === 'Identifier' && declarator.init.callee.name === 'require';
}
