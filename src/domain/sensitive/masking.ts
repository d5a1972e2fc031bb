/** What a fix masks a card number with: a function that the module has or can import, else one that it is given. */
import type { Code } from '../../engine/code';
import type { HelperRequest, ImportRequest } from '../../engine/finding';
import { isFunction } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export interface Masker {
  readonly name: string;
  /** It takes whatever it is given; else texts alone. */
  readonly takesAll?: boolean;
  readonly imports: readonly ImportRequest[];
  readonly helpers: readonly HelperRequest[];
}

/** Names of functions that take the number, and not a card or a text around it. */
const NAMES = ['maskPan', 'maskPAN', 'maskCardNumber', 'maskCardNo', 'maskCreditCardNumber', 'maskCreditCard', 'maskAccountNumber', 'redactPan', 'redactCardNumber', 'obfuscateCardNumber', 'hideCardNumber', 'maskCard', 'maskNumber', 'mask'];
const HELPER = 'maskPan';

export function maskerIn(code: Code): Masker | undefined {
  return ofModule(code) ?? ofImports(code) ?? added(code);
}

function ofModule(code: Code): Masker | undefined {
  const found = new Set<string>();
  for (const node of code.nodes) {
    const name = NAMES.includes(nameOf(node) ?? '') ? nameOf(node) : undefined;
    if (name !== undefined && takesText(node)) found.add(name);
  }
  const name = NAMES.find((one) => found.has(one));
  return name === undefined ? undefined : { name, takesAll: name === HELPER && isHelper(code), imports: [], helpers: [] };
}

/** The name of a function of the module itself, or one that it imports. */
function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return isOutermost(node) ? node.id?.name : undefined;
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' && isFunction(node.init ?? undefined) && isOutermost(node.parent) ? node.id.name : undefined;
    case 'ImportSpecifier':
      return node.importKind === 'type' || node.parent.type !== 'ImportDeclaration' || node.parent.importKind === 'type' ? undefined : node.local.name;
    default:
      return undefined;
  }
}

function isOutermost({ parent }: Node): boolean {
  return parent?.type === 'Program' || (parent?.type === 'ExportNamedDeclaration' && parent.parent.type === 'Program');
}

/** Its first parameter is no object, and it wants no other. */
function takesText(node: Node): boolean {
  const maker = node.type === 'VariableDeclarator' ? node.init : node;
  if (!maker || !('params' in maker) || !Array.isArray(maker.params)) return node.type === 'ImportSpecifier';
  const [first, second] = maker.params as TSESTree.Parameter[];
  if (first?.type !== 'Identifier' || (second && second.type !== 'AssignmentPattern' && !('optional' in second && second.optional))) return false;
  const type = first.typeAnnotation?.typeAnnotation.type;
  return type === undefined || type === 'TSStringKeyword' || type === 'TSUnionType' || type === 'TSUnknownKeyword' || type === 'TSAnyKeyword';
}

function isHelper(code: Code): boolean {
  return code.whole.includes(helperText(code.file).split('\n')[1]!);
}

/** A module that is imported already may have one, which nobody imported yet. */
function ofImports(code: Code): Masker | undefined {
  for (const node of code.nodes) {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type') continue;
    const module = node.source.value;
    const name = NAMES.find((one) => code.exportsFunction(module, one));
    if (name === undefined) continue;
    const imported = code.importing({ module, name });
    return { name: imported.name, imports: imported.imports, helpers: [] };
  }
  return undefined;
}

function added(code: Code): Masker | undefined {
  // Whatever else is called so is not this.
  if (code.nodes.some((node) => node.type === 'Identifier' && node.name === HELPER)) return undefined;
  return { name: HELPER, takesAll: true, imports: [], helpers: [{ name: HELPER, text: helperText(code.file) }] };
}

function helperText(file: string): string {
  const isTyped = /\.[cm]?tsx?$/i.test(file);
  return [
    '/** The last four digits of a card number; the others are hidden. */',
    `function ${HELPER}(pan${isTyped ? ': unknown' : ''})${isTyped ? ': string' : ''} {`,
    "  return String(pan ?? '').replace(/\\d(?=(?:\\D*\\d){4})/g, '*');",
    '}',
  ].join('\n');
}
