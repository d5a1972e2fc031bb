/** Without a checked certificate, TLS hides the traffic from everybody but the one who stands in the middle. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Safety, Severity, Span } from '../../engine/finding';
import { removeProperty } from '../../engine/repair';
import { pieces } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { returnsNothing } from '../../engine/shape';
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { Value } from '../../engine/flow/value';
import { isExpected } from '../../domain/expectation';
import { isTestFile } from '../../domain/file-kind';

interface TlsMatch extends Match {
  readonly setting: string;
  /** The property or the statement whose removal brings the check back. */
  readonly removable?: Node;
  readonly safety?: Safety;
  readonly old?: boolean;
}

/** Options that check while they are true, and options that stop checking when they are. */
const CHECKS = new Set(['rejectUnauthorized', 'strictSSL', 'sslValidate']);
const TRUSTS = new Set(['tlsInsecure', 'tlsAllowInvalidCertificates', 'tlsAllowInvalidHostnames', 'trustServerCertificate']);
const VERSIONS = new Set(['minVersion', 'maxVersion', 'secureProtocol', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION']);
/** The same switches as parameters of an address, or in a list of `key=value`. */
const CONNECTION = /^[a-z][a-z0-9+.-]*:\/\/|^(?:server|data source|host)\s*=/i;
const OFF_IN_ADDRESS = /[?&;]\s*((?:tlsInsecure|tlsAllowInvalid(?:Certificates|Hostnames)|trustServerCertificate)=(?:true|yes)|sslmode=no-verify|sslValidate=false)\b/i;
const NODE_SWITCH = 'NODE_TLS_REJECT_UNAUTHORIZED';
const SETTINGS: ReadonlySet<string> = new Set([...CHECKS, ...TRUSTS, ...VERSIONS, NODE_SWITCH, 'checkServerIdentity']);
const OLD_VERSIONS = /^(?:SSLv[23]|TLSv1(?:\.1)?)(?:_(?:client_|server_)?method)?$/;

export default rule<TlsMatch>({
  id: 'tls-verification-off',
  title: 'TLS certificate check switched off',
  severity: 'error',
  cwe: [295],
  pci: ['4.2.1'],
  score: 7.4,
  message: ({ setting, old }) => ({
    what: old ? `${setting} allows a TLS version that is no longer safe.` : `${setting} lets anybody pass for the other end.`,
    why: 'Whoever stands between the two ends can read and change card data and credentials.',
    instead: old ? 'Leave the version to Node, or ask for TLSv1.2 and newer.' : 'Leave the check on; for a private certificate authority hand its certificate over in `ca`.',
  }),
  detect: [
    on('naming', (event, code) => {
      const { name, nameNode, node } = event;
      const setting = SETTINGS.has(name) ? wrongSetting(name, nameNode, event.value, code) : undefined;
      return setting === undefined || isExpected(node) ? undefined : { ...placed(nameNode, node, code), setting, old: VERSIONS.has(name) };
    }, { here: pieces(...SETTINGS) }),
    on('text', ({ text, node }, code) => {
      const setting = CONNECTION.test(text) && !isExpected(node) ? OFF_IN_ADDRESS.exec(text)?.[1] : undefined;
      return setting === undefined ? undefined : { at: spanOf(node), setting, severity: severityAt(node, code) };
    }, { here: pieces('tlsInsecure', 'tlsAllowInvalid', 'trustServerCertificate', 'no-verify', 'sslValidate') }),
    on(
      'role',
      ({ role, value, node, text }, code) => {
        if (role !== 'tls-verification' || !isZero(value)) return undefined;
        const removable = statementOf(node.parent);
        return { at: spanOf(node.parent ?? node), setting: `${text} = 0`, removable, safety: 'safe', severity: severityAt(node, code) };
      },
      // In a test it is information, and not worth to look what each call does.
      { where: ({ file, text }) => !isTestFile(file) || text.includes(NODE_SWITCH), after: [['tls-verification']] },
    ),
  ],
  fixes: [
    ({ removable, setting, safety = 'review' }, code) =>
      removable && !askedFor(removable, code) && !checkedByHand(code) ? removeProperty(removable, `Remove ${setting}`, safety, code) : undefined,
  ],
});

function wrongSetting(name: string, nameNode: Node, value: Value, code: Code): string | undefined {
  if (CHECKS.has(name)) return isAlways(false, value) ? `${name}: false` : undefined;
  if (TRUSTS.has(name)) return isAlways(true, value) ? `${name}: true` : undefined;
  if (name === NODE_SWITCH) return nameNode.parent?.type === 'Property' && isZero(value) ? `${name}: 0` : undefined;
  if (name === 'checkServerIdentity') return value.callable && returnsNothing(value.callable, code) ? 'A checkServerIdentity that checks nothing' : undefined;
  if (!VERSIONS.has(name)) return undefined;
  const old = value.constants.find((constant) => typeof constant === 'string' && OLD_VERSIONS.test(constant));
  return old === undefined || !value.complete ? undefined : `${name} '${String(old)}'`;
}

/** A value that can be nothing else; one that depends on the environment is the operator's choice. */
function isAlways(wrong: boolean, value: Value): boolean {
  return value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === wrong);
}

function isZero(value: Value): boolean {
  return value.complete && value.constants.length > 0 && value.constants.every((constant) => constant === '0' || constant === 0);
}

function placed(nameNode: Node, node: Node, code: Code): Pick<TlsMatch, 'at' | 'removable' | 'safety' | 'severity'> {
  const at: Span = { start: nameNode.range[0], end: node.range[1] };
  const severity = severityAt(node, code);
  const { parent } = nameNode;
  if (parent?.type !== 'Property') return { at, severity, removable: statementOf(parent?.type === 'MemberExpression' ? parent.parent : parent) };
  // What the drivers for SQL Server do without `trustServerCertificate` depends on their version.
  if (parent.parent.type !== 'ObjectExpression' || code.text(nameNode) === 'trustServerCertificate') return { at, severity };
  // A server that asks for certificates of its clients mostly looks at them by itself.
  if (hasProperty(parent.parent, 'requestCert')) return { at, severity: 'info' };
  // What is spread into the object may carry the same option: without this one, the other one decides.
  const spread = parent.parent.properties.some((property) => property.type === 'SpreadElement');
  return { at, severity, removable: parent, safety: spread ? 'review' : 'safe' };
}

function hasProperty(object: TSESTree.ObjectExpression, name: string): boolean {
  return object.properties.some((property) => property.type === 'Property' && staticName(property.key, property.computed) === name);
}

/** The assignment as a statement of its own in a block: only there it can go without a trace. */
function statementOf(node: Node | undefined): Node | undefined {
  if (node?.type !== 'AssignmentExpression' || node.parent.type !== 'ExpressionStatement') return undefined;
  return node.parent.parent.type === 'Program' || node.parent.parent.type === 'BlockStatement' ? node.parent : undefined;
}

/** Information where a test needs it, where whoever runs the program asked for it by name, or where the program asks the socket itself. */
function severityAt(node: Node, code: Code): Severity | undefined {
  return isTestFile(code.file) || askedFor(node, code) || checkedByHand(code) ? 'info' : undefined;
}

/** `if (!socket.authorized) …`: the certificate is judged after the handshake. */
function checkedByHand(code: Code): boolean {
  return code.nodes.some((node) => node.type === 'MemberExpression' && code.text(node.property) === 'authorized');
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
