/** The origins that may ask come from a list: that of the file, where it has one, else that of the environment. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { onlyConstant } from '../../engine/flow/value';
import { holdsOption, settingOptions } from '../../engine/option-edit';
import { asValue } from '../../engine/repair';
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { CorsMatch } from './rule';

const FROM_ENVIRONMENT = "process.env.ALLOWED_ORIGINS?.split(',')";
const ELSEWHERE = [{ file: '.env.example', line: 'ALLOWED_ORIGINS=' }];

export function listOfOrigins(match: CorsMatch, code: Code): Fix | undefined {
  const edits = match.event ? inOptions(match, code) : match.opening === 'star' || match.opening === 'null' ? oneOrigin(match, code) : match.opening === 'reflected' ? asked(match, code) : undefined;
  if (!edits) return undefined;
  const lines = edits.some(({ text }) => text.includes('ALLOWED_ORIGINS')) ? ELSEWHERE : undefined;
  return { title: 'Allow the origins of a list', safety: 'review', edits, imports: [], ...(lines ? { lines } : {}) };
}

function inOptions({ at, event, option }: CorsMatch, code: Code): readonly Edit[] | undefined {
  const list = listIn(at.start, code) ?? `${FROM_ENVIRONMENT} ?? []`;
  const text = onlyConstant(event!.part('many').value) === false ? `${isTyped(code) ? '(ctx: { get(name: string): string })' : '(ctx)'} => ${list.includes(' ') ? `(${list})` : list}.find((allowed) => allowed === ctx.get('Origin')) ?? ''` : list;
  if (option) return [{ start: option.value.range[0], end: option.value.range[1], text: asValue(option.value, text, code) }];
  const places = event!.places('origin').filter((place) => !place.endsWith('.*'));
  const isBeside = (place: string) => event!.places('options').some((options) => place.startsWith(`${options}.`) && holdsOption(event!.node, options, code));
  for (const path of [...places.filter((place) => holdsOption(event!.node, place, code)), ...places.filter(isBeside), ...places]) {
    const edits = settingOptions(event!.node, [{ path, text }], code);
    if (edits) return edits;
  }
  return undefined;
}

function isTyped({ file }: Code): boolean {
  return /\.[cm]?tsx?$/.test(file);
}

/** `const allowedOrigins = ['https://…']`, outside of all functions and further up. */
function listIn(before: number, code: Code): string | undefined {
  const program = code.nodes[0];
  const found = code.nodes.find((node): node is TSESTree.VariableDeclarator => node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && /(?:allow|white|trust|permit)\w*|origins$/i.test(node.id.name) && isList(node.init) && isOutermost(node, program) && node.range[1] < before);
  return found?.id.type === 'Identifier' ? found.id.name : undefined;
}

function isOutermost(node: TSESTree.VariableDeclarator, program: Node | undefined): boolean {
  const { parent } = node.parent;
  return parent === program || (parent.type === 'ExportNamedDeclaration' && parent.parent === program);
}

function isList(node: Node | null): boolean {
  return node?.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every((element) => element?.type === 'Literal' && typeof element.value === 'string' && element.value.startsWith('http'));
}

/** A header says one origin: that of the environment. An empty one lets nobody in. */
function oneOrigin({ value }: CorsMatch, code: Code): readonly Edit[] | undefined {
  const said = value && bare(value);
  if (said?.type !== 'Literal') return undefined;
  const variable = /\bDeno\.env\b|https:\/\/deno\.land/.test(code.whole) ? "Deno.env.get('ALLOWED_ORIGIN')" : 'process.env.ALLOWED_ORIGIN';
  return [{ start: said.range[0], end: said.range[1], text: `${variable} ?? ''` }];
}

/** The header is written where the list has the origin, and caches are told that the answer depends on it. */
function asked({ at, call, value }: CorsMatch, code: Code): readonly Edit[] | undefined {
  const statement = call?.parent;
  if (!call || !value || statement?.type !== 'ExpressionStatement' || (statement.parent.type !== 'BlockStatement' && statement.parent.type !== 'Program')) return undefined;
  const said = bare(value);
  // `?? ''` lets nobody in and stays; `|| '*'` goes.
  const isSafe = said.type === 'LogicalExpression' && said.right.type === 'Literal' && said.right.value === '';
  const origin = said.type === 'LogicalExpression' && !isSafe ? said.left : said;
  const list = listIn(at.start, code);
  const indent = /[^\S\r\n]*$/.exec(code.slice(0, statement.range[0]))![0];
  const text = code.text(origin);
  const isSaid = isSafe || origin.type === 'TemplateLiteral' || origin.type === 'BinaryExpression';
  const test = `${list ?? FROM_ENVIRONMENT}.includes(${isSaid ? text : `${text} ?? ''`})`;
  const written = code.slice(call.range[0], value.range[0]) + text + code.slice(value.range[1], call.range[1]);
  const vary = `${code.text(call.callee)}('Vary', 'Origin')`;
  return [{ start: statement.range[0], end: statement.range[1], text: `if (${test}) {\n${indent}  ${written};\n${indent}  ${vary};\n${indent}}` }];
}
