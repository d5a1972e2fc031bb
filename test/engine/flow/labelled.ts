/** Runs a case and says where what the engine sees is not what the labels say. */
import type { Value } from '../../../src/engine/flow/value';
import { describeParts, describeValue } from '../describe-value';
import type { Case, CaseFile } from './cases';
import { expectationsOf, holds, verdict } from './expectations';
import type { Expectation } from './expectations';
import { sightingsOf } from './sightings';
import type { Reached, Seen, SeenLines } from './sightings';

const NOTHING: Seen = { probes: new Map(), events: [] };

interface Line {
  readonly file: string;
  readonly index: number;
  readonly text: string;
  /** In the fixture, counted from 1. */
  readonly number: number;
  readonly expectations: readonly Expectation[];
  readonly seen: Seen;
}

/** One sentence for each label that is not met, and for each thing that was seen and has no label. */
export function caseFaults({ files }: Case): readonly string[] {
  const seen = sightingsOf(files);
  const lines = files.flatMap((file) => linesOf(file, seen.get(file.file)));
  const told = lines.flatMap((line) => lineFaults(line).map((fault) => at(line, fault)));
  return [...told, ...wayFaults(lines)];
}

/** How many lines of the case have a label. */
export function labelledLines({ files }: Case): number {
  return files.reduce((sum, file) => sum + linesOf(file, undefined).filter(({ expectations }) => expectations.length > 0).length, 0);
}

function linesOf({ file, text, start }: CaseFile, seen: SeenLines | undefined): readonly Line[] {
  return text.split('\n').map((line, index) => ({
    file,
    index,
    text: line,
    number: start + index + 1,
    expectations: expectationsOf(line) ?? [],
    seen: seen?.get(index) ?? NOTHING,
  }));
}

function at({ number, text }: Line, fault: string): string {
  return `line ${number}: ${fault}\n      ${text.trim()}`;
}

function lineFaults({ text, expectations, seen }: Line): readonly string[] {
  const ofProbe = expectations.filter(({ kind }) => kind === undefined);
  const ofEvents = expectations.filter(({ kind }) => kind !== undefined && kind !== 'step');
  return [...probeFaults(text, ofProbe, [...seen.probes.values()]), ...eventFaults(ofEvents, seen.events)];
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

/** Answers, errors, stores and addresses are made on the way of many cases: they are looked at where a label asks for them. */
const EVERYDAY: ReadonlySet<string> = new Set(['analytics', 'storage', 'response', 'url', 'request', 'message', 'error']);

/** Of what a line hands to sinks and roles, all that holds a label or a constant is wanted to be labelled. */
function eventFaults(expectations: readonly Expectation[], events: readonly Reached[]): readonly string[] {
  const telling = events.filter(tells);
  const saw = [...new Set(telling.map(({ kind, value }) => `${kind} ${describeValue(value)}`))].join('; ') || 'nothing';
  const met = (expectation: Expectation, { kind, value }: Reached) => kind === expectation.kind && holds(expectation, describeParts(value));
  const unmet = expectations.flatMap((expectation) => {
    const fitting = telling.find((event) => met(expectation, event)) ?? telling.find(({ kind }) => kind === expectation.kind);
    const fault = verdict(expectation, fitting && describeParts(fitting.value));
    return fault === undefined ? [] : [`${expectation.kind} ${fault}, saw ${saw}`];
  });
  const covered = (event: Reached) => expectations.some((expectation) => (expectation.state === 'met' ? met(expectation, event) : expectation.kind === event.kind));
  const unlabelled = telling.filter((event) => !EVERYDAY.has(event.kind) && !covered(event)).map(({ kind, value }) => `no label for ${kind} ${describeValue(value)}`);
  return unmet.length > 0 ? unmet : [...new Set(unlabelled)];
}

function tells({ kind, value }: Reached): boolean {
  const { constants, labels } = describeParts(value);
  return labels !== '' || (kind !== 'log' && constants !== '');
}

/** Where a case numbers its steps, one of its ways from source to sink goes over just these lines. */
function wayFaults(lines: readonly Line[]): readonly string[] {
  const wanted = lines
    .flatMap((line) => line.expectations.filter(({ kind, state }) => kind === 'step' && state !== 'missing').map(({ text }) => ({ line, step: Number(text) })))
    .sort((a, b) => a.step - b.step);
  const [first] = wanted;
  if (!first) return [];
  const way = wanted.map(({ line: { file, index } }) => `${file}:${index}`).join(' ');
  const ways = lines.flatMap(({ seen }) => seen.events.map((event) => event.way.join(' ')));
  if (ways.includes(way)) return [];
  const inFixture = (text: string) => text.replace(/(\S+):(\d+)/g, (_, file, index) => `${lines.find((line) => line.file === file)!.number + Number(index)}`);
  const saw = ways.filter((one) => one !== '').map(inFixture).join(', or ') || 'none';
  return [at(first.line, `expected the way over lines ${inFixture(way)}, saw ${saw}`)];
}
