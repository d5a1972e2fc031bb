/** How a report names files: relative to the root, with forward slashes; and as URIs. Paths come with forward slashes on every system. */

const ABSOLUTE = /^(?:\/|[a-z]:\/)/i;

/** `src/a.ts`; `../other/a.ts` for a neighbour; the path as it is when there is no way from the root to it (another drive). */
export function relativeTo(root: string, path: string): string {
  if (!ABSOLUTE.test(path)) return path;
  const from = segments(root);
  const to = segments(path);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (from[0] !== to[0] && /^[a-z]:$/i.test(from[0] ?? '')) return path;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The way back: where a file lies that is named relative to the root. */
export function absolutePath(root: string, name: string): string {
  if (ABSOLUTE.test(name)) return name;
  const path = segments(root);
  for (const segment of name.split('/')) {
    if (segment === '..') path.pop();
    else path.push(segment);
  }
  return path.join('/');
}

export function isBelow(root: string, path: string): boolean {
  return !ABSOLUTE.test(path) || !/^(?:\.\.\/|\/|[a-z]:\/)/i.test(relativeTo(root, path));
}

/** A relative URI reference; a colon in its first segment would read as a scheme, and `?` and `#` would end the path. */
export function relativeUri(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

export function fileUri(path: string): string {
  const drive = /^[a-z]:/i.exec(path)?.[0] ?? '';
  const rest = relativeUri(path.slice(drive.length));
  if (drive) return `file:///${drive}${rest}`;
  return rest.startsWith('//') ? `file:${rest}` : `file://${rest}`;
}

/** A directory's URI ends with a slash, so that relative references are resolved below it. */
export function directoryUri(path: string): string {
  return fileUri(path.endsWith('/') ? path : `${path}/`);
}

/** The path that a URI of this file was made of, relative as it is or absolute. */
export function pathOfUri(uri: string): string {
  const path = uri.replace(/^file:\/\/\/(?=[a-z]:)/i, '').replace(/^file:\/\/(?=\/)/, '').replace(/^file:/, '');
  return path.split('/').map(decodeURIComponent).join('/');
}

const segments = (path: string): string[] => path.replace(/\/+$/, '').split('/');

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const encodeSegment = (segment: string): string =>
  encodeURI(segment.replace(LONE_SURROGATE, '\ufffd')).replace(/[?#:]/g, encodeURIComponent);
