/** What a piece of code says: its names, what it reads and calls, the texts in it. Comments say nothing. */
import { lastName } from './flow/vocabulary';
import { calledName, nodesWithin, staticName } from './source/tree';
import type { Node, TSESTree } from './source/tree';

export interface Said {
  /** Of variables, properties and types. */
  readonly names: readonly string[];
  /** What is read out of what: `req.admin`, `stripe.refunds`. */
  readonly members: readonly string[];
  /** What is called, a method with what it is called on: `fetch`, `gateway.charge`. */
  readonly calls: readonly string[];
  /** The texts, and the pieces of those that are put together. */
  readonly texts: readonly string[];
}

/** What is looked for, each in its own place. */
export type Saying = Partial<Readonly<Record<keyof Said, RegExp>>>;

/** Does the code below the node say one of these? */
export function says(node: Node, saying: Saying): boolean {
  const said = saidIn(node);
  return PLACES.some((place) => {
    const pattern = saying[place];
    return pattern !== undefined && said[place].some((one) => pattern.test(one));
  });
}

const PLACES = ['names', 'members', 'calls', 'texts'] as const satisfies readonly (keyof Said)[];

const known = new WeakMap<Node, Said>();

/** Several questions are asked of one function, which is read once. */
function saidIn(root: Node): Said {
  let said = known.get(root);
  if (!said) known.set(root, (said = read(root)));
  return said;
}

function read(root: Node): Said {
  const said = { names: new Set<string>(), members: new Set<string>(), calls: new Set<string>(), texts: new Set<string>() };
  for (const node of nodesWithin(root)) {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') said.names.add(node.name);
    else if (node.type === 'Literal' && typeof node.value === 'string') said.texts.add(node.value);
    else if (node.type === 'TemplateElement') said.texts.add(node.value.cooked ?? '');
    else if (node.type === 'MemberExpression') addMember(node, said);
    else if (node.type === 'CallExpression' || node.type === 'NewExpression') said.calls.add(pathOf(node.callee, calledName(node)));
  }
  return { names: [...said.names], members: [...said.members], calls: [...said.calls], texts: [...said.texts] };
}

function addMember(node: TSESTree.MemberExpression, { names, members }: { readonly names: Set<string>; readonly members: Set<string> }): void {
  const name = staticName(node.property, node.computed);
  if (name === undefined) return;
  names.add(name);
  members.add(pathOf(node, name));
}

function pathOf(node: Node, name = ''): string {
  return node.type === 'MemberExpression' ? `${lastName(node.object) ?? ''}.${name}` : name;
}
