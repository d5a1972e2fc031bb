/** Small modules through the whole engine: a probe rule shows what the engine knows of `probe(…)` arguments, in the engine's own words. */
import { analyse } from '../../src/engine';
import type { Knowledge } from '../../src/engine';
import { on, rule } from '../../src/engine/rule';
import type { Match } from '../../src/engine/rule';
import { askedByName, RECOGNISERS, soundsLikeRedactor } from '../../src/domain';
import { MODELS } from '../../src/models';
import { describeValue } from './describe-value';

interface Seen extends Match {
  readonly seen: string;
}

const probe = rule<Seen>({
  id: 'probe',
  title: 'Probe',
  severity: 'info',
  cwe: [],
  pci: [],
  score: 0,
  message: ({ seen }) => ({ what: seen, why: '', instead: '' }),
  detect: on('call', ({ node, callee }, code) => {
    if (callee.text !== 'probe') return undefined;
    return { at: { start: node.range[0], end: node.range[1] }, seen: node.arguments.map((argument) => describeValue(code.value(argument))).join('; ') };
  }),
});

export const PROBING: Knowledge = { rules: [probe], models: MODELS, recognisers: RECOGNISERS, redactor: soundsLikeRedactor, checker: askedByName };

/** What each `probe(…)` saw, in order. */
export function probed(text: string, file = 'module.ts'): string[] {
  return analyse({ file, text }, PROBING).findings.map(({ message }) => message.what);
}

/** Names of the functions called, as `callee('x')` marks ask: resolved to module and export. */
export function called(text: string, file = 'module.ts'): string[] {
  const names: string[] = [];
  const spy = rule<Match>({
    id: 'spy',
    title: 'Spy',
    severity: 'info',
    cwe: [],
    pci: [],
    score: 0,
    message: () => ({ what: '', why: '', instead: '' }),
    detect: on('call', ({ callee }) => {
      names.push(callee.name ? `${callee.name.module ?? ''}#${callee.name.path.join('.')}` : '?');
      return undefined;
    }),
  });
  analyse({ file, text }, { ...PROBING, rules: [spy] });
  return names;
}
