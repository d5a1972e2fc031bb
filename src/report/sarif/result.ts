/** One finding as a result of SARIF. */
import type { Fix as SarifFix, Location, Result, Suppression, ThreadFlowLocation } from 'sarif';
import type { Finding, Suppressed } from '../../engine';
import type { FingerprintOf } from '../fingerprints';
import { byPlace } from '../order';
import type { ReplacementsOf } from '../replacements';
import { level } from './level';
import { artifactLocation, location, regionOf, step } from './location';

/** How a result stands to what was known of the code before. */
export interface Standing {
  /** Only where there is a baseline: all results of a run say it, or none. */
  readonly baselineState?: 'new' | 'unchanged';
  readonly suppressed?: Suppressed;
}

export type ResultWriter = (finding: Finding, standing: Standing) => Result;

/** Of a result; the number goes up when another version gives another fingerprint to the same finding. */
export const FINGERPRINT = 'centinel/v2';

export function resultWriter(root: string, ruleIds: readonly string[], replacementsOf: ReplacementsOf, fingerprintOf: FingerprintOf): ResultWriter {
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  return (finding, { baselineState, suppressed }) => ({
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId) ?? -1,
    level: level(finding.severity),
    message: message(finding),
    locations: [{ physicalLocation: location(root, finding.place, finding.snippet) }],
    // GitHub's upload action adds its own primaryLocationLineHash, which takes the whole text of the file.
    partialFingerprints: { [FINGERPRINT]: fingerprintOf(finding) },
    ...flow(root, finding),
    ...fixes(root, finding, replacementsOf),
    ...(baselineState && { baselineState }),
    suppressions: suppressed ? [suppression(root, suppressed)] : [],
    properties: { confidence: finding.confidence },
  });
}

function suppression(root: string, { reason, owner, until, comment }: Suppressed): Suppression {
  const properties = { ...(owner && { owner }), ...(until && { until }) };
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: { physicalLocation: location(root, comment) },
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

/** GitHub shows the first sentence of the text as the title of the alert, so it says what is wrong. */
function message({ message: { what, why, instead } }: Finding): Result['message'] {
  return {
    text: [what, why, instead].filter(Boolean).join(' '),
    markdown: [`**${what}** ${why}`.trim(), ...(instead ? [`Instead: ${instead}`] : [])].join('\n\n'),
  };
}

/** The way from source to sink, twice: as a path that a reader can walk, and as places beside the finding. */
function flow(root: string, { trace, place, message: { what } }: Finding): Pick<Result, 'codeFlows' | 'relatedLocations'> {
  if (trace.length === 0) return {};
  const steps = trace.map(({ message: text, place: at }, index) => step(root, text, at, index + 1));
  const path = trace.some((one) => byPlace(one.place, place) === 0) ? steps : [...steps, step(root, what, place)];
  return { codeFlows: [{ threadFlows: [{ locations: path.map(withoutId) }] }], relatedLocations: steps };
}

/** Ids are for the links of a message to its related locations. */
const withoutId = ({ message: text, physicalLocation }: Location): ThreadFlowLocation => ({ location: { message: text, physicalLocation } });

function fixes(root: string, finding: Finding, replacementsOf: ReplacementsOf): Pick<Result, 'fixes'> {
  const written = finding.fixes.flatMap((fix): SarifFix[] => {
    const replacements = replacementsOf(finding, fix);
    if (!replacements || replacements.length === 0) return [];
    return [
      {
        description: { text: `${fix.title} (${fix.safety})` },
        // Lines of other files are left out: where they belong depends on what these files say, and no reader of SARIF makes a file.
        artifactChanges: [
          {
            artifactLocation: artifactLocation(root, finding.place.file),
            replacements: replacements.map(({ from, to, text }) => ({ deletedRegion: regionOf(from, to), insertedContent: { text } })),
          },
        ],
      },
    ];
  });
  return written.length > 0 ? { fixes: written } : {};
}
