/** `npm run field`: scans real projects, writes docs/field-report.md anew and prints what has changed. docs/field-report.md says more. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Changes, changes, type Judged, judge } from './comparison';
import { homeOf, type Project, PROJECTS, versionOf } from './project';
import { readRecords, type Remark, type Scan, type Sighting, type Verdict, writeRecords } from './records';
import { fieldReport } from './report';
import { type Scanned, scanProject } from './scan-project';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const FILES = {
  sightings: fileOf('findings.jsonl'),
  scans: fileOf('scans.jsonl'),
  verdicts: fileOf('verdicts.jsonl'),
  remarks: fileOf('remarks.jsonl'),
  report: fileOf('../../docs/field-report.md'),
};

/** 0: every finding has been read. 1: some have not. 2: a wrong project name. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !PROJECTS.some((project) => project.name === name));
  if (unknown.length > 0) {
    console.error(`There is no project ${unknown.join(', ')}. The projects are ${PROJECTS.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const before = { scans: readRecords<Scan>(FILES.scans), sightings: readRecords<Sighting>(FILES.sightings) };
  const scanned = await scanAll(PROJECTS.filter(({ name }) => names.length === 0 || names.includes(name)));
  const scans = inOrder(before.scans, scanned.map(({ scan }) => scan), scanned);
  const sightings = inOrder(before.sightings, scanned.flatMap((one) => one.sightings), scanned);
  const verdicts = readRecords<Verdict>(FILES.verdicts);
  const projects = PROJECTS.map((project) => ({ ...project, home: homeOf(project), version: versionOf(project) }));

  writeRecords(FILES.scans, scans);
  writeRecords(FILES.sightings, sightings);
  writeFileSync(FILES.report, fieldReport({ projects, scans, sightings, verdicts, remarks: readRecords<Remark>(FILES.remarks) }));
  return tell(changes(judge(before.sightings, verdicts), judge(sightings, verdicts)), judge(sightings, verdicts));
}

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

/** What is new takes the place of what was recorded of the same projects; the order is that of projects.json. */
function inOrder<T extends { readonly project: string }>(recorded: readonly T[], fresh: readonly T[], scanned: readonly Scanned[]): readonly T[] {
  const done = new Set(scanned.map(({ scan }) => scan.project));
  const all = [...recorded.filter(({ project }) => !done.has(project)), ...fresh];
  return PROJECTS.flatMap(({ name }) => all.filter(({ project }) => project === name));
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
