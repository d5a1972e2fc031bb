/** What the system says about a file, in words for a user. */

const SENTENCES: Readonly<Record<string, string>> = {
  EACCES: 'You are not permitted to read it.',
  EPERM: 'You are not permitted to read it.',
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'It is not a folder.',
  EISDIR: 'It is a folder, not a file.',
  ELOOP: 'It is a symbolic link that leads back to itself.',
  EMFILE: 'Too many files are open on this machine; close some programs or raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open on this machine; close some programs or raise the limit (ulimit -n).',
  ENAMETOOLONG: 'Its path is too long for this system.',
  EBUSY: 'Another program holds it; try again.',
  EIO: 'The disk could not read it.',
};

export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

export function sentenceOf(error: unknown): string {
  const code = codeOf(error);
  return (code && SENTENCES[code]) ?? `It could not be read (${code ?? 'unknown error'}).`;
}
