/** Sessions that are set up in one place and kept in another: options by their shape, and flags that are written later on. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { NamingEvent } from '../../engine/event';
import type { Span } from '../../engine/finding';
import type { ActPart } from '../../engine/flow/acts';
import { isWhole } from '../../engine/flow/properties';
import { UNKNOWN } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { FLAGS } from './flags';
import type { Flag, Lacking } from './flags';

interface Found {
  readonly lacking: readonly Lacking[];
  readonly object?: Node;
  readonly at: Span;
}

const NOBODY: ActPart = { by: 'absent', value: UNKNOWN };

/** `cookie: { … }` beside what only express-session asks for. Scripts cannot read its cookie where nobody says otherwise. */
export function flagsOfSession({ name, node, value }: NamingEvent, code: Code): Found | undefined {
  const property = node.parent;
  if (name !== 'cookie' || property?.type !== 'Property' || property.parent.type !== 'ObjectExpression') return undefined;
  const beside = property.parent.properties.map((one) => (one.type === 'Property' ? staticName(one.key, one.computed) : undefined));
  const object = bare(node);
  if (!beside.includes('saveUninitialized') || object.type !== 'ObjectExpression' || !isWhole(value) || keepsSession(code)) return undefined;
  const lacking = FLAGS.flatMap((flag): Lacking[] => {
    const said = value.properties?.get(flag);
    if (!said) return flag === 'httpOnly' ? [] : [{ flag, lack: 'missing', part: NOBODY }];
    return said.complete && said.constants.length > 0 && said.constants.every((constant) => constant === false) ? [{ flag, lack: 'off', part: NOBODY }] : [];
  });
  return lacking.length > 0 ? { lacking, object, at: spanOf(object) } : undefined;
}

/** Is the session kept here? Then the call tells, with all that is written to the options. */
function keepsSession(code: Code): boolean {
  return code.nodes.some((node) => node.type === 'CallExpression' && code.callee(node).behaviour?.acts?.act === 'keep-session');
}

/** `req.session.cookie.secure = false`. */
export function isWriteOfFlag({ name, owner, node, value }: NamingEvent, code: Code): Found | undefined {
  const write = node.parent;
  const flag = FLAGS.find((one) => one === name) as Flag | undefined;
  if (flag === undefined || flag === 'sameSite' || owner !== 'cookie' || write?.type !== 'AssignmentExpression' || !/sess/i.test(code.text(write.left))) return undefined;
  const isOff = value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === false);
  return isOff ? { lacking: [{ flag, lack: 'off', part: { by: 'given', value, node } }], at: spanOf(write) } : undefined;
}
