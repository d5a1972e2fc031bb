/** Fields of forms: what is typed into one is what the field is called, whatever the program calls it. */
import { ancestor, bare, isFunction, staticName } from '../source/tree';
import type { Element, Node, TSESTree } from '../source/tree';
import { lastName } from './vocabulary';

/** Attributes that say what a field is for; what browsers fill in comes first. */
const SAYING = ['autoComplete', 'autocomplete', 'textContentType', 'name', 'id', 'label', 'placeholder', 'aria-label', 'testID'];
const HOLDING = new Set(['value', 'defaultValue']);

export class FormFields {
  private bound: Map<string, readonly string[]> | undefined;

  constructor(private readonly nodes: readonly Node[]) {}

  /** What fields are called in which a variable or a property of this name is shown. */
  shownIn(name: string): readonly string[] | undefined {
    return (this.bound ??= this.collect()).get(name);
  }

  private collect(): Map<string, readonly string[]> {
    const bound = new Map<string, readonly string[]>();
    for (const node of this.nodes) {
      if (node.type !== 'JSXOpeningElement') continue;
      const held = node.attributes.flatMap((one) => (one.type === 'JSXAttribute' && HOLDING.has(String(one.name.name)) ? (heldName(one) ?? []) : []));
      const names = held.length > 0 ? namesOfField(node) : [];
      if (names.length > 0) for (const name of held) bound.set(name, names);
    }
    return bound;
  }
}

function heldName({ value }: TSESTree.JSXAttribute): string | undefined {
  const expression = value?.type === 'JSXExpressionContainer' ? bare(value.expression) : undefined;
  return expression?.type === 'Identifier' || expression?.type === 'MemberExpression' ? lastName(expression) : undefined;
}

function namesOfField({ attributes }: Element): readonly string[] {
  return SAYING.flatMap((name) =>
    attributes.flatMap((one) => {
      const said = one.type === 'JSXAttribute' && one.name.name === name && one.value?.type === 'Literal' ? one.value.value : undefined;
      return typeof said === 'string' ? said : [];
    }),
  );
}

/** `event.target.value` in a handler of a field: what the field is called. */
export function fieldOfEvent(node: TSESTree.MemberExpression): readonly string[] | undefined {
  const target = lastName(node.object);
  if (target !== 'target' && target !== 'currentTarget' && target !== 'nativeEvent') return undefined;
  const handler = ancestor(node, isFunction);
  const attribute = handler?.parent?.type === 'JSXExpressionContainer' && handler.parent.parent.type === 'JSXAttribute' ? handler.parent.parent : undefined;
  const names = attribute ? namesOfField(attribute.parent as Element) : [];
  return names.length > 0 ? names : undefined;
}

/** `card-number` of `#card-number`, of `input[name="card-number"]`, and of `form .card-number`. */
export function fieldInSelector(selector: string): string | undefined {
  const parts = selector.match(/[#.][\w-]+|=\s*["']?[\w-]+/g);
  const last = parts?.at(-1)?.replace(/^[#.=\s"']+/, '');
  return last ?? (/^[\w-]+$/.test(selector) ? selector : undefined);
}

/** `form.get('cvv').value`: of a control that is asked for by its name, that name. */
export function controlName(object: Node): string | undefined {
  const call = bare(object);
  if (call.type !== 'CallExpression' || call.arguments.length !== 1) return undefined;
  const [key] = call.arguments;
  const method = call.callee.type === 'MemberExpression' ? staticName(call.callee.property, call.callee.computed) : undefined;
  return method === 'get' && key?.type === 'Literal' && typeof key.value === 'string' ? key.value.split('.').at(-1) : undefined;
}
