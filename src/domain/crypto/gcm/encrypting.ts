/** The side that encrypts: what comes out is the header, the cipher text and the tag. */
import type { Edit } from '../../../engine/finding';
import { calledName } from '../../../engine/source/tree';
import type { Node, TSESTree } from '../../../engine/source/tree';
import type { Pipeline } from './pipeline';
import { statementOf } from './pipeline';
import type { Rewriting } from './rewrite';

export function encryptEdits(pipeline: Pipeline, rewriting: Rewriting): readonly Edit[] | undefined {
  const out = outputEdits(pipeline, rewriting);
  return out && [...out, ...beginning(pipeline, rewriting)];
}

/** IV and salt are drawn before the cipher is made of them. */
function beginning(pipeline: Pipeline, rewriting: Rewriting): readonly Edit[] {
  const { code, header, names, use } = rewriting;
  const { call, declared } = pipeline;
  if (header === 'nothing') return [];
  const indent = indentOf(declared, code.whole);
  const drawn = (name: string, bytes: number) => `const ${name} = ${use('randomBytes', pipeline)}(${bytes});\n${indent}`;
  const salt = header === 'salt and iv' ? drawn(names.salt, 16) : '';
  return [{ start: declared.range[0], end: declared.range[0], text: salt + drawn(names.iv, 12) }, ...argumentEdits(call, pipeline, rewriting, names.salt, names.iv)];
}

/** Key and IV of what is called: `createCipher(name, password)` becomes `createCipheriv(name, scryptSync(password, salt, 32), iv)`. */
export function argumentEdits(call: TSESTree.CallExpression, pipeline: Pipeline, { code, header, use }: Rewriting, salt: string, iv: string): readonly Edit[] {
  const [, key, old] = call.arguments;
  const end = call.range[1] - 1;
  if (header === 'salt and iv') {
    const name = pipeline.decrypts ? 'createDecipheriv' : 'createCipheriv';
    const text = `${use('scryptSync', pipeline)}(${code.text(key!)}, ${salt}, 32), ${iv}`;
    return [{ start: call.callee.range[0], end: call.callee.range[1], text: use(name, pipeline) }, { start: key!.range[0], end, text }];
  }
  return old ? [{ start: old.range[0], end: old.range[1], text: iv }] : [{ start: key!.range[1], end, text: `, ${iv}` }];
}

function outputEdits(pipeline: Pipeline, rewriting: Rewriting): readonly Edit[] | undefined {
  const final = pipeline.final!;
  if (pipeline.update.arguments.length < 3) return final.arguments.length === 0 ? inList(pipeline, rewriting) : undefined;
  return asSum(pipeline, rewriting) ?? asHex(pipeline, rewriting);
}

/** `Buffer.concat([cipher.update(text), cipher.final()])`, with whatever stands in front. */
function inList({ name, update, final }: Pipeline, { header, names }: Rewriting): readonly Edit[] | undefined {
  const list = final!.parent;
  if (list.type !== 'ArrayExpression' || list.elements.at(-1) !== final || list.parent.type !== 'CallExpression' || calledName(list.parent) !== 'concat') return undefined;
  const tag: Edit = { start: final!.range[1], end: final!.range[1], text: `, ${name}.getAuthTag()` };
  if (header === 'nothing') return [tag];
  const first = list.elements[0]!;
  // Only what begins with the cipher text has room for a header in front of it.
  const holds = first === update || (first.type === 'Identifier' && list.elements.length === 2 && isNameOf(first, update));
  if (!holds) return undefined;
  return [tag, { start: first.range[0], end: first.range[0], text: `${headerText(header, names)}, ` }];
}

function isNameOf(name: TSESTree.Identifier, { parent }: TSESTree.CallExpression): boolean {
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.id.name === name.name;
}

function headerText(header: Rewriting['header'], { salt, iv }: Rewriting['names']): string {
  return header === 'salt and iv' ? `${salt}, ${iv}` : iv;
}

/** `cipher.update(text, 'utf8', 'hex') + cipher.final('hex')`, or the same in two statements that follow one another. */
function asSum(pipeline: Pipeline, { code, header, names }: Rewriting): readonly Edit[] | undefined {
  const { name, update } = pipeline;
  const final = pipeline.final!;
  const [text, from, encoding] = update.arguments.map((argument) => code.text(argument));
  if (final.arguments.length !== 1 || code.text(final.arguments[0]!) !== encoding) return undefined;
  const fed = from === 'undefined' || from === 'null' ? text : `${text}, ${from}`;
  const front = header === 'nothing' ? '' : `${headerText(header, names)}, `;
  const whole = `Buffer.concat([${front}${name}.update(${fed}), ${name}.final(), ${name}.getAuthTag()]).toString(${encoding})`;
  const { parent } = update;
  if (parent.type === 'BinaryExpression' && parent.operator === '+' && parent.left === update && parent.right === final) return [{ start: parent.range[0], end: parent.range[1], text: whole }];
  const added = addedTo(final);
  const first = statementOf(update);
  const second = statementOf(final);
  if (added === undefined || !first || !second || added !== givenTo(update) || code.slice(first.range[1], second.range[0]).trim() !== '') return undefined;
  return [{ start: update.range[0], end: update.range[1], text: whole }, { start: first.range[1], end: second.range[1], text: '' }];
}

/** `sealed` of `sealed += cipher.final('hex')`. */
export function addedTo({ parent }: Node): string | undefined {
  if (parent?.type !== 'AssignmentExpression' || parent.left.type !== 'Identifier' || parent.parent.type !== 'ExpressionStatement') return undefined;
  return parent.operator === '+=' ? parent.left.name : undefined;
}

function givenTo({ parent }: Node): string | undefined {
  if (parent?.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'Identifier' && (parent.operator === '+=' || parent.operator === '=') ? parent.left.name : undefined;
}

/** Digits of bytes can be put behind one another wherever the text ends. */
function asHex({ name, final }: Pipeline, { code, header }: Rewriting): readonly Edit[] | undefined {
  const encoding = final!.arguments[0];
  const { parent } = final!;
  const isEnd = (parent.type === 'BinaryExpression' && parent.operator === '+' && parent.right === final) || parent.type === 'TemplateLiteral' || addedTo(final!) !== undefined;
  if (header !== 'nothing' || !isEnd || encoding?.type !== 'Literal' || encoding.value !== 'hex') return undefined;
  return [{ start: final!.range[1], end: final!.range[1], text: ` + ${name}.getAuthTag().toString(${code.text(encoding)})` }];
}

export function indentOf(statement: Node, whole: string): string {
  return /(?:^|\n)([^\S\n]*)$/.exec(whole.slice(0, statement.range[0]))?.[1] ?? '';
}
