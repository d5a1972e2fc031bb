/** SQL that is put together: the texts that are written out, and the holes between them. */
import type { Code } from '../../engine/code';
import { bare } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';

export interface Spelled {
  /** One more than there are holes. */
  readonly texts: readonly string[];
  readonly holes: readonly Node[];
  /** The expression that puts it together, and whether it is a template. */
  readonly node: Node;
  readonly isTemplate: boolean;
  /** It has a name first, and stands elsewhere. */
  readonly isNamed: boolean;
}

/** Undefined where it is put together in some other way, or used elsewhere as well. */
export function spelled(argument: Node, code: Code): Spelled | undefined {
  const node = bare(argument);
  if (node.type !== 'Identifier') return putTogether(node, false);
  const references = code.references(node);
  // Where it is declared, and here.
  if (references.length !== 2) return undefined;
  const declarator = references.map(({ parent }) => parent).find((parent): parent is TSESTree.VariableDeclarator => parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier');
  return declarator?.init ? putTogether(bare(declarator.init), true) : undefined;
}

function putTogether(node: Node, isNamed: boolean): Spelled | undefined {
  const isTemplate = node.type === 'TemplateLiteral';
  const texts = [''];
  const holes: Node[] = [];
  for (const part of isTemplate ? ofTemplate(node) : ofSum(node)) {
    if (typeof part === 'string') texts.push(texts.pop()! + part);
    else {
      holes.push(part);
      texts.push('');
    }
  }
  return holes.length > 0 && texts.some((text) => text !== '') ? { texts, holes, node, isTemplate, isNamed } : undefined;
}

type Part = string | Node;

function ofTemplate({ quasis, expressions }: TSESTree.TemplateLiteral): readonly Part[] {
  return quasis.flatMap(({ value }, at): Part[] => [value.cooked ?? '', ...(expressions[at] ? [expressions[at]] : [])]);
}

/** Only a sum that begins with a text is one from its beginning on. */
function ofSum(node: Node): readonly Part[] {
  const parts: Node[] = [];
  let current = node;
  while (current.type === 'BinaryExpression' && current.operator === '+') {
    parts.unshift(bare(current.right));
    current = bare(current.left);
  }
  parts.unshift(current);
  return parts.flatMap((part): readonly Part[] => {
    if (part.type === 'Literal' && typeof part.value === 'string') return [part.value];
    return part.type === 'TemplateLiteral' ? ofTemplate(part) : [part];
  });
}

export type Place = 'quoted' | 'value' | 'other';

/** Where a hole stands in SQL: inside of quotes, where a value is expected, or where a name or a piece of SQL is. */
export function placeOf({ texts }: Spelled, hole: number): Place {
  const [before, after] = [texts.slice(0, hole + 1).join('x'), texts[hole + 1]!];
  const own = texts[hole]!;
  const quote = /(['"])%?$/.exec(own)?.[1];
  if (quote !== undefined) return new RegExp(`^%?${quote}`).test(after) ? 'quoted' : 'other';
  if (!/^\s*(?:$|[),;]|\b(?:and|or|order|group|limit|offset|returning|then|where|for|union|having|on|as)\b)/i.test(after)) return 'other';
  if (/(?:[^<>!]=|<=|>=|<>|!=|[<>]|\b(?:like|ilike|between|limit|offset|then|else)\b)\s*$/i.test(own)) return 'value';
  if (/\bbetween\s[^()]*\band\s*$/i.test(before)) return 'value';
  return isListed(before) ? 'value' : 'other';
}

/** `VALUES (1, x`, `IN (x` */
function isListed(before: string): boolean {
  if (!/[(,]\s*$/.test(before)) return false;
  const opened = before.lastIndexOf('(');
  if (opened < 0 || before.includes(')', opened)) return false;
  const front = before.slice(0, opened);
  return /\b(?:values|in)\s*$/i.test(front) || /\bvalues\b[^;]*\)\s*,\s*$/i.test(front);
}
