/** Where people type: the bodies of the functions of a text. */
import { AST_NODE_TYPES, parse, simpleTraverse, type TSESTree } from '@typescript-eslint/typescript-estree';
import { allowsJsx } from '../src/engine/source/language';

export interface Body {
  /** Where the statements of a function begin: offsets into the text. */
  readonly statements: readonly TSESTree.Statement[];
  /** Texts that are written in it. */
  readonly strings: readonly TSESTree.StringLiteral[];
}

/** Those of some length, in the order of the text; none of a text with a fault. */
export function functionBodies(file: string, text: string): readonly Body[] {
  const bodies: Body[] = [];
  for (const block of blocksOf(file, text)) {
    if (block.body.length >= 2) bodies.push({ statements: block.body, strings: stringsIn(block) });
  }
  return bodies;
}

function blocksOf(file: string, text: string): readonly TSESTree.BlockStatement[] {
  const blocks: TSESTree.BlockStatement[] = [];
  try {
    const tree = parse(text, { filePath: file, jsx: allowsJsx(file), range: true, loc: false });
    simpleTraverse(tree, { enter: (node, parent) => void (isBody(node, parent) && blocks.push(node)) });
  } catch {
    // Nothing is edited in what does not parse.
  }
  return blocks;
}

function isBody(node: TSESTree.Node, parent: TSESTree.Node | undefined): node is TSESTree.BlockStatement {
  return node.type === AST_NODE_TYPES.BlockStatement && parent !== undefined && 'params' in parent && 'body' in parent && parent.body === node;
}

function stringsIn(block: TSESTree.BlockStatement): readonly TSESTree.StringLiteral[] {
  const strings: TSESTree.StringLiteral[] = [];
  simpleTraverse(block, {
    enter: (node) => void (node.type === AST_NODE_TYPES.Literal && typeof node.value === 'string' && strings.push(node)),
  });
  return strings;
}
