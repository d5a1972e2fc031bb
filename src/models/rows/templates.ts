/** What the models of template engines are put together from: a template is a program, whatever it is filled with. */
import type { Behaviour } from '../../engine/model';
import { rows } from './decimals';
import { into } from './sinks';

/** The first argument is compiled as a template. */
export const TEMPLATE: Behaviour = into('template', 'argument[0]');

/** The same of an engine that runs no code: what it leaves out is the escapes. */
export const WITHOUT_CODE: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'template', lesser: true }] };

export const compiling = (names: string, owner?: string): Readonly<Record<string, Behaviour>> => rows(owner, names, TEMPLATE);
