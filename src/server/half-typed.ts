/**
 * Findings in half-typed code. A quote or a bracket that is not closed yet hides what stands behind it, and with the next keys it is back. What was shown
 * there stays until somebody rests, so that nothing blinks at each key; what is edited itself goes at once.
 */
import { type Edit, type Finding, Lines, type Place } from '../engine';
import type { FileResult } from '../service/result';
import { difference } from './difference';
import { NOTHING, type Said } from './publications';

/** Longer than between two keys, also of those who look for them. */
const REST_MS = 1000;

interface Shown extends Said {
  readonly text: string;
  readonly rest?: NodeJS.Timeout;
}

export class HalfTyped {
  /** What is hidden is no longer to be shown: the code was meant to be so for now. */
  onRest: (uri: string) => void = () => undefined;
  private readonly shown = new Map<string, Shown>();

  /** What is shown of the document now. */
  saidOf(uri: string): Said {
    const { findings, baselined } = this.shown.get(uri) ?? { findings: [], baselined: [] };
    return { findings, baselined };
  }

  /** What is to be shown of it from now on. */
  take(uri: string, text: string, result: FileResult): Said {
    const before = this.shown.get(uri);
    clearTimeout(before?.rest);
    const hidden = before && isHalfTyped(result) ? hiddenOf(before, text, result) : NOTHING;
    const said: Said = { findings: inOrder(result.findings, hidden.findings), baselined: inOrder(result.baselined, hidden.baselined) };
    const rest = hidden.findings.length + hidden.baselined.length > 0 ? setTimeout(() => this.onRest(uri), REST_MS) : undefined;
    this.shown.set(uri, { text, ...said, rest });
    return said;
  }

  forget(uri: string): void {
    clearTimeout(this.shown.get(uri)?.rest);
    this.shown.delete(uri);
  }
}

function isHalfTyped({ notes }: FileResult): boolean {
  return notes.some(({ kind }) => kind === 'syntax-error');
}

function inOrder(found: readonly Finding[], hidden: readonly Finding[]): readonly Finding[] {
  return hidden.length > 0 ? [...found, ...hidden].sort((a, b) => a.place.start - b.place.start) : found;
}

/** Those that are not found any more, where they stand in the new text. */
function hiddenOf(shown: Shown, text: string, { path, findings, baselined, suppressed }: FileResult): Said {
  const edit = difference(shown.text, text);
  const lines = new Lines(path, text);
  const found = [...findings, ...baselined, ...suppressed.map(({ finding }) => finding)];
  const moved = (place: Place): Place | undefined => (place.file === path ? placeBehind(edit, place, lines) : place);
  const hidden = (finding: Finding): readonly Finding[] => {
    const place = moved(finding.place);
    if (!place || found.some((other) => other.ruleId === finding.ruleId && isSameOrOverlaps(other.place, place))) return [];
    const trace = finding.trace.flatMap((step) => {
      const at = moved(step.place);
      return at ? [{ ...step, place: at }] : [];
    });
    return [{ ...finding, place, trace }];
  };
  return { findings: shown.findings.flatMap(hidden), baselined: shown.baselined.flatMap(hidden) };
}

/** Undefined where the place itself was edited. */
function placeBehind({ start, end, text }: Edit, place: Place, lines: Lines): Place | undefined {
  if (place.end <= start) return place;
  if (place.start < end) return undefined;
  const by = text.length - (end - start);
  return lines.place(place.start + by, place.end + by);
}

function isSameOrOverlaps(a: Place, b: Place): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
