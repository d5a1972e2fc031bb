/** What the engine tells of a case, line by line: the arguments of its probes, and what reaches sinks and roles. */
import type { Code } from '../../../src/engine/code';
import { labelsWithin, stepsOf } from '../../../src/engine/flow/labels';
import type { Site, Value } from '../../../src/engine/flow/value';
import { INJECTIONS } from '../../../src/engine/model';
import { on, rule } from '../../../src/engine/rule';
import type { Match } from '../../../src/engine/rule';
import type { Node } from '../../../src/engine/source/tree';
import { PROBING } from '../run';
import { ACME } from './acme-model';
import type { CaseFile } from './cases';
import { evaluateProject } from './project';

export interface Reached {
  readonly kind: string;
  readonly value: Value;
  /** The lines from the source to the sink, `file:line` each, as a trace shows them. */
  readonly way: readonly string[];
}

/** What was seen on one line. */
export interface Seen {
  readonly probes: Map<number, readonly Value[]>;
  readonly events: Reached[];
}

/** By line, counted from 0. */
export type SeenLines = ReadonlyMap<number, Seen>;

/** Sinks for what somebody outside chose stand at calls that have others: test/domain/untrusted.test.ts speaks of them. */
const BESIDE: ReadonlySet<string> = new Set([...INJECTIONS, 'line', 'joined']);

type At = (offset: number, code: Code) => Seen;

export function sightingsOf(files: readonly CaseFile[]): ReadonlyMap<string, SeenLines> {
  const byFile = new Map<string, Map<number, Seen>>();
  const at: At = (offset, code) => {
    const lines = byFile.get(code.file)!;
    const line = lineAt(offset, code);
    const known = lines.get(line) ?? { probes: new Map(), events: [] };
    lines.set(line, known);
    return known;
  };
  evaluateProject(files, { ...PROBING, models: [...PROBING.models, ACME], rules: [spy(at)] }, (file) => byFile.set(file, new Map()));
  return byFile;
}

/** A call stands on the line of its name, so that each link of a chain has its own; the rest where it is written. */
function spy(at: At) {
  return rule<Match>({
    id: 'spy',
    title: 'Spy',
    severity: 'info',
    cwe: [],
    pci: [],
    score: 0,
    message: () => ({ what: '', why: '', instead: '' }),
    detect: [
      on('call', ({ node, callee }, code) => {
        if (callee.text === 'probe') at(node.callee.range[1], code).probes.set(node.range[0], node.arguments.map((argument) => code.value(argument)));
        return undefined;
      }),
      on('sink', ({ sink, call, value, steps }, code) => {
        if (!BESIDE.has(sink)) at(nameEnd(call), code).events.push({ kind: sink, value, way: wayOf(value, steps, code) });
        return undefined;
      }),
      on('role', ({ role, node, call, value }, code) => {
        at(call ? nameEnd(call) : node.range[0], code).events.push({ kind: role, value, way: [] });
        return undefined;
      }),
    ],
  });
}

/** A component that is rendered has no name of a callee. */
function nameEnd(call: Node): number {
  return 'callee' in call ? (call.callee as Node).range[1] : call.range[0];
}

function wayOf(value: Value, inside: readonly { readonly at: Site }[], code: Code): readonly string[] {
  const [label] = labelsWithin(value, 4);
  const sites = label ? [label.source, ...stepsOf(label).map((step) => step.at), ...inside.map((step) => step.at)] : [];
  const lines = sites.map((site) => ('file' in site ? `${site.file}:${site.from.line}` : `${code.file}:${lineAt(site.start, code)}`));
  return lines.filter((line, i) => line !== lines[i - 1]);
}

function lineAt(offset: number, code: Code): number {
  return code.slice(0, offset).split('\n').length - 1;
}
