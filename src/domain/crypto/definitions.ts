/** What a name stands for where one expression alone makes it and nothing writes into it later. Unknown where somebody else may have a say. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, calledName, isFunction, isWithin, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';

export interface Definition {
  /** The expression that makes it. */
  readonly made: Node;
  /** The variable, or `this.iv` and its like, wherever it stands. */
  readonly uses: readonly Node[];
  /** Where it is made is no part of any function. */
  readonly scope: 'module' | 'function' | 'field';
  /** It is made by this only where nobody gives anything else. */
  readonly byDefault?: boolean;
}

/** Of a variable, a property of an object that is written out, or a field of a class. */
export function definitionOf(node: Node, code: Code): Definition | undefined {
  if (node.type === 'Identifier') return ofVariable(node, code);
  return node.type === 'MemberExpression' ? (ofField(node, code) ?? ofProperty(node, code)) : undefined;
}

function ofVariable(node: TSESTree.Identifier, code: Code): Definition | undefined {
  const uses = code.references(node);
  const made = uses.flatMap((use) => writtenBy(use) ?? []);
  const [only] = made;
  if (made.length !== 1 || !only?.made) return undefined;
  return { made: only.made, uses, byDefault: only.byDefault, scope: ancestor(only.made, isFunction) ? 'function' : 'module' };
}

interface Write {
  /** Missing where it is written and nobody can say what. */
  readonly made?: Node;
  readonly byDefault?: boolean;
}

/** What the mention writes, if it writes. */
function writtenBy(use: Node): Write | undefined {
  const { parent } = use;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id !== use ? undefined : parent.init ? { made: parent.init } : isLoopVariable(parent) ? {} : undefined;
    case 'AssignmentExpression':
      return parent.left !== use ? undefined : /^(?:\?\?|\|\|)?=$/.test(parent.operator) ? { made: parent.right } : {};
    case 'AssignmentPattern':
      return parent.left === use ? { made: parent.right, byDefault: true } : undefined;
    case 'UpdateExpression':
      return {};
    case 'Property':
      return parent.value === use && parent.parent.type === 'ObjectPattern' ? takenOut(parent) : undefined;
    default:
      return undefined;
  }
}

function isLoopVariable({ parent }: TSESTree.VariableDeclarator): boolean {
  return parent.parent.type === 'ForOfStatement' || parent.parent.type === 'ForInStatement';
}

/** `const { iv } = SETTINGS` */
function takenOut(property: TSESTree.Property): Write {
  const declarator = property.parent.parent;
  const init = declarator?.type === 'VariableDeclarator' && declarator.init ? bare(declarator.init) : undefined;
  const name = staticName(property.key, property.computed);
  return init?.type === 'ObjectExpression' && name !== undefined ? { made: propertyIn(init, name) } : {};
}

/** `SETTINGS.iv`, where `SETTINGS` is an object that is written out and the property is written to nowhere else. */
function ofProperty(node: TSESTree.MemberExpression, code: Code): Definition | undefined {
  const name = staticName(node.property, node.computed);
  const owner = name === undefined ? undefined : definitionOf(bare(node.object), code);
  const object = owner && bare(owner.made);
  if (name === undefined || object?.type !== 'ObjectExpression' || owner?.byDefault) return undefined;
  const made = propertyIn(object, name);
  const uses = owner!.uses.flatMap(({ parent }) => (parent?.type === 'MemberExpression' && staticName(parent.property, parent.computed) === name ? [parent] : []));
  return made && !uses.some(isAssigned) ? { made, uses, scope: owner!.scope } : undefined;
}

/** The value of the property that an object that is written out holds. */
export function propertyIn(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  for (const property of object.properties) if (property.type === 'Property' && staticName(property.key, property.computed) === name) return property.value;
  return undefined;
}

function isAssigned({ parent }: Node, _index: number, all: readonly Node[]): boolean {
  return parent?.type === 'AssignmentExpression' && all.includes(parent.left);
}

/** `this.iv`, `Vault.IV`: of a field that one place alone gives something. */
function ofField(node: TSESTree.MemberExpression, code: Code): Definition | undefined {
  const object = bare(node.object);
  const name = staticName(node.property, node.computed);
  if (name === undefined) return undefined;
  const isThis = object.type === 'ThisExpression';
  const owner = isThis ? ownerOfThis(node) : object.type === 'Identifier' ? classCalled(object.name, code) : undefined;
  if (!owner) return undefined;
  const uses = code.nodes.filter((one) => one.type === 'MemberExpression' && staticName(one.property, one.computed) === name && isOf(one, owner, code));
  const assigned = uses.flatMap(({ parent }) => (parent?.type === 'AssignmentExpression' && uses.includes(parent.left) ? [parent] : []));
  const made = [...declaredIn(owner, name), ...assigned.map(({ right }) => right)];
  if (made.length !== 1 || assigned.some((write) => ancestor(write, isFunction) && methodAround(write) !== 'constructor')) return undefined;
  return { made: made[0]!, uses, scope: 'field' };
}

/** The class, or the object that is written out, whose method is run. */
function ownerOfThis(node: Node): Class | TSESTree.ObjectExpression | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (isClass(current)) return current;
    if (current.type !== 'FunctionExpression' && current.type !== 'FunctionDeclaration') continue;
    if (current.parent.type === 'Property') return current.parent.parent.type === 'ObjectExpression' ? current.parent.parent : undefined;
    if (current.parent.type !== 'MethodDefinition') return undefined;
  }
  return undefined;
}

/** `this.iv` inside of it, or `Vault.iv` anywhere. */
function isOf({ object }: TSESTree.MemberExpression, owner: Class | TSESTree.ObjectExpression, code: Code): boolean {
  if (object.type === 'ThisExpression') return isWithin(object, owner);
  return object.type === 'Identifier' && isClass(owner) && owner.id !== null && code.text(object) === owner.id.name;
}

function declaredIn(owner: Class | TSESTree.ObjectExpression, name: string): readonly Node[] {
  if (owner.type === 'ObjectExpression') {
    const made = propertyIn(owner, name);
    return made ? [made] : [];
  }
  return owner.body.body.flatMap((member) => (member.type === 'PropertyDefinition' && staticName(member.key, member.computed) === name && member.value ? [member.value] : []));
}

type Class = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function isClass(node: Node): node is Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function classCalled(name: string, code: Code): Class | undefined {
  return code.nodes.find((node): node is Class => isClass(node) && node.id?.name === name);
}

/** The name of the method that the node stands in. */
export function methodAround(node: Node): string | undefined {
  const method = ancestor(node, (one): one is TSESTree.MethodDefinition => one.type === 'MethodDefinition');
  return method && staticName(method.key, method.computed);
}

/** Methods that leave what they are called on as it is. */
const READS = /^(?:toString|toJSON|slice|substring|substr|subarray|equals|compare|readU?Int\w*|indexOf|includes|at|charCodeAt|trim|map|every|some|join|toUpperCase|toLowerCase|concat|clone|toBytes|getBytes)$/;
/** Functions that leave what they are handed as it is, by their names. */
const LEAVES = /^(?:from|concat|log|info|debug|stringify|push|isBuffer|isView|timingSafeEqual|encode\w*|decode\w*|to(?:Hex|Base64|String)\w*|bytesToHex|createCipheriv|createDecipheriv|\w*(?:[Cc]ipher|[Cc]rypt|[Ss]eal|[Ss]ign|[Hh]mac|[Dd]igest|[Hh]ash|[Dd]erive|pbkdf2|scrypt|argon2|secretbox)\w*)$/;

/** May something be written into what the definition makes: `iv.set(…)`, `iv[0] = 1`, `randomFillSync(iv)`? */
export function isWrittenInto({ uses }: Definition, code: Code): boolean {
  return uses.some((use) => writesInto(use, code));
}

function writesInto(use: Node, code: Code): boolean {
  const { parent } = use;
  if (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') return parent.callee !== use && (isOutput(use, parent) || !leaves(parent, code));
  if (parent?.type !== 'MemberExpression' || parent.object !== use) return false;
  if (parent.parent.type === 'AssignmentExpression') return parent.parent.left === parent;
  if (parent.parent.type === 'UpdateExpression') return true;
  const name = staticName(parent.property, parent.computed);
  if (parent.parent.type === 'CallExpression' && parent.parent.callee === parent) {
    const isZeroed = name === 'fill' && parent.parent.arguments.every(({ type }) => type === 'Literal');
    return name === undefined || !(isZeroed || READS.test(name));
  }
  return name === 'buffer';
}

/** Functions of libsodium as C has them: `crypto_pwhash(key, password, …)` fills the first, those that make keys each. */
function isOutput(use: Node, call: Call): boolean {
  const name = calledName(call) ?? '';
  return name.startsWith('crypto_') && (call.arguments[0] === use || /key(?:gen|pair)$/.test(name));
}

function leaves(call: Call, code: Code): boolean {
  if (code.act(call) || code.callee(call).behaviour?.encodes === true) return true;
  return LEAVES.test(calledName(call) ?? lastName(call.callee) ?? '');
}
