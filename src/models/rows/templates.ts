/** What the models of template engines are put together from: a template is a program, whatever it is filled with. */
import type { AccessPath, Behaviour, Given, Passing } from '../../engine/model';
import { rows } from './decimals';
import { into } from './sinks';

/** The first argument is compiled as a template. */
export const TEMPLATE: Behaviour = into('template', 'argument[0]');

/** The same of an engine that runs no code: what it leaves out is the escapes. */
export const WITHOUT_CODE: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'template', lesser: true }] };

export const compiling = (names: string, owner?: string): Readonly<Record<string, Behaviour>> => rows(owner, names, TEMPLATE);

/** How texts of templates spell what is written as it is. */
export const RAW = {
  ejs: ['<%-\\s*([\\w$.]+)'],
  underscore: ['<%=\\s*([\\w$.]+)'],
  braces: ['\\{\\{(?:\\{|&)\\s*([\\w$.]+)'],
  allBraces: ['\\{\\{\\s*([\\w$.]+)'],
  pug: ['!(?:=|\\{)\\s*([\\w$.]+)'],
  safe: ['\\{\\{-?\\s*([\\w$.]+)\\s*\\|\\s*(?:safe|raw)\\b'],
  dot: ['\\{\\{=\\s*it\\.([\\w$.]+)'],
  eta: ['<%~\\s*it\\.([\\w$.]+)'],
  liquid: ['\\{\\{-?\\s*([\\w$.]+)\\s*-?\\}\\}'],
} as const;

/** Where the text stands, and what it is filled with; `given`: what else has to be so. */
export function filling(text: AccessPath, data: AccessPath, by: readonly string[], given?: readonly Given[]): Behaviour {
  return { returns: 'string', propagates: [unescaped(text, data, by, given)] };
}

export function unescaped(text: AccessPath, data: AccessPath, by: readonly string[], given?: readonly Given[]): Passing {
  return { from: data, to: 'return', spelled: { in: text, by }, ...(given && { given }) };
}

/** A function that was compiled from the text that stands there. */
export const COMPILED: Behaviour = { ...TEMPLATE, returns: 'Template' };
export const compiled = (by: readonly string[]): Readonly<Record<string, Behaviour>> => ({ 'Template.()': filling('called.new[0]', 'argument[0]', by) });
