/** Claims that are believed though nobody has asked who wrote them. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { isOfPagesAlone, runsInBrowser, runsOnServer } from '../../domain/browser-code';
import { trustIn } from '../../domain/crypto/claims';
import { isCheckedAround } from './checked-before';
import type { TokenMatch } from './match';

/** `jwt.decode(token)`. */
export function readByLibrary({ node, part }: EventOf<'act'>, code: Code): TokenMatch | undefined {
  // As it is written: what is around the place says that it is not missing.
  return believed(node, node.arguments[0] ?? part('token').place, code, part('answer').value.constants.includes('page'));
}

/** `JSON.parse(atob(token.split('.')[1]))`. */
export function readByHand({ node, method }: EventOf<'call'>, code: Code): TokenMatch | undefined {
  const name = method ?? lastName(node.callee);
  const [text, encoding] = node.arguments;
  if (!text || !(name === 'atob' || name === 'b64decode' || (name === 'from' && /base64/.test(encoding ? code.text(encoding) : '')) || /^(?:base64_?url_?)?(?:decode|toBuffer)$/i.test(name ?? ''))) return undefined;
  const token = tokenSplit(text, code);
  const parsed = token && parsing(node, code);
  // A page has no `Buffer`.
  return parsed && believed(parsed, token, code, name !== 'from');
}

function believed(read: Call, token: Node | undefined, code: Code, forPages: boolean): TokenMatch | undefined {
  const sent = token !== undefined && code.value(token).labels.some(({ kind, path }) => kind === 'untrusted' && path.length === 0);
  if (runsInBrowser(code) || isOfPagesAlone(code.packages) || (forPages && !sent && !runsOnServer(code)) || (token && isOwn(token, code)) || (!sent && isFromProvider(token, code))) return undefined;
  const trust = trustIn(read, code, sent);
  if (!trust || isCheckedAround(read, code)) return undefined;
  return { kind: 'read', at: spanOf(read), call: read, token, what: `The token is read and not checked, and what it says ${trust.how}.`, steps: [{ message: 'What it says is believed here', at: spanOf(trust.node) }] };
}

/** It was made right here. */
function isOwn(token: Node, code: Code): boolean {
  const { origin } = code.value(token);
  return origin?.type === 'CallExpression' && code.callee(origin).behaviour?.acts?.act === 'issue-token';
}

/** OpenID lets a client believe the identity token that it fetched itself, over TLS, from who made it. */
function isFromProvider(token: Node | undefined, code: Code): boolean {
  return token !== undefined && /^id_?token$/i.test(lastName(bare(token)) ?? '') && /grant_type|authorization_code|token_endpoint|\.id_token|oauth2?\/(?:v\d\/)?token|callbackParams/.test(code.whole);
}

/** What `.split('.')` was called on, of which this is the second part. */
function tokenSplit(node: Node, code: Code, depth = 5): Node | undefined {
  const inner = bare(node);
  if (depth === 0) return undefined;
  if (inner.type === 'MemberExpression') {
    const index = inner.computed && inner.property.type === 'Literal' ? inner.property.value : undefined;
    return index === 1 ? splitOf(inner.object, code) : undefined;
  }
  if (inner.type === 'CallExpression') {
    const callee = bare(inner.callee);
    // `.replace(/-/g, '+')`, and functions that do it.
    if (callee.type === 'MemberExpression' && /^(?:replace|replaceAll|padEnd|trim|toString|concat)$/.test(staticName(callee.property, callee.computed) ?? '')) return tokenSplit(callee.object, code, depth - 1);
    return inner.arguments[0] ? tokenSplit(inner.arguments[0], code, depth - 1) : undefined;
  }
  if (inner.type === 'BinaryExpression') return tokenSplit(inner.left, code, depth - 1);
  return inner.type === 'Identifier' ? declaredSplit(inner, code, depth) : undefined;
}

function declaredSplit(name: Node, code: Code, depth: number): Node | undefined {
  for (const { parent } of code.references(name)) {
    if (parent?.type === 'VariableDeclarator' && parent.init && parent.id.type === 'Identifier') return tokenSplit(parent.init, code, depth - 1);
    if (parent?.type === 'ArrayPattern' && parent.elements.indexOf(parent.elements.find((element) => element?.type === 'Identifier' && element.name === code.text(name)) ?? null) === 1) {
      return parent.parent.type === 'VariableDeclarator' && parent.parent.init ? splitOf(parent.parent.init, code) : undefined;
    }
  }
  return undefined;
}

function splitOf(node: Node, code: Code): Node | undefined {
  const inner = bare(node);
  if (inner.type === 'Identifier') {
    const declarator = code.references(inner).find(({ parent }) => parent?.type === 'VariableDeclarator' && parent.init)?.parent;
    return declarator?.type === 'VariableDeclarator' && declarator.init ? (bare(declarator.init).type === 'Identifier' ? undefined : splitOf(declarator.init, code)) : undefined;
  }
  const callee = inner.type === 'CallExpression' ? bare(inner.callee) : undefined;
  if (inner.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || staticName(callee.property, callee.computed) !== 'split') return undefined;
  const [by] = inner.arguments;
  return by?.type === 'Literal' && by.value === '.' ? callee.object : undefined;
}

/** The call of `JSON.parse` around, also by way of a variable. */
function parsing(decoded: Node, code: Code): Call | undefined {
  for (let node = decoded; node.parent && !/Statement$|Function/.test(node.parent.type); node = node.parent) {
    const { parent } = node;
    if (parent.type === 'CallExpression' && parent.callee !== node && lastName(parent.callee) === 'parse') return parent;
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const parsed = code.references(parent.id).map((reference) => reference.parent);
      return parsed.find((call): call is Call => call?.type === 'CallExpression' && lastName(call.callee) === 'parse');
    }
  }
  return undefined;
}
