/** Without a checked certificate, TLS hides the traffic from everybody but the one who stands in the middle. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { all, any, pattern, pieces } from '../../engine/marks/trigger';
import { removeProperty, replace } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import { onlyConstant } from '../../engine/flow/value';
import { calledName, staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isExpected } from '../../domain/expectation';
import { isTestFile } from '../../domain/file-kind';
import { takesAll, TAKING } from './checks-nothing';
import { offInProgram, TOLD } from './commands';
import { isOnlyKept } from './kept-in-test';
import { HOLDS_SETTING, inSettings } from './in-settings';
import type { TlsMatch } from './match';
import { askedFor, checkedByHand, placed, proxied, severityAt, statementOf } from './placing';
import { HOLDS_OFF_ADDRESS, HOLDS_SWITCH, isZero, NODE_SWITCH, offInAddress, offInCommand, onInAddress, SPEAKS_OF_TRUST, wrongSetting } from './switches';

export default rule<TlsMatch>({
  id: 'tls-verification-off',
  title: 'TLS certificate check switched off',
  severity: 'error',
  cwe: [295],
  pci: ['4.2.1'],
  score: 7.4,
  message: ({ setting, old }) => ({
    what: old ? `${setting} allows a TLS version or a cipher that is no longer safe.` : `${setting} lets anybody pass for the other end.`,
    why: 'Whoever stands between the two ends can read and change card data and credentials.',
    instead: old ? 'Leave the version to Node, or ask for TLSv1.2 and newer.' : 'Leave the check on; for a private certificate authority hand its certificate over in `ca`.',
  }),
  detect: [
    on('naming', named, { here: HOLDS_SWITCH }),
    on('naming', ofProxy, { here: all(pattern(/\bsecure["']?\s*:\s*(?:false|!1)/), pieces('target')) }),
    on('text', written, { here: all(SPEAKS_OF_TRUST, any(HOLDS_OFF_ADDRESS, pieces(NODE_SWITCH, '--ignore-certificate-errors'))) }),
    on('opening', written, { here: all(SPEAKS_OF_TRUST, any(HOLDS_OFF_ADDRESS, pieces(NODE_SWITCH))) }),
    on('call', called, { here: all(SPEAKS_OF_TRUST, pieces(...TAKING, ...TOLD, NODE_SWITCH)) }),
    // In a test it is information, and not worth to look what each call does.
    on('role', decided, { where: ({ file, text }) => !isTestFile(file) || text.includes(NODE_SWITCH), after: [['tls-verification']] }),
    on('setting', inSettings, { here: HOLDS_SETTING }),
  ],
  fixes: [
    ({ removable, setting, safety = 'review' }, code) =>
      removable && !askedFor(removable, code) && !checkedByHand(code) ? removeProperty(removable, `Remove ${setting}`, safety, code) : undefined,
    ({ change, old }) => change && replace(change.at, change.text, old ? 'Ask for TLS 1.2' : 'Switch the check on', 'review'),
  ],
});

function named(event: EventOf<'naming'>, code: Code): TlsMatch | undefined {
  const { name, nameNode, node } = event;
  const wrong = wrongSetting(name, () => event.value, node, code);
  if (!wrong || isExpected(node) || (isTestFile(code.file) && isOnlyKept(nameNode, code))) return undefined;
  const at = placed(nameNode, node, code);
  const { setting, old } = wrong;
  const match = { ...at, setting, old, severity: at.severity ?? wrong.severity };
  if (!('instead' in wrong)) return match;
  return { ...match, removable: undefined, change: wrong.instead === undefined ? undefined : { at: spanOf(node), text: wrong.instead } };
}

function ofProxy(event: EventOf<'naming'>, code: Code): TlsMatch | undefined {
  const { name, nameNode, node } = event;
  const { parent } = nameNode;
  const severity = name === 'secure' && parent && onlyConstant(event.value) === false && !isExpected(node) ? proxied(parent, code) : undefined;
  if (severity === undefined) return undefined;
  const at = placed(nameNode, node, code);
  return { ...at, setting: 'secure: false', severity: at.severity ?? (severity === 'as it is' ? undefined : severity) };
}

function written({ text, node }: EventOf<'text'> | EventOf<'opening'>, code: Code): TlsMatch | undefined {
  if (isExpected(node)) return undefined;
  if (text === '--ignore-certificate-errors') return { at: spanOf(node), setting: text, severity: 'info' };
  const setting = offInAddress(text) ?? offInCommand(text);
  return setting === undefined ? undefined : { at: spanOf(node), setting, severity: severityAt(node, code), change: changed(node, setting, code) };
}

/** The part of the address alone, where it is written out. */
function changed(node: Node, part: string, code: Code): TlsMatch['change'] {
  const text = onInAddress(part);
  const at = code.text(node).indexOf(part);
  return text === undefined || at < 0 || part.startsWith(NODE_SWITCH) ? undefined : { at: { start: node.range[0] + at, end: node.range[0] + at + part.length }, text };
}

function called({ node, method }: EventOf<'call'>, code: Code): TlsMatch | undefined {
  if (node.type !== 'CallExpression' || isExpected(node)) return undefined;
  const setting = method === 'set' || method === 'defineProperty' ? setByName(node.arguments, code) : ((method && takesAll(node, method, code)) ?? offInProgram(node, calledName(node), code));
  return setting === undefined ? undefined : { at: spanOf(node), setting, severity: severityAt(node, code) };
}

/** `Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0')`. */
function setByName([, name, value]: readonly Node[], code: Code): string | undefined {
  return name && value && onlyConstant(code.value(name)) === NODE_SWITCH && isZero(code.value(value)) ? `${NODE_SWITCH} = 0` : undefined;
}

/** Written to the environment, or handed to what connects: by a call of a function around it, or by the call itself. */
function decided({ role, value, node, text, call, steps = [] }: EventOf<'role'>, code: Code): TlsMatch | undefined {
  if (role !== 'tls-verification') return undefined;
  if (!call) {
    return isZero(value) ? { at: spanOf(node.parent ?? node), setting: `${text} = 0`, removable: statementOf(node.parent), safety: 'safe', severity: severityAt(node, code) } : undefined;
  }
  if (onlyConstant(value) !== false || isExpected(node)) return undefined;
  // What stands in options under its own name is told of there.
  const isOwn = 'callee' in call && (node === call.callee || call.arguments.some((argument) => argument === node && argument.type === 'Literal'));
  if (!isOwn && (steps.length === 0 || isSaid(node))) return undefined;
  return { at: spanOf(node), setting: `What is handed to ${text}`, severity: severityAt(node, code) };
}

function isSaid(node: Node): boolean {
  const { parent } = node;
  const name = parent?.type === 'Property' ? staticName(parent.key, parent.computed) : parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : undefined;
  return name === 'rejectUnauthorized' || name === 'strictSSL';
}
