/** docs/field-report.md, from what is known of the field. Pure. */
import { count, type Counts, judge, type Judged, precision, standing, withoutFinding } from './comparison';
import type { Hole, InventoryCount, Judgement, Remark, Scan, Sighting, Verdict } from './records';

export interface Field {
  readonly projects: readonly { readonly name: string; readonly about: string; readonly home: string; readonly version: string; readonly wellKept?: boolean }[];
  /** Ids of all rules, so that those without a finding are seen too. */
  readonly rules: readonly string[];
  readonly scans: readonly Scan[];
  readonly sightings: readonly Sighting[];
  readonly verdicts: readonly Verdict[];
  readonly remarks: readonly Remark[];
  readonly inventories?: readonly InventoryCount[];
  readonly holes?: readonly Hole[];
}

export function fieldReport(field: Field): string {
  const judged = judge(field.sightings, field.verdicts);
  const remarks = standing(field.remarks, field.sightings);
  const sections = [
    INTRODUCTION,
    projectTable(field),
    ...keptSection(field, judged),
    ruleTable(judged, field.rules),
    pairTable(judged),
    list('Wrong, and why', 'None of the findings is known to be wrong.', judged.filter(is('wrong')).map(withReason)),
    list('Debatable, and why', 'None.', judged.filter(is('debatable')).map(withReason)),
    list('Unread', 'None: every finding has been read.', judged.filter(({ verdict }) => !verdict).map((one) => place(one))),
    list('Known to be missed', 'Nothing is known.', remarks.filter(({ kind }) => kind === 'missed').map((one) => `${place(one)}: ${one.why}`)),
    list('Found once, right, and found no longer', 'Nothing.', lost(field).map((one) => `${place(one)}: ${one.why}`)),
    list('Expectations believed to be mistaken', 'None.', remarks.filter(({ kind }) => kind === 'doubtful-label').map((one) => `${place(one)}: ${one.why}`)),
    ...holeSection(field),
    ...inventorySection(field),
  ];
  return `${sections.join('\n\n')}\n`;
}

const INTRODUCTION = `# Field report

What Centinel finds in real projects, with a verdict on each finding, given after reading the code around it. The examples and fixtures show what a
rule is meant to do; this shows what it does. A wrong finding is a bug of the rule. The rules are mended on these very projects, so expect somewhat more
wrong findings elsewhere; and a rule without findings here has not been put to the test by them.

\`npm run field\` scans the projects again, writes this page anew and prints what has changed: findings that nobody has read, and findings that are gone. It
ends with code 1 while there are unread ones. Packages are downloaded into the cache; checkouts are looked for in the folder that \`CENTINEL_FIELD\` names, and
where one is missing the recorded findings of that project stand. \`npm run field -- viem spliit\` scans only these. Verdicts are kept in
\`bench/field/verdicts.jsonl\` and hold for a finding as long as its line of code is the same, wherever it moves.`;

function projectTable({ projects, scans, sightings }: Field): string {
  const rows = projects.map(({ name, about, home, version }) => {
    const scan = scans.find(({ project }) => project === name);
    const findings = sightings.filter(({ project }) => project === name).length;
    const looked = scan ? [scan.files, scan.lines, findings, scan.failed, scan.bounds ?? '', scan.slowest ?? '', scan.date] : ['', '', '', '', '', '', 'never'];
    return [`[${name}](${home})`, `\`${version}\``, about, ...looked];
  });
  const sum = (key: 'files' | 'lines' | 'failed' | 'bounds') => scans.reduce((total, scan) => total + (scan[key] ?? 0), 0);
  const total = ['**all**', '', '', sum('files'), sum('lines'), sightings.length, sum('failed'), sum('bounds'), Math.max(0, ...scans.map(({ slowest = 0 }) => slowest)), ''];
  return `## Projects\n\nBounds met are those that a scan tells of, in notes: values that rest on one another deeper than \`evaluationDepth\`, or syntax that is nested deeper than \`nesting\` ([all of them](../src/engine/limits.ts)). The slowest file is the module whose evaluations took longest together.\n\n${table(['Project', 'Version or commit', 'What it is', 'Files', 'Lines', 'Findings', 'Files that failed', 'Bounds met', 'Slowest file, ms', 'Scanned'], [...rows, total])}`;
}

function keptSection({ projects, scans }: Field, judged: readonly Judged[]): readonly string[] {
  const kept = projects.flatMap(({ name, wellKept }) => scans.find(({ project }) => wellKept && project === name) ?? []);
  if (kept.length === 0) return [];
  const cellsOf = (those: readonly Scan[]) => {
    const findings = judged.filter(({ project }) => those.some((scan) => scan.project === project));
    const lines = those.reduce((total, scan) => total + scan.lines, 0);
    return [lines, findings.length, findings.length === 0 ? '' : Math.round(lines / findings.length), ...cells(count(findings))];
  };
  const rows = kept.map((scan) => [scan.project, ...cellsOf([scan])]);
  const head = ['Project', 'Lines', 'Findings', 'Lines for each', ...COUNTS];
  return [`## Well-kept projects\n\nWhat those meet who keep their code in order: all rules, as they are set from the start.\n\n${table(head, [...rows, ['**all**', ...cellsOf(kept)]])}`];
}

function ruleTable(judged: readonly Judged[], rules: readonly string[]): string {
  const rows = rules.map((id) => [`\`${id}\``, ...cells(count(judged.filter(({ rule }) => rule === id)))]);
  const all = ['**all**', ...cells(count(judged))];
  return `## Rules\n\nPrecision is the share of the right ones among the right and the wrong.\n\n${table(['Rule', ...COUNTS], [...rows, all])}`;
}

function pairTable(judged: readonly Judged[]): string {
  const rows = groups(judged, ({ project, rule }) => `${project} | \`${rule}\``).map(([pair, those]) => [pair, ...cells(count(those))]);
  return `## Projects and rules\n\n${table(['Project', 'Rule', ...COUNTS], rows)}`;
}

function inventorySection({ inventories = [] }: Field): readonly string[] {
  if (inventories.length === 0) return [];
  const rows = inventories.map(({ project, byHand, listed, beside, why }) => [project, byHand, listed, beside, why]);
  return [`## Cryptography inventory\n\nThe [inventory](inventory.md) of these projects, held against a search for calls by hand (\`createHash\`, \`createHmac\`, \`createCipheriv\`, \`subtle.\`, \`pbkdf2\`, \`bcrypt\`, \`jwt.sign\` and their kin; comments and imports aside).\n\n${table(['Project', 'Uses by hand', 'Listed of these', 'Listed beside', 'Notes'], rows)}`];
}

function holeSection({ holes = [] }: Field): readonly string[] {
  if (holes.length === 0) return [];
  const rows = holes.map(({ application, hole, place: at, rule, why = '' }) => [application, hole, at, rule === undefined ? 'missed' : `\`${rule}\``, why]);
  const found = holes.filter(({ rule }) => rule !== undefined).length;
  return [`## Documented holes\n\nTwo applications are made to have holes, and say where: injections, addresses that a server asks, pages, paths and redirects. ${found} of ${holes.length} are found.\n\n${table(['Application', 'Hole', 'Place', 'Found by', 'Why it is missed'], rows)}`];
}

const COUNTS = ['Right', 'Wrong', 'Debatable', 'Unread', 'Precision'];

function cells(counts: Counts): readonly (string | number)[] {
  const share = precision(counts);
  return [counts.right, counts.wrong, counts.debatable, counts.unread, share === undefined ? '' : `${Math.round(share * 100)} %`];
}

function lost(field: Field): readonly Verdict[] {
  const scanned = new Set(field.scans.map(({ project }) => project));
  return withoutFinding(field.verdicts, field.sightings).filter(({ project, verdict }) => verdict === 'right' && scanned.has(project));
}

const is = (judgement: Judgement) => ({ verdict }: Judged) => verdict?.verdict === judgement;

const withReason = (one: Judged): string => `${place(one)}: ${one.verdict?.why ?? ''}`;

function place({ project, rule, path, line }: Pick<Sighting, 'project' | 'rule' | 'path' | 'line'>): string {
  return `${project}, \`${rule}\`, ${path}:${line}`;
}

function list(title: string, empty: string, items: readonly string[]): string {
  return `## ${title}\n\n${items.length === 0 ? empty : items.map((item) => `- ${item}`).join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (row: readonly (string | number)[]) => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function groups(judged: readonly Judged[], keyOf: (one: Judged) => string): readonly (readonly [string, readonly Judged[]])[] {
  const keys = [...new Set(judged.map(keyOf))].sort();
  return keys.map((key) => [key, judged.filter((one) => keyOf(one) === key)]);
}
