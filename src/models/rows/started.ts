/** What the models of what starts programs are put together from: a text for a shell, a program with its arguments. */
import type { AccessPath, Behaviour, Given, Sink } from '../../engine/model';

const command = (at: AccessPath, ...given: readonly Given[]): Sink => (given.length > 0 ? { at, kind: 'command', given } : { at, kind: 'command' });

/** A shell, and the ways to say that what follows is a text for it. */
const SHELLS = ['sh', 'bash', 'zsh', 'dash', 'ksh', 'ash', '/bin/sh', '/bin/bash', '/bin/zsh', '/usr/bin/bash', '/usr/bin/sh', 'cmd', 'cmd.exe', 'powershell', 'powershell.exe', 'pwsh'];
const TEXT_FOLLOWS = ['-c', '-lc', '-ec', '-ic', '/c', '/C', '-Command', '-command'];

/** What runs a text as code of its own language, and how it is told so. */
const INTERPRETERS = ['node', 'deno', 'bun', 'python', 'python3', 'python2', 'perl', 'ruby', 'php', 'lua', 'osascript'];
const CODE_FOLLOWS = ['-e', '--eval', '-p', '--print', '-c', '-r', 'eval'];

/** The text at the place is read by a shell, and options say which one. */
export function shellText(at: AccessPath, ...options: readonly AccessPath[]): Behaviour {
  return { sinks: [command(at), ...options.map((place): Sink => ({ at: place, kind: 'command', spelled: true }))] };
}

/** The list at the place is a program with its arguments: a shell among them, and the text that it is handed. */
export function shellList(list: AccessPath): Behaviour {
  const part = (index: number) => `${list}.${index}` as AccessPath;
  return { sinks: [command(part(2), { at: part(0), among: SHELLS }, { at: part(1), among: TEXT_FOLLOWS })] };
}

/**
 * The program at the first place is started with the list at the second one. Its parts are read by nobody but the program, unless the options say that a shell does,
 * or the program is one.
 */
export function program(at: AccessPath, list: AccessPath, ...options: readonly AccessPath[]): Behaviour {
  const second = `${list}.1` as AccessPath;
  const first = `${list}.0` as AccessPath;
  return {
    sinks: [
      command(at),
      ...options.flatMap((place): Sink[] => {
        const shell = `${place}.shell` as AccessPath;
        return [command(list, { at: shell }), { at: shell, kind: 'command', spelled: true }];
      }),
      command(second, { at, among: SHELLS }, { at: first, among: TEXT_FOLLOWS }),
      { at: second, kind: 'code', given: [{ at, among: INTERPRETERS }, { at: first, among: CODE_FOLLOWS }] },
    ],
  };
}
