/** What makes evidence weaker than it looks, in sentences. */
import type { ReportInput } from '../input';
import { counted } from '../counted';
import { countsOfNotAnalysed } from '../files-in-words';
import type { RuleEvidence } from './evidence';

export function weaknessesOfRules(rules: readonly RuleEvidence[], analysed: number): readonly string[] {
  return rules.filter(({ off }) => off > 0).map(({ id, off }) => `The rule ${id} is switched off ${off >= analysed ? 'by the configuration' : `for ${off} of ${counted(analysed, 'file')}`}.`);
}

/** The same for all requirements: a rule has seen what was analysed, and no more. */
export function weaknessesOfScan({ notAnalysed, notes, cancelled, shard }: Pick<ReportInput, 'notAnalysed' | 'notes' | 'cancelled' | 'shard'>): readonly string[] {
  const { failed, leftOut } = countsOfNotAnalysed(notAnalysed);
  const inPart = new Set(notes.map(({ place }) => place.file)).size;
  return [
    ...(cancelled ? ['The scan was cancelled before all files were analysed.'] : []),
    ...(shard ? [`Only shard ${shard.index} of ${shard.count} was scanned.`] : []),
    ...(failed > 0 ? [`${counted(failed, 'file')} could not be analysed.`] : []),
    ...(leftOut > 0 ? [`${counted(leftOut, 'file')} ${leftOut === 1 ? 'was' : 'were'} left out.`] : []),
    ...(inPart > 0 ? [`${counted(inPart, 'file')} ${inPart === 1 ? 'was' : 'were'} understood in part.`] : []),
  ];
}
