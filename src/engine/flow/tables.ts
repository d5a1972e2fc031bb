/** Which table of a database a call speaks of, by the names that code has for it. */
import { bare } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Evaluator } from './evaluator';
import type { ModelWords } from './model-words';
import { onlyConstant } from './value';
import { lastName } from './vocabulary';

/** The name of what is called on, or of what its chain of calls speaks of. */
export function tableOf(receiver: Node, evaluator: Evaluator): string | undefined {
  for (let node: Node = bare(receiver); ; ) {
    if (node.type === 'AwaitExpression') node = bare(node.argument);
    else if (node.type === 'CallExpression') {
      const named = evaluator.models.words.tableGivers.has(lastName(node.callee) ?? '') ? tableNamed(node.arguments[0], evaluator) : undefined;
      if (named !== undefined) return named;
      if (node.callee.type !== 'MemberExpression') return undefined;
      node = bare(node.callee.object);
    } else return rowsOf(node, evaluator);
  }
}

function tableNamed(argument: Node | undefined, evaluator: Evaluator): string | undefined {
  if (!argument || argument.type === 'SpreadElement') return undefined;
  const constant = onlyConstant(evaluator.valueOf(argument));
  if (typeof constant === 'string') return constant.split(/[./]/).at(-1)?.replace(/\s.*/, '');
  return argument.type === 'Identifier' || argument.type === 'MemberExpression' ? lastName(argument) : undefined;
}

/** The table that is spelled as one there, whatever its rows are: `knex('cards')`, `CardModel`, `prisma.card`, `Card` of another module of the project. */
export function spelledTable(receiver: Node, evaluator: Evaluator): string | undefined {
  const { words } = evaluator.models;
  for (let node: Node = bare(receiver); ; ) {
    if (node.type === 'AwaitExpression') node = bare(node.argument);
    else if (node.type === 'CallExpression') {
      const named = words.tableGivers.has(lastName(node.callee) ?? '') ? tableNamed(node.arguments[0], evaluator) : undefined;
      if (named !== undefined) return named;
      if (node.callee.type !== 'MemberExpression') return undefined;
      node = bare(node.callee.object);
    } else {
      const name = lastName(node);
      return name !== undefined && isSpelledAsTable(node, name, evaluator) ? name : undefined;
    }
  }
}

function isSpelledAsTable(node: Node, name: string, evaluator: Evaluator): boolean {
  const { words } = evaluator.models;
  if (words.rowOf(name) !== name) return true;
  if (node.type === 'MemberExpression') return words.tableOwners.has((lastName(node.object) ?? '').toLowerCase());
  return /^[A-Z][a-z]/.test(name) && node.type === 'Identifier' && isOfModule(node, evaluator);
}

/** Imported from a module of the project, or made by a call: `const Card = model('Card', schema)`. */
function isOfModule(node: Node, evaluator: Evaluator): boolean {
  const source = importedFrom(node, evaluator);
  if (source !== undefined) return /^[.~#]|^@\/|^src\//.test(source);
  const made = madeBy(node, evaluator);
  return made !== undefined && /^(?:model|define)$/.test(lastName(made.callee) ?? '');
}

/** A class of rows: by its name, or because it is kept among the models of the project and is no class that the project writes out. */
export function isRowClass(node: Node, name: string, evaluator: Evaluator): boolean {
  if (/(?:Model|Entity)$/.test(name)) return true;
  const { callable, summary, members } = evaluator.valueOf(node);
  return !callable && !summary && !members && OF_MODELS.test(importedFrom(node, evaluator) ?? '');
}

const OF_MODELS = /(?:^|[/'"`])(?:models?|entit(?:y|ies)|schemas?)\//i;

/** May a text make one of such a class? Those that a package describes are known by its import. */
export function mayMakeRow(text: string): boolean {
  return /\bnew\s+[\w$.]*(?:Model|Entity)\b/.test(text) || OF_MODELS.test(text);
}

function importedFrom(node: Node, evaluator: Evaluator): string | undefined {
  const definition = evaluator.scopes.variableOf(node)?.defs[0];
  if (definition?.type === 'ImportBinding') return definition.parent.type === 'ImportDeclaration' ? definition.parent.source.value : undefined;
  const made = madeBy(node, evaluator);
  const [from] = made && lastName(made.callee) === 'require' ? made.arguments : [];
  return from?.type === 'Literal' && typeof from.value === 'string' ? from.value : undefined;
}

/** The call that the variable is set to where it is declared. */
function madeBy(node: Node, evaluator: Evaluator): TSESTree.CallExpression | undefined {
  const definition = evaluator.scopes.variableOf(node)?.defs[0]?.node;
  const init = definition?.type === 'VariableDeclarator' ? definition.init : undefined;
  return init?.type === 'CallExpression' ? init : undefined;
}

/** `this.orderRepository`; of a variable that is called something general, what it was set to. */
function rowsOf(node: Node, evaluator: Evaluator): string | undefined {
  const name = lastName(node);
  if (name === undefined || !evaluator.models.words.anyTable.has(name.toLowerCase())) return name;
  const definition = node.type === 'Identifier' ? evaluator.scopes.variableOf(node)?.defs[0]?.node : undefined;
  const init = definition?.type === 'VariableDeclarator' ? (definition.init as Node | null) : undefined;
  return init && init.range[1] < node.range[0] && bare(init).type === 'CallExpression' ? tableOf(init, evaluator) : undefined;
}

/** Is it a table of such rows: `orders`, `OrderModel`, `userWallets` are of `order` and `wallet`. The names of the rows come as `rowForms` gives them. */
export function isOfRows(table: string, forms: readonly string[], words: ModelWords): boolean {
  const name = words.rowOf(table) || table;
  for (const form of forms) if (endsInWord(name, form)) return true;
  return false;
}

/** One row, and several of them. */
export function rowForms(row: string): readonly string[] {
  return [row, `${row}s`, ...(row.endsWith('y') ? [`${row.slice(0, -1)}ies`] : [])];
}

/** `auditLogger` and `logger` end in the word `logger`; `blogger` does not. The word `$*` is all that begins with a dollar. */
export function endsInWord(name: string, word: string): boolean {
  if (word === '$*') return name.startsWith('$');
  const lower = name.toLowerCase();
  if (!lower.endsWith(word)) return lower === `${word}_`;
  const rest = name.slice(0, name.length - word.length);
  const start = name[rest.length] ?? '';
  if (rest === '' || /[_$#]$/.test(rest)) return true;
  // `p2PTransaction`, `XMLLogger`
  return /[A-Z]/.test(start) && (/[a-z0-9]$/.test(rest) || /[a-z]/.test(name[rest.length + 1] ?? ''));
}
