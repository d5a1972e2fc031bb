/** Markdown as GitHub parses it. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

export const parsed = (markdown: string): Node => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
export const within = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(within)];
export const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
