/** Both sides of an encryption in one module are made AES-GCM: the tag stands behind the cipher text, and what had no IV gets one in front of it. */
import type { Code } from '../../../engine/code';
import type { Edit, Fix, ImportRequest } from '../../../engine/finding';
import type { Call, Node } from '../../../engine/source/tree';
import { saidText } from '../said';
import { cipherNamed } from '../ciphers';
import { algorithmEdits, bitsAfter } from './algorithm';
import { decryptEdits } from './decrypting';
import { encryptEdits } from './encrypting';
import { ivEdits } from './iv';
import { pipelineOf } from './pipeline';
import type { Pipeline } from './pipeline';

/** What is put in front of the cipher text. */
export type Header = 'nothing' | 'iv' | 'salt and iv';

export interface Rewriting {
  readonly code: Code;
  readonly header: Header;
  /** Names that are free in the module. */
  readonly names: { readonly iv: string; readonly salt: string; readonly sealed: string };
  /** `crypto.randomBytes` or `randomBytes`, by how the pipeline has the module. */
  use(name: string, pipeline: Pipeline): string;
}

/** Undefined where only one side stands here, or one of them is written in a way that nobody can follow. */
export function asGcm(call: Call, code: Code): Fix | undefined {
  const group = groupOf(call, code);
  if (!group?.some(({ decrypts }) => decrypts) || group.every(({ decrypts }) => decrypts)) return undefined;
  const algorithm = algorithmOf(group[0]!);
  const header = headerOf(group);
  const bits = header === 'salt and iv' ? 256 : bitsAfter(algorithm);
  if (header === undefined || bits === undefined) return undefined;
  const imports: ImportRequest[] = [];
  const rewriting: Rewriting = { code, header, names: freeNames(code), use: user(code, imports) };
  const lists = [
    ...group.map((one) => (one.decrypts ? decryptEdits(one, rewriting) : encryptEdits(one, rewriting))),
    algorithmEdits(group, `aes-${bits}-gcm`, code),
    header === 'nothing' ? ivEdits(group, code) : [],
  ];
  if (lists.some((edits) => edits === undefined)) return undefined;
  const edits = unique(lists.flatMap((list) => list ?? []));
  const gcm = /gcm/i.test(algorithm);
  return { title: gcm ? 'Keep the tag behind the cipher text and check it' : `Encrypt and decrypt with aes-${bits}-gcm`, safety: 'review', edits, imports };
}

/** All that is encrypted and decrypted here with the same cipher. Undefined where nobody knows what somebody does. */
function groupOf(call: Call, code: Code): readonly Pipeline[] | undefined {
  const own = code.act(call, 'encrypt', 'decrypt');
  const algorithm = own && saidText(own.part('algorithm'));
  if (algorithm === undefined) return undefined;
  const group: (Pipeline | undefined)[] = [];
  for (const node of code.nodes) {
    if (node.type !== 'CallExpression') continue;
    const done = code.act(node, 'encrypt', 'decrypt');
    if (!done) continue;
    const said = saidText(done.part('algorithm'));
    if (said !== undefined && said !== algorithm) continue;
    const byHand = done.places('tag').length > 0 || done.part('hash').by === 'fixed';
    group.push(byHand && said !== undefined ? pipelineOf(node, done, code) : undefined);
  }
  return group.every((one) => one !== undefined) ? group : undefined;
}

export function algorithmOf({ done }: Pipeline): string {
  return saidText(done.part('algorithm')) ?? '';
}

/** Undefined where some have an IV and others none. */
function headerOf(group: readonly Pipeline[]): Header | undefined {
  const headers = new Set(group.map(({ done, call }): Header => (done.part('hash').by === 'fixed' ? 'salt and iv' : hasIv(call.arguments[2], algorithmOf({ done } as Pipeline)) ? 'nothing' : 'iv')));
  return headers.size === 1 ? [...headers][0] : undefined;
}

/** `null`, `''` and an empty buffer are none; nor does ECB or RC4 look at one. */
function hasIv(iv: Node | undefined, algorithm: string): boolean {
  const cipher = cipherNamed(algorithm);
  if (!iv || cipher?.mode === 'ECB' || cipher?.name === 'RC4') return false;
  return !(iv.type === 'Literal' && (iv.value === null || iv.value === ''));
}

function freeNames({ whole }: Code): Rewriting['names'] {
  const free = (...names: readonly string[]) => names.find((name) => !new RegExp(`\\b${name}\\b`).test(whole)) ?? `${names[0]!}OfGcm`;
  return { iv: free('iv', 'nonce', 'gcmIv'), salt: free('salt', 'keySalt'), sealed: free('sealed', 'sealedText', 'sealedBytes') };
}

function user(code: Code, imports: ImportRequest[]): Rewriting['use'] {
  return (name, { call: { callee } }) => {
    if (callee.type === 'MemberExpression') return `${code.text(callee.object)}.${name}`;
    const imported = code.importing({ module: 'node:crypto', name });
    imports.push(...imported.imports.filter((request) => !imports.some((other) => other.name === request.name)));
    return imported.name;
  };
}

function unique(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit, index) => edits.findIndex((other) => other.start === edit.start && other.end === edit.end && other.text === edit.text) === index);
}
