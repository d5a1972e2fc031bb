/** The fix: bytes that are drawn anew, where they are used. That they are sent along, or kept beside the hash, is for a person to see to. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Edit, Fix, ImportRequest, Span } from '../../engine/finding';
import { asValue, removeProperty } from '../../engine/repair';
import { ancestor, bare, isFunction, isWithin } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { definitionOf } from '../../domain/crypto/definitions';
import type { StaticMatch } from './match';

const TITLES = { iv: 'Draw a new vector for each message (and send it along)', salt: 'Draw a new salt (and keep it beside the hash)' } as const;

export function freshBytes(match: StaticMatch, code: Code): Fix | undefined {
  const { subject, given, standIn, call, bytes = 16, unfixable, written } = match;
  if (subject === 'key' || unfixable || !given || !call) return undefined;
  if (match.fault === 'short') return match.size && { title: `Draw ${bytes} bytes`, safety: 'review', edits: [{ ...spanOf(match.size), text: String(bytes) }], imports: [] };
  if (written !== undefined) return { title: 'Let the library draw a salt for each password', safety: 'review', edits: [{ ...spanOf(withAssertions(given)), text: written }], imports: [] };
  // Drawn where a module begins it would be the same each time again.
  if (!isWithin(standIn ?? given, ancestor(call, isFunction) ?? call)) return undefined;
  const drawn = drawing(call, bytes, code);
  if (!drawn) return undefined;
  const place = withAssertions(standIn ?? given);
  const edits = (standIn ? undefined : moved(given, call, drawn.text, code)) ?? [{ ...spanOf(place), text: asValue(place, drawn.text, code) }];
  return { title: TITLES[subject], safety: 'review', edits, imports: drawn.imports };
}

/** `process.env.IV!`: what is said of the old value goes with it. */
function withAssertions(node: Node): Node {
  let current = node;
  while (current.parent && /^TS(?:NonNull|As|Satisfies)Expression$/.test(current.parent.type)) current = current.parent;
  return current;
}

interface Drawing {
  readonly text: string;
  readonly imports: readonly ImportRequest[];
}

/** By the library that takes them: `crypto.subtle` has its generator beside it, others say in their model what theirs is called. */
function drawing(call: Call, bytes: number, code: Code): Drawing | undefined {
  const { name, behaviour } = code.callee(call);
  const path = name?.path ?? [];
  const subtle = path.indexOf('subtle');
  if (subtle >= 0) {
    const target = bare(call.callee);
    const owner = target.type === 'MemberExpression' ? bare(target.object) : undefined;
    const crypto = owner?.type === 'MemberExpression' ? code.text(owner.object) : 'crypto';
    return { text: `${crypto}.getRandomValues(new Uint8Array(${bytes}))`, imports: [] };
  }
  const random = behaviour?.acts?.random;
  if (random === undefined || name?.module === undefined) return undefined;
  const own = rootOf(call, path.length, code);
  const [first = '', ...below] = random.split('.');
  const imported = own === undefined ? code.importing({ module: name.module, name: first }) : { name: `${own}.${first}`, imports: [] };
  return { text: `${[imported.name, ...below].join('.')}(${bytes})`, imports: imported.imports };
}

/** The namespace that the function is called through: `CryptoJS` of `CryptoJS.AES.encrypt`. */
function rootOf(call: Call, depth: number, code: Code): string | undefined {
  let target = bare(call.callee);
  for (let level = 0; level < depth; level++) {
    if (target.type !== 'MemberExpression') return undefined;
    target = bare(target.object);
  }
  return code.text(target);
}

/** A variable is drawn where it is declared, if that is in the same function; one of the module is drawn anew in the function, under its name. */
function moved(given: Node, call: Call, text: string, code: Code): readonly Edit[] | undefined {
  const inner = bare(given);
  const definition = inner.type === 'Identifier' ? definitionOf(inner, code) : undefined;
  const declarator = definition?.made.parent;
  if (!definition || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const around = ancestor(call, isFunction);
  if (declarator.id.typeAnnotation || definition.uses.some((use) => !staysWhole(use, declarator))) return undefined;
  if (around && isWithin(definition.made, around)) return [{ ...spanOf(definition.made), text }];
  const body = around?.body;
  if (definition.scope !== 'module' || body?.type !== 'BlockStatement' || around?.params.some((param) => code.text(param).includes(declarator.id.type === 'Identifier' ? declarator.id.name : ''))) return undefined;
  const first = body.body[0];
  if (!first) return undefined;
  const [start] = first.range;
  const indent = /[^\S\r\n]*$/.exec(code.slice(Math.max(0, start - 200), start))![0];
  const isOnOwnLine = /[\r\n]\s*$/.test(code.slice(Math.max(0, start - 200), start));
  const inserted = { start, end: start, text: `const ${declarator.id.name} = ${text};${isOnOwnLine ? `\n${indent}` : ' '}` };
  const unused = definition.uses.every((use) => use === declarator.id || isWithin(use, around!));
  const statement = declarator.parent;
  const span = unused && statement.declarations.length === 1 && statement.parent.type === 'Program' ? removed(statement, code) : undefined;
  return span ? [{ ...span, text: '' }, inserted] : [inserted];
}

function removed(statement: TSESTree.VariableDeclaration, code: Code): Span {
  const [edit] = removeProperty(statement, '', 'review', code).edits;
  return edit ?? spanOf(statement);
}

/** It is handed on as it is, or written out in another form: bytes can do both. */
function staysWhole(use: Node, declarator: Node): boolean {
  const { parent } = use;
  if (parent === declarator) return true;
  if (parent?.type === 'MemberExpression' && parent.object === use) return parent.parent.type === 'CallExpression' && 'name' in parent.property && parent.property.name === 'toString';
  return parent !== undefined && /^(?:CallExpression|ArrayExpression|Property|ReturnStatement)$/.test(parent.type) && !(parent.type === 'CallExpression' && /\.from$/.test(textOfCallee(parent)));
}

function textOfCallee({ callee }: TSESTree.CallExpression): string {
  const target = bare(callee);
  return target.type === 'MemberExpression' && target.property.type === 'Identifier' ? `.${target.property.name}` : '';
}
