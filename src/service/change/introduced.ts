/**
 * What the new side of a change has and the old side has not. A finding is known by its rule and fingerprint: in the same file, which may have been renamed,
 * and else in any file that has it no longer, since code that was moved is not new. What one side suppresses, or holds in its baseline, is compared with what
 * the other side does: who takes a suppression away brings the finding.
 */
import type { Finding } from '../../engine';
import type { Path } from '../host';
import type { FileResult } from '../result';
import type { Change } from './change';

/** The new side with what the change has brought alone. Notes stay where the file itself was changed. */
export function introducedBy({ files, renamed }: Pick<Change, 'files' | 'renamed'>, after: readonly FileResult[], before: readonly FileResult[]): readonly FileResult[] {
  const changed = new Set(files);
  const findings = newOnes(after, before, renamed, (file) => file.findings, itself);
  const suppressed = newOnes(after, before, renamed, (file) => file.suppressed, ({ finding }) => finding);
  const baselined = newOnes(after, before, renamed, (file) => file.baselined, itself);
  return after.map((file, index) => {
    const { notes, suppressions } = changed.has(file.path) ? file : { notes: [], suppressions: [] };
    return { ...file, findings: findings[index]!, suppressed: suppressed[index]!, baselined: baselined[index]!, notes, suppressions };
  });
}

export function hasFindings({ findings, suppressed, baselined }: FileResult): boolean {
  return findings.length + suppressed.length + baselined.length > 0;
}

const itself = (finding: Finding): Finding => finding;

/** For each file of the new side. */
function newOnes<T>(after: readonly FileResult[], before: readonly FileResult[], renamed: ReadonlyMap<Path, Path>, listOf: (file: FileResult) => readonly T[], findingOf: (item: T) => Finding): readonly (readonly T[])[] {
  const keyOf = (item: T): string => `${findingOf(item).ruleId} ${findingOf(item).fingerprint}`;
  const old = new Map(before.map((file) => [file.path, new Bag(listOf(file).map(keyOf))]));
  const notInFile = after.map((file) => listOf(file).filter((item) => !old.get(renamed.get(file.path) ?? file.path)?.take(keyOf(item))));
  const gone = new Bag([...old.values()].flatMap((bag) => bag.left));
  return notInFile.map((items) => items.filter((item) => !gone.take(keyOf(item))));
}

class Bag {
  private readonly counts = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** False where there is none left. */
  take(key: string): boolean {
    const count = this.counts.get(key) ?? 0;
    if (count > 0) this.counts.set(key, count - 1);
    return count > 0;
  }

  get left(): readonly string[] {
    return [...this.counts].flatMap(([key, count]) => Array.from({ length: count }, () => key));
  }
}
