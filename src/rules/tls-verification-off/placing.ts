/** Where a switch stands: what can go with it, and who it is for. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { Severity, Span } from '../../engine/finding';
import { onlyConstant } from '../../engine/flow/value';
import { staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { addressOf, isDistant } from '../../domain/addresses';
import { isTestFile } from '../../domain/file-kind';
import type { TlsMatch } from './match';
import { NODE_SWITCH } from './switches';

export function placed(nameNode: Node, node: Node, code: Code): Pick<TlsMatch, 'at' | 'removable' | 'safety' | 'severity' | 'change'> {
  const at: Span = { start: nameNode.range[0], end: node.range[1] };
  const severity = severityAt(node, code);
  const { parent } = nameNode;
  if (parent?.type !== 'Property') return { at, severity, removable: statementOf(parent?.type === 'MemberExpression' ? parent.parent : parent), ...(code.text(nameNode).includes(NODE_SWITCH) && { safety: 'safe' }) };
  if (parent.parent.type !== 'ObjectExpression') return { at, severity };
  // What the drivers for SQL Server do without it depends on their version.
  if (code.text(nameNode) === 'trustServerCertificate') return { at, severity, ...(node.type === 'Literal' && !askedFor(node, code) && { change: { at: spanOf(node), text: 'false' } }) };
  // A server that asks for certificates of its clients mostly looks at them by itself.
  if (hasProperty(parent.parent, 'requestCert')) return { at, severity: 'info' };
  // What is spread into the object may carry the same option: without this one, the other one decides.
  const spread = parent.parent.properties.some((property) => property.type === 'SpreadElement');
  return { at, severity, removable: parent, safety: spread ? 'review' : 'safe' };
}

/** `{ target: 'https://…', secure: false }` of a proxy: undefined for whatever else is called secure, and where nothing is encrypted that could be checked. */
export function proxied(property: Node, code: Code): Severity | 'as it is' | undefined {
  const object = property.type === 'Property' && property.parent.type === 'ObjectExpression' ? property.parent : undefined;
  const target = object?.properties.find((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'target');
  if (!object || target?.type !== 'Property') return undefined;
  const text = onlyConstant(code.value(target.value));
  const isDevelopment = isOfDevelopment(object);
  if (typeof text !== 'string') return isDevelopment ? 'info' : 'warning';
  const address = addressOf(text);
  if (address?.scheme !== 'https' && address?.scheme !== 'wss') return undefined;
  return isDistant(address.host) && !isDevelopment ? 'as it is' : 'info';
}

/** `devServer: { proxy: { … } }`, and `server: { proxy: { … } }` of Vite. */
function isOfDevelopment(node: Node): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'Property' && /^(?:proxy|devServer)$/.test(staticName(current.key, current.computed) ?? '')) return true;
  }
  return false;
}

function hasProperty(object: TSESTree.ObjectExpression, name: string): boolean {
  return object.properties.some((property) => property.type === 'Property' && staticName(property.key, property.computed) === name);
}

/** The assignment as a statement of its own in a block: only there it can go without a trace. */
export function statementOf(node: Node | undefined): Node | undefined {
  if (node?.type !== 'AssignmentExpression' || node.parent.type !== 'ExpressionStatement') return undefined;
  return node.parent.parent.type === 'Program' || node.parent.parent.type === 'BlockStatement' ? node.parent : undefined;
}

/** Information where a test needs it, where whoever runs the program asked for it by name, or where the program asks the socket itself. */
export function severityAt(node: Node, code: Code): Severity | undefined {
  return isTestFile(code.file) || askedFor(node, code) || checkedByHand(code) ? 'info' : undefined;
}

/** `if (!socket.authorized) …`: the certificate is judged after the handshake. */
export function checkedByHand(code: Code): boolean {
  return code.nodes.some((node) => node.type === 'MemberExpression' && code.text(node.property) === 'authorized');
}

const ASKED = /no-?verify|insecure|unsafe-?_?(?:tls|ssl|cert)|self-?_?signed|(?:allow|accept)-?_?(?:invalid|unauthorized|untrusted)|skip-?_?(?:tls|ssl|verif)/i;

export function askedFor(node: Node, code: Code): boolean {
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (current.type === 'SwitchCase' && current.test && ASKED.test(code.text(current.test))) return true;
    if (current.type === 'IfStatement' && ASKED.test(code.text(current.test))) return true;
    if (current.type === 'ConditionalExpression' && ASKED.test(code.text(current.test))) return true;
  }
  return false;
}
