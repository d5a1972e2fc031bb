/** Runs a case and says where what the engine sees is not what the labels say: by the probes, the sinks and the roles of each line. */
import type { Code } from '../../../src/engine/code';
import { on, rule } from '../../../src/engine/rule';
import type { Match } from '../../../src/engine/rule';
import type { Value } from '../../../src/engine/flow/value';
import type { Node } from '../../../src/engine/source/tree';
import { describeParts, describeValue } from '../describe-value';
import { PROBING } from '../run';
import { ACME } from './acme-model';
import type { Case, CaseFile } from './cases';
import { expectationsOf, holds, verdict } from './expectations';
import type { Expectation } from './expectations';
import { evaluateProject } from './project';

interface Reached {
  readonly kind: string;
  readonly value: Value;
}

/** What was seen on one line. */
interface Seen {
  readonly probes: Map<number, readonly Value[]>;
  readonly events: Reached[];
}

type SeenLines = Map<number, Seen>;

/** One sentence for each label that is not met, and for each thing that was seen and has no label. */
export function caseFaults({ files }: Case): readonly string[] {
  const seen = observe(files);
  return files.flatMap(({ file, text, start }) =>
    text.split('\n').flatMap((line, index) => {
      const here = seen.get(file)?.get(index) ?? { probes: new Map(), events: [] };
      return lineFaults(line, here).map((fault) => `line ${start + index + 1}: ${fault}\n      ${line.trim()}`);
    }),
  );
}

/** How many lines of the case have a label. */
export function labelledLines({ files }: Case): number {
  return files.reduce((sum, { text }) => sum + text.split('\n').filter((line) => expectationsOf(line)).length, 0);
}

function observe(files: readonly CaseFile[]): ReadonlyMap<string, SeenLines> {
  const byFile = new Map<string, SeenLines>();
  let lines: SeenLines = new Map();
  const at = (offset: number, code: Code): Seen => {
    const line = code.slice(0, offset).split('\n').length - 1;
    const known = lines.get(line) ?? { probes: new Map(), events: [] };
    lines.set(line, known);
    return known;
  };
  evaluateProject(files, { ...PROBING, models: [...PROBING.models, ACME], rules: [spy(at)] }, (file) => byFile.set(file, (lines = new Map())));
  return byFile;
}

/** A call stands on the line of its name, so that each link of a chain has its own; the rest where it is written. */
function spy(at: (offset: number, code: Code) => Seen) {
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
      on('sink', ({ sink, call, value }, code) => {
        at(nameEnd(call), code).events.push({ kind: sink, value });
        return undefined;
      }),
      on('role', ({ role, node, call, value }, code) => {
        at(call ? nameEnd(call) : node.range[0], code).events.push({ kind: role, value });
        return undefined;
      }),
    ],
  });
}

function nameEnd(call: Node): number {
  return 'callee' in call ? (call.callee as Node).range[1] : call.range[0];
}

function lineFaults(line: string, { probes, events }: Seen): readonly string[] {
  const expectations = expectationsOf(line) ?? [];
  const ofProbe = expectations.filter(({ kind }) => kind === undefined);
  return [...probeFaults(line, ofProbe, [...probes.values()]), ...eventFaults(expectations.filter(({ kind }) => kind !== undefined), events)];
}

function probeFaults(line: string, expectations: readonly Expectation[], calls: readonly (readonly Value[])[]): readonly string[] {
  const written = line.replace(/\/[/*] \$ .*/, '').split(/\bprobe\(/).length - 1;
  if (written === 0) return expectations.length > 0 ? ['a label for a probe, and no probe'] : [];
  if (written > 1) return ['more than one probe'];
  const [values] = calls;
  if (!values) return ['the probe was never reached'];
  if (values.length !== expectations.length) return [`${values.length} arguments, and ${expectations.length} labels`];
  return expectations.flatMap((expectation, i) => {
    const fault = verdict(expectation, describeParts(values[i]!));
    return fault === undefined ? [] : [`${fault}, saw ${describeValue(values[i]!)}`];
  });
}

/** Of what a line hands to sinks and roles, all that holds a label or a constant is wanted to be labelled. */
function eventFaults(expectations: readonly Expectation[], events: readonly Reached[]): readonly string[] {
  const telling = events.filter(({ kind, value }) => tells(kind, value));
  const saw = [...new Set(telling.map(({ kind, value }) => `${kind} ${describeValue(value)}`))].join('; ') || 'nothing';
  const met = (expectation: Expectation, { kind, value }: Reached) => kind === expectation.kind && holds(expectation, describeParts(value));
  const unmet = expectations.flatMap((expectation) => {
    const fitting = telling.find((event) => met(expectation, event)) ?? telling.find(({ kind }) => kind === expectation.kind);
    const fault = verdict(expectation, fitting && describeParts(fitting.value));
    return fault === undefined ? [] : [`${expectation.kind} ${fault}, saw ${saw}`];
  });
  const wrong = telling.filter((event) => !expectations.some((expectation) => expectation.state !== 'met' ? expectation.kind === event.kind : met(expectation, event)));
  const unlabelled = unmet.length > 0 ? [] : [...new Set(wrong.map(({ kind, value }) => `no label for ${kind} ${describeValue(value)}`))];
  return [...unmet, ...unlabelled];
}

function tells(kind: string, value: Value): boolean {
  const { constants, labels } = describeParts(value);
  return labels !== '' || (kind !== 'log' && constants !== '');
}
