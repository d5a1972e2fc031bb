/** Who chooses the path of a file reads, overwrites or removes others than those that are meant. */
import { isLookedUp } from '../../domain/untrusted/looked-up';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';
import { isInProduct } from '../../domain/file-kind';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { on, rule } from '../../engine/rule';
import type { Node } from '../../engine/source/tree';
import { nameAlone } from './name-alone';
import { openerOf } from './opener';

export interface PathMatch extends Reached {
  /** It is only asked whether the file is there. */
  readonly lesser: boolean;
  readonly event: EventOf<'sink'>;
}

export default rule<PathMatch>({
  id: 'path-traversal',
  title: 'Path of a file from outside',
  severity: 'error',
  cwe: [22, 73],
  pci: ['6.2.4'],
  score: 8.6,
  message: ({ label, sink, lesser }) => ({
    what: `The path of a file comes from outside (${label.name || 'an argument'}) and reaches ${sink}.`,
    why: lesser ? 'Whoever sends ../../ in it learns which files there are on the server.' : 'Whoever sends ../../ in it has other files read, overwritten or removed: configuration, keys, the code itself.',
    instead: 'Look the file up by an id, take only the last part of the name (path.basename), or resolve the path and ask that it begins with the folder and a separator.',
  }),
  detect: [
    on('sink', (event, code) => found(event, code), { where: isInProduct, after: [['untrusted'], ['path']] }),
    on('sink', (event, code) => handedOn(event, code), { where: isInProduct, after: [['untrusted'], ['joined']] }),
  ],
  fixes: [nameAlone],
});

/** A path that is put together here and handed to a function that nobody can look into, and that is called after files. */
function handedOn(event: EventOf<'sink'>, code: Code): PathMatch | undefined {
  if (event.sink !== 'joined' || event.steps.length > 0) return undefined;
  const match = reached(event);
  const opener = match && openerOf(event.call as Node, code);
  return opener === undefined ? undefined : { ...match!, event, sink: opener, lesser: false, severity: 'warning' };
}

function found(event: EventOf<'sink'>, code: Code): PathMatch | undefined {
  const match = event.sink === 'path' ? reached(event, { fits: ({ name }) => !(HANDED_BACK.test(event.text) && isUploadedName(name)) }) : undefined;
  if (!match || isLookedUp(match.node, match.label, code)) return undefined;
  const lesser = event.lesser === true || isUploadedName(match.label.name);
  return { ...match, event, lesser: event.lesser === true, ...(lesser ? { severity: 'warning' as const } : {}) };
}

/** What keeps an upload is told its name by a function, and has cut folders off the one that was sent. */
const HANDED_BACK = /^(?:cb|callback|done|next)$/;

/** Most of what reads uploads cuts the folders off such a name before anybody sees it. */
function isUploadedName(name: string): boolean {
  return /(?:^|\.)(?:originalname|filename)$/.test(name);
}
