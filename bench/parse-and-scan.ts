/**
 * How much of a scan is parsing? Medians of five rounds of a bare typescript-estree parse and of the whole analysis over the same files,
 * in turns in the same run:
 *
 *     node --import tsx bench/parse-and-scan.ts FOLDER
 */
import { parse } from '@typescript-eslint/typescript-estree';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { analyse, evaluate } from '../src/engine';
import type { ModuleText } from '../src/engine';
import { NodeHost } from '../src/hosts/node';
import { AnalysisService } from '../src/service/analysis-service';
import { KNOWLEDGE } from '../src/service/knowledge';

const ROUNDS = 5;

/** Exactly the texts that a scan gives to the engine, and what was found in them. */
async function modulesBelow(folder: string): Promise<{ modules: readonly ModuleText[]; findings: number }> {
  const modules = new Map<string, ModuleText>();
  let findings = 0;
  const service = new AnalysisService(new NodeHost(), {
    evaluate: (module, knowledge, answers) => {
      modules.set(module.file, module);
      return evaluate(module, knowledge, answers);
    },
  });
  await service.scan({ paths: [resolve(folder).replaceAll('\\', '/')], onResult: (result) => (findings += result.findings.length) });
  return { modules: [...modules.values()], findings };
}

/** Code that the bare parser refuses costs it what it read up to the error, as it would any tool built on it. */
function parseBare({ file, text }: ModuleText): void {
  try {
    parse(text, { filePath: file, jsx: !/\.[cm]?ts$/.test(file), range: true, loc: false });
  } catch {
    // Counted all the same.
  }
}

function secondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

function median(seconds: readonly number[]): number {
  return [...seconds].sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
}

function row(name: string, seconds: number, files: number, bytes: number): string {
  const rate = (amount: number) => (amount / seconds).toFixed(1).padStart(9);
  return `${name.padEnd(24)} ${seconds.toFixed(3).padStart(9)} s ${rate(files)} files/s ${rate(bytes / 1e6)} MB/s`;
}

async function main(folder: string): Promise<void> {
  const { modules, findings } = await modulesBelow(folder);
  if (modules.length === 0) throw new Error(`There is nothing to analyse in ${folder}.`);
  const bytes = modules.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const [parsing, scanning]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    parsing.push(secondsOf(() => modules.forEach(parseBare)));
    scanning.push(secondsOf(() => modules.forEach((module) => void analyse(module, KNOWLEDGE))));
  }
  console.log(`${modules.length} files, ${(bytes / 1e6).toFixed(2)} MB, ${findings} findings, medians of ${ROUNDS}, Node ${process.version}`);
  console.log(row('typescript-estree parse', median(parsing), modules.length, bytes));
  console.log(row('scan', median(scanning), modules.length, bytes));
  console.log(`a scan takes ${(median(scanning) / median(parsing)).toFixed(2)} times as long as the parse`);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Which folder? node --import tsx bench/parse-and-scan.ts FOLDER');
  process.exitCode = 2;
} else {
  main(folder).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
