/** Where something is, in the words of SARIF. */
import type { ArtifactLocation, Location, PhysicalLocation, Region } from 'sarif';
import type { Place, Position, Snippet } from '../../engine';
import { absolutePath, fileUri, isBelow, pathOfUri, relativeTo, relativeUri } from '../paths';

/** GitHub and CodeQL use this name for the root of the sources. */
export const SOURCE_ROOT = '%SRCROOT%';

/** Files outside the root keep their absolute URI: a path with `..` in it means nothing to a reader on another machine. */
export function artifactLocation(root: string, path: string): ArtifactLocation {
  if (!isBelow(root, path)) return { uri: fileUri(path) };
  return { uri: relativeUri(relativeTo(root, path)), uriBaseId: SOURCE_ROOT };
}

/** Where the file lies when the root of the sources is this one; empty for no place. */
export function pathAt(root: string, location: PhysicalLocation | undefined): string {
  const uri = location?.artifactLocation?.uri;
  return uri === undefined ? '' : absolutePath(root, pathOfUri(uri));
}

/** A line of embedded data would be repeated with each finding in it, and GitHub takes 10 MB in all. */
const LONGEST_SNIPPET = 1000;

export function location(root: string, place: Place, snippet?: Snippet): PhysicalLocation {
  const region = regionOf(place.from, place.to);
  const shown = snippet && isOneLine(place) && snippet.line.length <= LONGEST_SNIPPET ? snippet : undefined;
  return {
    artifactLocation: artifactLocation(root, place.file),
    region: shown ? { ...region, snippet: { text: shown.line.slice(shown.from, shown.to) } } : region,
    ...(shown && isPartOfLine(shown) ? { contextRegion: lineRegion(place, shown) } : {}),
  };
}

export function step(root: string, message: string, place: Place, id?: number): Location {
  return { ...(id === undefined ? {} : { id }), message: { text: message }, physicalLocation: location(root, place) };
}

export function regionOf(from: Position, to: Position): Region {
  return { startLine: from.line + 1, startColumn: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
}

const isOneLine = ({ from, to }: Place): boolean => from.line === to.line;

/** A context has to hold more than the region itself. */
const isPartOfLine = ({ line, from, to }: Snippet): boolean => from > 0 || to < line.length;

const lineRegion = ({ from }: Place, { line }: Snippet): Region => ({
  startLine: from.line + 1,
  startColumn: 1,
  endLine: from.line + 1,
  endColumn: line.length + 1,
  snippet: { text: line },
});
