/** What is kept of the field: findings, verdicts and remarks, one JSON object a line, without any code of the projects. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Confidence, Severity } from '../../src/engine';

/** One finding, by its place and without its text. */
export interface Sighting {
  readonly project: string;
  readonly rule: string;
  readonly path: string;
  /** From 1; only for the reader, the fingerprint tells which finding it is. */
  readonly line: number;
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

export const JUDGEMENTS = ['right', 'wrong', 'debatable'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** What is thought of a finding after reading the code around it. */
export interface Verdict extends Pick<Sighting, 'project' | 'rule' | 'path' | 'line' | 'fingerprint'> {
  readonly verdict: Judgement;
  readonly why: string;
}

/** `missed`: a finding is wanted here. `doubtful-label`: what we were told to expect here is believed to be mistaken. */
export interface Remark extends Pick<Sighting, 'project' | 'rule' | 'path' | 'line'> {
  readonly kind: 'missed' | 'doubtful-label';
  readonly why: string;
}

/** What was looked at when a project was scanned last. */
export interface Scan {
  readonly project: string;
  readonly date: string;
  readonly files: number;
  readonly lines: number;
  /** Files that could not be analysed; by design none. */
  readonly failed: number;
  /** How often the engine met one of its bounds and said so; missing in scans of before. */
  readonly bounds?: number;
  /** What the evaluations of the slowest module took together, in milliseconds on the clock. */
  readonly slowest?: number;
}

/** The inventory of a project, held against what a person has found by searching its code for calls. */
export interface InventoryCount {
  readonly project: string;
  /** Calls that use cryptography, counted by hand. */
  readonly byHand: number;
  /** How many of them the inventory lists. */
  readonly listed: number;
  /** What the inventory lists beside them. */
  readonly beside: number;
  readonly why: string;
}

/** A hole that an application documents which was made to have holes, and the rule that finds it. */
export interface Hole {
  readonly application: string;
  readonly hole: string;
  readonly place: string;
  readonly rule?: string;
  /** Why it is missed. */
  readonly why?: string;
}

/** Tells findings apart across scans: a fingerprint is one within a file. */
export function identityOf({ project, rule, path, fingerprint }: Pick<Sighting, 'project' | 'rule' | 'path' | 'fingerprint'>): string {
  return [project, rule, path, fingerprint].join('\n');
}

export function readRecords<T>(file: string): readonly T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [record<T>(line, `${file}:${index + 1}`)]));
}

export function writeRecords(file: string, records: readonly object[]): void {
  writeFileSync(file, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

function record<T>(line: string, place: string): T {
  try {
    return JSON.parse(line) as T;
  } catch {
    throw new Error(`${place} is not one JSON object.`);
  }
}
