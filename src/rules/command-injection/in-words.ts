/** A text for a shell as the program and the list of arguments that it means, where it is made of plain words and of values between them. */
import type { Code } from '../../engine/code';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

export interface InWords {
  readonly program: string;
  /** The arguments, as they are written in a list. */
  readonly list: readonly string[];
}

/** Constant text, or a value that is put in. */
type Piece = string | Node;
interface Word {
  readonly pieces: Piece[];
  isQuoted: boolean;
}

/** What a shell does itself: there is no program of that name. */
const BUILT_IN = new Set(['cd', 'source', '.', 'export', 'set', 'unset', 'exit', 'ulimit', 'alias', 'type', 'eval', 'exec', 'command', 'if', 'for', 'while', 'dir', 'copy', 'del', 'start', 'call', 'sudo']);

export function inWords(text: Node, code: Code): InWords | undefined {
  const pieces = piecesOf(text);
  const words = pieces && wordsOf(pieces);
  const [first, ...others] = words ?? [];
  const [program] = first?.pieces ?? [];
  if (first?.pieces.length !== 1 || typeof program !== 'string' || !/^[\w./-]+$/.test(program) || BUILT_IN.has(program)) return undefined;
  const list = others.map((word) => written(word, code));
  return list.every((part) => part !== undefined) ? { program: `'${program}'`, list } : undefined;
}

function piecesOf(given: Node): Piece[] | undefined {
  const node = bare(given);
  if (node.type === 'Literal') return typeof node.value === 'string' || typeof node.value === 'number' ? [String(node.value)] : undefined;
  if (node.type === 'TemplateLiteral') return node.quasis.flatMap((quasi, at): Piece[] => [quasi.value.cooked ?? '\\', ...node.expressions.slice(at, at + 1)]);
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const left = piecesOf(node.left);
  const right = piecesOf(node.right) ?? [node.right];
  return left && [...left, ...right];
}

/** Undefined where the text says more than words do: a pipe, a variable, a pattern, a second line. */
function wordsOf(pieces: readonly Piece[]): Word[] | undefined {
  const words: Word[] = [];
  let word: Word | undefined;
  let quote = '';
  const add = (piece: Piece) => {
    if (!word) words.push((word = { pieces: [], isQuoted: false }));
    const last = word.pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') word.pieces[word.pieces.length - 1] = last + piece;
    else word.pieces.push(piece);
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      add(piece);
      if (word && quote) word.isQuoted = true;
      continue;
    }
    for (const letter of piece) {
      if (letter === quote) quote = '';
      else if (!quote && /["']/.test(letter)) {
        add('');
        quote = letter;
      } else if (!quote && /[ \t]/.test(letter)) word = undefined;
      else if (/[\w\-./:=,@+]/.test(letter) || (quote && letter === ' ')) add(letter);
      else return undefined;
    }
  }
  return quote ? undefined : words;
}

function written({ pieces, isQuoted }: Word, code: Code): string | undefined {
  const parts = pieces.filter((piece) => piece !== '');
  const [only] = parts;
  if (parts.every((piece) => typeof piece === 'string')) return `'${parts.join('')}'`;
  if (parts.some((piece) => typeof piece !== 'string' && mayBeNone(piece))) return undefined;
  if (parts.length === 1 && typeof only === 'object') return (isQuoted ? undefined : spread(only, code)) ?? asText(only, code);
  return `\`${parts.map((piece) => (typeof piece === 'string' ? piece : `\${${code.text(piece)}}`)).join('')}\``;
}

/** `${force ? '-f' : ''}` is no argument at times; a list would hold an empty one. */
function mayBeNone(node: Node): boolean {
  if (node.type === 'SequenceExpression') return true;
  const branches = node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : node.type === 'LogicalExpression' ? [node.left, node.right] : [];
  return branches.some((branch) => branch.type === 'Literal' && branch.value === '');
}

/** `args.join(' ')` is as many words as there are. */
function spread(given: Node, code: Code): string | undefined {
  const node = bare(given);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier' || node.callee.property.name !== 'join') return undefined;
  const [between] = node.arguments;
  return between?.type === 'Literal' && between.value === ' ' ? `...${code.text(node.callee.object)}` : undefined;
}

function asText(node: Node, code: Code): string {
  const isText = code.value(node).type?.path.join('.') === 'string';
  return isText ? code.text(node) : `String(${code.text(node)})`;
}
