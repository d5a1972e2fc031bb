/** The side that decrypts: header and tag are taken off what came in, and the tag is set before anything is read. */
import type { Code } from '../../../engine/code';
import type { Edit } from '../../../engine/finding';
import type { Node, TSESTree } from '../../../engine/source/tree';
import { argumentEdits, indentOf } from './encrypting';
import { isKnownBefore, isPure } from './pipeline';
import type { Pipeline } from './pipeline';
import type { Rewriting } from './rewrite';

const HEADER = { nothing: 0, iv: 12, 'salt and iv': 28 } as const;
const LENGTH = '{ authTagLength: 16 }';

export function decryptEdits(pipeline: Pipeline, rewriting: Rewriting): readonly Edit[] | undefined {
  const { code, header, names } = rewriting;
  const { call, declared, feeding, name, update } = pipeline;
  const [data, encoding, out] = update.arguments;
  if (!data || data.type === 'SpreadElement' || !isPure(data)) return undefined;
  const isText = encoding !== undefined && code.text(encoding) !== 'undefined' && code.text(encoding) !== 'null';
  // A text without an encoding, or what may be one, cannot be cut like bytes.
  if (!isText && isDeclaredText(data, code)) return undefined;
  if (header !== 'nothing' && !isKnownBefore(data, declared, code)) return undefined;
  const own = !isText && data.type === 'Identifier';
  const sealed = own ? data.name : names.sealed;
  const taken = `const ${sealed} = ${isText ? `Buffer.from(${code.text(data)}, ${code.text(encoding)})` : code.text(data)};\n`;
  const before = header === 'nothing' ? feeding : declared;
  const cut = `${sealed}.subarray(${HEADER[header]}, -16)`;
  const set = `${name}.setAuthTag(${sealed}.subarray(-16));\n${indentOf(feeding, code.whole)}`;
  const takenAt = own ? '' : taken + indentOf(before, code.whole);
  const read = finished(pipeline, `${name}.update(${cut}${out ? `, undefined, ${code.text(out)}` : ''})`, rewriting);
  return read && [
    ...(before === feeding ? [insert(feeding, takenAt + set)] : [...(takenAt === '' ? [] : [insert(declared, takenAt)]), insert(feeding, set)]),
    ...read,
    ...callEdits(call, pipeline, rewriting, sealed),
  ];
}

function isDeclaredText(data: Node, code: Code): boolean {
  if (data.type === 'Literal') return true;
  return data.type === 'Identifier' && [data, ...code.references(data)].some((name) => name.type === 'Identifier' && name.typeAnnotation?.typeAnnotation.type === 'TSStringKeyword');
}

function insert({ range: [at] }: { readonly range: readonly [number, number] }, text: string): Edit {
  return { start: at, end: at, text };
}

/** Without `final()`, which throws where the tag is not right, nothing is checked. */
function finished({ update, final, name }: Pipeline, text: string, { code }: Rewriting): readonly Edit[] | undefined {
  const { range, parent } = update;
  if (final) return [{ start: range[0], end: range[1], text }];
  const out = update.arguments[2];
  if (parent.type !== 'ReturnStatement' && parent.type !== 'VariableDeclarator') return undefined;
  return [{ start: range[0], end: range[1], text: out ? `${text} + ${name}.final(${code.text(out)})` : `Buffer.concat([${text}, ${name}.final()])` }];
}

function callEdits(call: TSESTree.CallExpression, pipeline: Pipeline, rewriting: Rewriting, sealed: string): readonly Edit[] {
  const end = call.range[1] - 1;
  const iv = rewriting.header === 'salt and iv' ? `${sealed}.subarray(16, 28)` : `${sealed}.subarray(0, 12)`;
  if (rewriting.header !== 'nothing') return argumentEdits(call, pipeline, rewriting, `${sealed}.subarray(0, 16)`, `${iv}, ${LENGTH}`);
  return call.arguments.length === 3 ? [{ start: call.arguments[2]!.range[1], end, text: `, ${LENGTH}` }] : [];
}
