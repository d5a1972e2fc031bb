/** `npm run field`: scans real projects, writes docs/field-report.md anew and prints what has changed. That page says more. */
import { writeFileSync } from 'node:fs';
import { type Changes, changes, type Judged, judge } from './comparison';
import { KEPT, readField } from './kept';
import { type Project, PROJECTS } from './project';
import { writeRecords } from './records';
import { type Field, fieldReport } from './report';
import { type Scanned, scanProject } from './scan-project';

/** 0: every finding has been read. 1: some have not. 2: a wrong project name. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !PROJECTS.some((project) => project.name === name));
  if (unknown.length > 0) {
    console.error(`There is no project ${unknown.join(', ')}. The projects are ${PROJECTS.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const before = readField();
  const now = withScanned(before, await scanAll(PROJECTS.filter(({ name }) => names.length === 0 || names.includes(name))));
  writeRecords(KEPT.scans, now.scans);
  writeRecords(KEPT.sightings, now.sightings);
  writeFileSync(KEPT.report, fieldReport(now));
  const judged = judge(now.sightings, now.verdicts);
  return tell(changes(judge(before.sightings, before.verdicts), judged), judged);
}

/** A project that cannot be had does not keep the others from being scanned. */
async function scanAll(projects: readonly Project[]): Promise<readonly Scanned[]> {
  const date = new Date().toISOString().slice(0, 10);
  const scanned: Scanned[] = [];
  for (const project of projects) {
    try {
      const one = await scanProject(project, date);
      scanned.push(one);
      console.log(`${project.name}: ${one.scan.files} files, ${one.scan.lines} lines, ${one.sightings.length} findings`);
      for (const failure of one.failures) console.log(`  not analysed: ${failure}`);
    } catch (error) {
      console.log(`${project.name}: not scanned, what is recorded stands. ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return scanned;
}

/** What was scanned takes the place of what was recorded of the same projects; the order is that of projects.json. */
function withScanned(field: Field, scanned: readonly Scanned[]): Field {
  const done = new Set(scanned.map(({ scan }) => scan.project));
  const merged = <T extends { readonly project: string }>(recorded: readonly T[], fresh: readonly T[]): readonly T[] => {
    const all = [...recorded.filter(({ project }) => !done.has(project)), ...fresh];
    return PROJECTS.flatMap(({ name }) => all.filter(({ project }) => project === name));
  };
  return {
    ...field,
    scans: merged(field.scans, scanned.map(({ scan }) => scan)),
    sightings: merged(field.sightings, scanned.flatMap(({ sightings }) => sightings)),
  };
}

function tell({ appeared, gone }: Changes<Judged>, judged: readonly Judged[]): number {
  const unread = judged.filter(({ verdict }) => !verdict);
  show('new since the last scan', appeared);
  show('gone since the last scan', gone);
  show('unread', unread);
  return unread.length === 0 ? 0 : 1;
}

function show(title: string, findings: readonly Judged[]): void {
  console.log(`\n${findings.length} ${title}`);
  for (const { project, rule, path, line, fingerprint, severity, verdict } of findings) {
    console.log(`  ${project}  ${path}:${line}  ${rule} ${severity} ${fingerprint} ${verdict?.verdict ?? 'unread'}`);
  }
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
