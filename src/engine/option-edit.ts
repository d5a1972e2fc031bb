/** Writes options into a call, wherever the object that holds them stands in the module: what a model calls `argument[1].cookie.secure`. */
import type { Code } from './code';
import type { Edit } from './finding';
import type { AccessPath } from './model';
import { asValue } from './repair';
import { bare, staticName } from './source/tree';
import type { Call, Node, TSESTree } from './source/tree';

export interface Setting {
  readonly path: AccessPath;
  /** The value as code; of a text in an object that the compiler would widen, `'lax'` becomes `'lax' as const`. */
  readonly text: string;
}

/** A tree of options that are to be there. */
export interface Options {
  readonly [name: string]: string | Options;
}

/** Undefined where the options do not stand in this module, or come from what cannot be written to. */
export function settingOptions(call: Call, settings: readonly Setting[], code: Code): readonly Edit[] | undefined {
  const places = settings.map(({ path }) => /^argument\[(\d+)\]\.(.+)$/.exec(path));
  const [first] = places;
  if (!first || places.some((place) => place?.[1] !== first[1])) return undefined;
  const options = settings.reduce<Options>((all, { text }, at) => withOption(all, places[at]![2]!.split('.'), text), {});
  const index = Number(first[1]);
  const argument = call.arguments[index];
  if (argument?.type === 'SpreadElement' || call.arguments.length < index) return undefined;
  if (argument) return optionsInto(argument, options, code);
  const last = call.arguments.at(-1);
  if (last) return [{ start: last.range[1], end: last.range[1], text: `, ${printed(options)}` }];
  const at = call.range[1] - 1;
  return code.slice(at, at + 1) === ')' ? [{ start: at, end: at, text: printed(options) }] : undefined;
}

/** Is the option written out in the call, or in an object of this module that it is handed? */
export function holdsOption(call: Call, path: AccessPath, code: Code): boolean {
  const [, index, names = ''] = /^argument\[(\d+)\]\.(.+)$/.exec(path) ?? [];
  let current: Node | undefined = call.arguments[Number(index)];
  for (const name of names.split('.')) {
    const object: TSESTree.ObjectExpression | undefined = current && objectOf(current, code);
    current = object?.properties.find((one): one is TSESTree.Property => one.type === 'Property' && staticName(one.key, one.computed) === name)?.value;
  }
  return current !== undefined;
}

function withOption(options: Options, [name = '', ...rest]: readonly string[], text: string): Options {
  const inner = options[name];
  return { ...options, [name]: rest.length === 0 ? text : withOption(typeof inner === 'object' ? inner : {}, rest, text) };
}

function printed(options: Options): string {
  return `{ ${listed(options).join(', ')} }`;
}

function listed(options: Options): readonly string[] {
  return Object.entries(options).map(([name, value]) => `${name}: ${typeof value === 'string' ? value : printed(value)}`);
}

/** The same for an object that holds them, or a name that stands for one. */
export function optionsInto(node: Node, options: Options, code: Code): readonly Edit[] | undefined {
  const object = objectOf(node, code);
  if (object) return intoObject(object, options, code);
  const value = bare(node);
  const isNothing = (value.type === 'Literal' && typeof value.value === 'boolean') || (value.type === 'Identifier' && value.name === 'undefined');
  return isNothing ? [{ start: value.range[0], end: value.range[1], text: asValue(value, printed(options), code) }] : undefined;
}

/** What an object may stand behind: its name, or a function that makes it. */
const BEHIND: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression', 'CallExpression', 'AwaitExpression']);

/** The object as it is written out, here or elsewhere in the module. */
export function objectOf(node: Node, code: Code): TSESTree.ObjectExpression | undefined {
  const written = bare(node);
  if (written.type === 'ObjectExpression') return written;
  const { origin } = BEHIND.has(written.type) ? code.value(written) : { origin: undefined };
  const known = origin && bare(origin);
  return known?.type === 'ObjectExpression' ? known : undefined;
}

function intoObject(object: TSESTree.ObjectExpression, options: Options, code: Code): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const missing: Record<string, string | Options> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const property = object.properties.find((one): one is TSESTree.Property => one.type === 'Property' && staticName(one.key, one.computed) === name);
    if (!property) missing[name] = wanted;
    else if (typeof wanted === 'string') edits.push(replacing(property, constWhereWidened(wanted, object, code), code));
    else {
      const inner = optionsInto(property.value, wanted, code);
      if (!inner) return undefined;
      edits.push(...inner);
    }
  }
  const added = listed(missing).map((text) => constWhereWidened(text, object, code));
  return added.length === 0 ? edits : [...edits, adding(object, added, code)];
}

function replacing(property: TSESTree.Property, text: string, code: Code): Edit {
  const { key, value } = property;
  if (property.method) return { start: property.range[0], end: property.range[1], text: `${code.text(key)}: ${text}` };
  return { start: value.range[0], end: value.range[1], text: asValue(value, text, code) };
}

/** Behind the last property, in the way in which the others stand: each on a line, or all on one. */
function adding(object: TSESTree.ObjectExpression, added: readonly string[], code: Code): Edit {
  const last = object.properties.at(-1);
  if (!last) return { start: object.range[0], end: object.range[1], text: `{ ${added.join(', ')} }` };
  const end = last.range[1];
  const indent = /(\r?\n[^\S\r\n]*)$/.exec(code.slice(object.range[0], last.range[0]))?.[1];
  return { start: end, end, text: added.map((text) => (indent === undefined ? `, ${text}` : `,${indent}${text}`)).join('') };
}

/** A text in an object that is not written in the place where its type is asked for would be any text. */
function constWhereWidened(text: string, object: TSESTree.ObjectExpression, code: Code): string {
  if (!/\.[cm]?tsx?$/.test(code.file)) return text;
  const { parent } = outermost(object);
  const free = (parent.type === 'VariableDeclarator' && !parent.id.typeAnnotation) || (parent.type === 'ReturnStatement') || (parent.type === 'ArrowFunctionExpression' && !parent.returnType);
  return free && object.parent.type !== 'TSAsExpression' && object.parent.type !== 'TSSatisfiesExpression' ? text.replace(/^'[^']*'$|(?<=: )'[^']*'(?=$|,| \})/g, (quoted) => `${quoted} as const`) : text;
}

/** The object that this one is a part of. */
function outermost(object: TSESTree.ObjectExpression): { readonly parent: TSESTree.Node } {
  let current: TSESTree.Node = object;
  while (current.parent?.type === 'Property' && current.parent.parent.type === 'ObjectExpression') current = current.parent.parent;
  return { parent: current.parent! };
}
