/** The name of the cipher in the place of the old one, with a key of the same length. */
import type { Code } from '../../../engine/code';
import type { Edit } from '../../../engine/finding';
import type { Node, TSESTree } from '../../../engine/source/tree';
import { cipherNamed } from '../ciphers';
import type { Pipeline } from './pipeline';

/** AES takes the key that is there where it has such a length. Keys of DES, RC4 and Blowfish are too short, or of any length. */
const SAME_KEY: Readonly<Record<string, number>> = { 'Triple DES': 192, IDEA: 128, SEED: 128, SM4: 128, ChaCha20: 256 };

export function bitsAfter(algorithm: string): number | undefined {
  const cipher = cipherNamed(algorithm);
  // Two keys of DES in place of three have 16 bytes.
  if (!cipher || /^des-?ede(?!-?3)/i.test(algorithm)) return undefined;
  const bits = SAME_KEY[cipher.name] ?? (cipher.strength === 'good' ? cipher.bits : undefined);
  return bits === 128 || bits === 192 || bits === 256 ? bits : undefined;
}

/** Where the name is written once for all of them, there; else in each call. */
export function algorithmEdits(group: readonly Pipeline[], name: string, code: Code): readonly Edit[] {
  const edits = group.map(({ call, done }): Edit | undefined => {
    const argument = call.arguments[0]!;
    if (done.part('algorithm').value.constants[0] === name) return undefined;
    const literal = literalOf(argument, group, code);
    const at = literal ?? argument;
    const quote = literal && code.text(literal).startsWith('"') ? '"' : "'";
    return { start: at.range[0], end: at.range[1], text: `${quote}${name}${quote}` };
  });
  return edits.filter((edit) => edit !== undefined);
}

/** The text behind a constant of which nobody else makes use. */
function literalOf(argument: Node, group: readonly Pipeline[], code: Code): Node | undefined {
  if (argument.type === 'Literal') return argument;
  if (argument.type !== 'Identifier') return undefined;
  const references = code.references(argument);
  const declarator = references.find(({ parent }) => parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.init?.type === 'Literal')?.parent as TSESTree.VariableDeclarator | undefined;
  if (!declarator || declarator.parent.kind !== 'const' || (declarator.id as TSESTree.Identifier).typeAnnotation) return undefined;
  const ours = new Set<Node>(group.map(({ call }) => call.arguments[0]!));
  return references.every((reference) => reference.parent === declarator || ours.has(reference)) ? (declarator.init ?? undefined) : undefined;
}
