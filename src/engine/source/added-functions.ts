/** Functions that fixes need, added at the end of the file: each once, and none that is there. */
import type { Edit, HelperRequest } from '../finding';
import { declaredNames } from './imports';
import type { TSESTree } from './tree';

export function helperEdits(program: TSESTree.Program, text: string, requests: readonly HelperRequest[]): readonly Edit[] {
  const there = declaredNames(program);
  const wanted = new Map(requests.filter(({ name }) => !there.has(name)).map((request) => [request.name, request.text]));
  if (wanted.size === 0) return [];
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const border = text.endsWith('\n') ? end : `${end}${end}`;
  const body = [...wanted.values()].map((helper) => helper.replaceAll('\n', end)).join(`${end}${end}`);
  return [{ start: text.length, end: text.length, text: `${border}${body}${end}` }];
}
