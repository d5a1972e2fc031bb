/** Without a checked certificate, TLS hides the traffic from everybody but the one who stands in the middle. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Severity, Span } from '../../engine/finding';
import { removeProperty } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { returnsNothing } from '../../engine/shape';
import type { Node } from '../../engine/source/tree';
import { ancestor } from '../../engine/source/tree';
import type { Value } from '../../engine/flow/value';
import { isTestFile } from '../../domain/file-kind';

interface TlsMatch extends Match {
  readonly setting: string;
  /** The property or the statement whose removal brings the check back. */
  readonly removable?: Node;
}

const SWITCHES = new Set(['rejectUnauthorized', 'strictSSL']);
const OLD_VERSIONS = /^(?:SSLv[23]|TLSv1(?:\.1)?)(?:_(?:client_|server_)?method)?$/;

export default rule<TlsMatch>({
  id: 'tls-verification-off',
  title: 'TLS certificate check switched off',
  severity: 'error',
  cwe: [295],
  pci: ['4.2.1'],
  score: 7.4,
  message: ({ setting }) => ({
    what: `${setting} lets any server pass for the real one.`,
    why: 'Whoever stands between the two ends can read and change card data and credentials.',
    instead: 'Leave the check on; for a private certificate authority hand its certificate over in `ca`.',
  }),
  detect: [
    on('naming', ({ name, nameNode, node, value }, code) => {
      const setting = wrongSetting(name, value, code);
      return setting === undefined ? undefined : { ...placed(nameNode, node, code), setting };
    }),
    on('role', ({ role, value, node, text }, code) => {
      if (role !== 'tls-verification' || !isZero(value)) return undefined;
      const statement = ancestor(node, (one): one is Node => one.type === 'ExpressionStatement');
      return { at: spanOf(node.parent ?? node), setting: `${text} = 0`, removable: statement, severity: severityAt(node, code) };
    }),
  ],
  fixes: [({ removable, setting }, code) => (removable ? removeProperty(removable, `Remove ${setting}`, 'safe', code) : undefined)],
});

function wrongSetting(name: string, value: Value, code: Code): string | undefined {
  if (SWITCHES.has(name)) return isOff(value) ? `${name}: false` : undefined;
  if (name === 'checkServerIdentity') return value.callable && returnsNothing(value.callable, code) ? 'A checkServerIdentity that checks nothing' : undefined;
  if (name !== 'minVersion' && name !== 'maxVersion' && name !== 'secureProtocol') return undefined;
  const old = value.constants.find((constant) => typeof constant === 'string' && OLD_VERSIONS.test(constant));
  return old === undefined || !value.complete ? undefined : `${name} '${String(old)}'`;
}

/** A value that can only be false; one that depends on the environment is the operator's choice. */
function isOff(value: Value): boolean {
  return value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === false);
}

function isZero(value: Value): boolean {
  return value.complete && value.constants.some((constant) => constant === '0' || constant === 0);
}

function placed(nameNode: Node, node: Node, code: Code): { at: Span; removable?: Node; severity?: Severity } {
  const property = nameNode.parent?.type === 'Property' ? nameNode.parent : undefined;
  const assignment = nameNode.parent?.type === 'AssignmentExpression' && nameNode.parent.parent?.type === 'ExpressionStatement' ? nameNode.parent.parent : undefined;
  const at = { start: nameNode.range[0], end: node.range[1] };
  return { at, removable: property ?? assignment, severity: severityAt(node, code) };
}

/** Information where a test needs it, or where whoever runs the program asked for it by name. */
function severityAt(node: Node, code: Code): Severity | undefined {
  return isTestFile(code.file) || askedFor(node, code) ? 'info' : undefined;
}

const ASKED = /no-?verify|insecure|self-?_?signed|allow-?_?(?:invalid|unauthorized)|skip-?_?(?:tls|ssl|verif)/i;

function askedFor(node: Node, code: Code): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'SwitchCase' && current.test && ASKED.test(code.text(current.test))) return true;
    if (current.type === 'IfStatement' && ASKED.test(code.text(current.test))) return true;
    if (current.type === 'ConditionalExpression' && ASKED.test(code.text(current.test))) return true;
  }
  return false;
}
