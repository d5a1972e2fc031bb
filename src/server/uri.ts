/** URIs of the protocol to paths of the service and back. */
import { URI } from 'vscode-uri';
import { isSupported } from '../engine';
import { pathOf } from '../hosts/native-path';
import type { Path } from '../service/host';

/** Documents that were never saved get a name of their own, for their language decides how they are read. */
const ENDINGS: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
  prisma: '.prisma',
  sql: '.sql',
  dotenv: '.env',
  json: '.json',
  jsonc: '.jsonc',
  yaml: '.yaml',
  properties: '.properties',
};

/** Undefined when the URI names no file on this machine. */
export function pathOfUri(uri: string): Path | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? pathOf(parsed.fsPath) : undefined;
}

/** The path of an open document; an unsaved one stands as a file of that name where nothing else can be. */
export function pathOfDocument(uri: string, languageId: string): Path | undefined {
  const parsed = URI.parse(uri);
  if (parsed.scheme === 'file') return pathOf(parsed.fsPath);
  const ending = ENDINGS[languageId];
  if (parsed.scheme !== 'untitled' || ending === undefined) return undefined;
  const name = parsed.path.startsWith('/') ? parsed.path : `/${parsed.path}`;
  return pathOf(isSupported(name) ? name : `${name}${ending}`);
}

export function uriOfPath(path: Path): string {
  return URI.file(path).toString();
}
