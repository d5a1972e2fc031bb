/** What a program does with the claims of a token: whether it believes them, or only shows them. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { isFormalClaim } from './tokens';

export interface Trust {
  /** What is done, as a sentence goes on: `decides whether …`. */
  readonly how: string;
  readonly node: Node;
}

interface Way {
  readonly code: Code;
  /** Somebody outside sent the token. */
  readonly sent: boolean;
  readonly seen: Set<Node>;
  /** The claim that is followed; undefined: all of them. */
  readonly claim?: string;
  /** It stands under such a name as `user`. */
  readonly principal?: boolean;
}

/** Where the claims that the expression gives are believed; undefined where nobody is let in by them. */
export function trustIn(claims: Node, code: Code, sent: boolean): Trust | undefined {
  return follow(claims, { code, sent, seen: new Set() });
}

const THROUGH: ReadonlySet<string> = new Set(['AwaitExpression', 'TSAsExpression', 'TSNonNullExpression', 'ChainExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'ArrayExpression', 'SpreadElement', 'TemplateLiteral', 'ObjectExpression', 'SequenceExpression']);
/** Ways down to the claims that are no claim. */
const WRAPPERS: ReadonlySet<string> = new Set(['payload', 'claims', 'body', 'payloadObj', 'data']);

function follow(node: Node, way: Way): Trust | undefined {
  const { parent } = node;
  if (!parent || way.seen.has(node)) return undefined;
  way.seen.add(node);
  switch (parent.type) {
    case 'MemberExpression':
      return parent.object === node ? inMember(parent, way) : undefined;
    case 'VariableDeclarator':
      return parent.init === node ? inPattern(parent.id, way) : undefined;
    case 'AssignmentExpression':
      return parent.right === node ? inTarget(parent, way) : undefined;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectExpression' ? inProperty(parent, way) : undefined;
    case 'LogicalExpression':
      return (parent.left === node && parent.operator === '&&' ? tested(node, way) : undefined) ?? follow(parent, way);
    case 'ConditionalExpression':
      return parent.test === node ? tested(node, way) : follow(parent, way);
    case 'UnaryExpression':
      return parent.operator === '!' ? tested(node, way) : undefined;
    case 'IfStatement':
      return tested(node, way);
    case 'SwitchStatement':
      return parent.discriminant === node && way.claim !== undefined ? { how: 'decides what is allowed', node } : undefined;
    case 'BinaryExpression':
      return compared(parent, node, way);
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node ? follow(parent, way) : handed(parent, node, way);
    case 'TaggedTemplateExpression':
      return way.claim === undefined ? undefined : { how: 'decides which rows are read', node };
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return returned(node, way);
    default:
      return THROUGH.has(parent.type) ? follow(parent, way) : undefined;
  }
}

function inMember(member: TSESTree.MemberExpression, way: Way): Trust | undefined {
  const name = staticName(member.property, member.computed) ?? '*';
  // How long a text is says no more than that it is there.
  if (way.claim !== undefined) return name === 'length' ? undefined : follow(member, way);
  if (isFormalClaim(name)) return undefined;
  return follow(member, WRAPPERS.has(name) ? way : { ...way, claim: name });
}

function inPattern(target: Node, way: Way): Trust | undefined {
  if (target.type === 'AssignmentPattern') return inPattern(target.left, way);
  if (target.type === 'Identifier') return first(way.code.references(target).filter((reference) => reference !== target), (reference) => follow(reference, way));
  if (target.type !== 'ObjectPattern') return undefined;
  return first(target.properties, (property) => {
    if (property.type !== 'Property') return undefined;
    const name = staticName(property.key, property.computed) ?? '*';
    if (way.claim === undefined && isFormalClaim(name)) return undefined;
    return inPattern(property.value, way.claim === undefined && !WRAPPERS.has(name) ? { ...way, claim: name } : way);
  });
}

function inTarget({ left }: TSESTree.AssignmentExpression, way: Way): Trust | undefined {
  if (left.type !== 'MemberExpression') return inPattern(left, way);
  const isOfRequest = /^(?:req|request|ctx|context|state|locals|socket|conn(?:ection)?|ws|client|handshake|data|session|auth)$/i.test(lastName(left.object) ?? '');
  return isOfRequest && isPrincipal(lastName(left) ?? '') ? { how: 'says who makes the request', node: left } : undefined;
}

function isPrincipal(name: string): boolean {
  return /user|^auth$|account|principal|identity|viewer|^jwt$|^token(?:Data|Payload)?$|decoded|claims|payload|role|^is_?admin$|tenant|^member|customer|^me$|permissions?|scopes?/i.test(name);
}

function inProperty(property: TSESTree.Property, way: Way): Trust | undefined {
  const principal = way.principal ?? isPrincipal(staticName(property.key, property.computed) ?? '');
  return follow(property.parent, { ...way, principal });
}

/** That there is somebody says nothing; that he is an administrator does. */
function tested(node: Node, { claim }: Way): Trust | undefined {
  return claim === undefined || claim === '*' || /^(?:sub|e?mail|(?:.*(?:_i|I))?d|uid|user.*|.*name|jti|sid|scope|type)$/i.test(claim) ? undefined : { how: 'decides what is allowed', node };
}

function compared(comparison: TSESTree.BinaryExpression, node: Node, { claim, code }: Way): Trust | undefined {
  if (claim === undefined || !/^(?:[=!]==?|[<>]=?|in)$/.test(comparison.operator)) return undefined;
  const other = comparison.left === node ? comparison.right : comparison.left;
  const isNothing = /^(?:null|undefined|void 0|''|"")$/.test(code.text(other));
  return isNothing ? undefined : { how: 'decides what is allowed', node };
}

const SHOWS = /^(?:log|info|debug|warn|error|trace|json|send|write|end|render|status|dir|table|set(?:State|Item)|dispatch|expect|assert\w*|toEqual)$/;
const CONVERTS = /^(?:String|Number|parseInt|BigInt|stringify|assign|keys|values|entries|ObjectId|Boolean|freeze|plainToClass|plainToInstance|parse|safeParse|concat)$/;
const LOOKS_UP = /^(?:find|get|fetch|load|query|select|look_?up|where|one|exec|execute|retrieve|search|read|lean|first|authenticate|authorize|login|logIn|sign_?in|create_?session|delete|remove|update|upsert|save|create|insert|transfer|charge|has|is|can|check)/i;
const HANDS_ON = /^(?:done|next|resolve|cb|callback)$/;

function handed(call: Call, node: Node, way: Way): Trust | undefined {
  const name = lastName(call.callee) ?? '';
  const { sinks = [] } = way.code.callee(call).behaviour ?? {};
  if (SHOWS.test(name) || sinks.some(({ kind }) => kind === 'log' || kind === 'response')) return undefined;
  if (CONVERTS.test(name)) return follow(call, way);
  if (HANDS_ON.test(name)) return way.sent || way.principal || call.arguments.length > 1 ? { how: 'says who makes the request', node } : undefined;
  if (way.claim === undefined && !way.principal && node.parent === call) return /^(?:validate|authenticate|authorize|login|signIn)/i.test(name) ? { how: 'says who makes the request', node } : undefined;
  return way.sent || LOOKS_UP.test(name) ? { how: 'decides whose data is meant', node } : undefined;
}

const AUTHENTICATES = /^_?(?:auth|jwt_?auth|is_?(?:auth|admin|valid|logged|token_?valid)|has_?(?:role|permission|access)|can_?(?:activate|access)|verif|validat|check_?(?:auth|token|jwt|user|admin|permission|access)|guard|protect|require_?(?:auth|user|admin|login)|ensure|(?:get|load|resolve|find|current|extract)_?(?:current_?|auth_?|authenticated_?|logged_?in_?|session_?)?(?:user|session|account|identity|principal|viewer)|sign_?in|log_?in|session$)/i;

function returned(node: Node, way: Way): Trust | undefined {
  if (node.parent?.type === 'ArrowFunctionExpression' && node.parent.body !== node) return undefined;
  const owner = node.parent?.type === 'ArrowFunctionExpression' ? node.parent : ancestor(node, isFunction);
  const name = owner && functionName(owner);
  if ((name !== undefined && AUTHENTICATES.test(name)) || isOfParameter(owner) || isOfSession(owner)) return { how: 'says who makes the request', node };
  if (way.sent && way.principal) return { how: 'says who makes the request', node };
  const kept = owner?.type === 'FunctionDeclaration' ? owner.id : owner?.parent?.type === 'VariableDeclarator' ? owner.parent.id : undefined;
  return kept?.type === 'Identifier' ? first(callsOf(kept, way.code), (call) => follow(call, way)) : undefined;
}

/** In this module; whoever else may call it is not seen. */
function callsOf(name: TSESTree.Identifier, code: Code): readonly Node[] {
  return code.references(name).flatMap(({ parent }, index, all) => (parent?.type === 'CallExpression' && parent.callee === all[index] ? parent : []));
}

/** `{ jwt: { decode: async ({ token }) => … } }`: what reads the token of a session for whoever keeps it. */
function isOfSession(owner: Node | undefined): boolean {
  const property = owner?.parent;
  if (property?.type !== 'Property' || staticName(property.key, property.computed) !== 'decode') return false;
  const outer = property.parent.parent;
  return outer?.type === 'Property' && outer.value === property.parent && staticName(outer.key, outer.computed) === 'jwt';
}

/** `createParamDecorator((data, context) => …)`: handlers take what it gives for the user of the request. */
function isOfParameter(owner: Node | undefined): boolean {
  const { parent } = owner ?? {};
  return parent?.type === 'CallExpression' && parent.callee !== owner && lastName(parent.callee) === 'createParamDecorator';
}

function first<T>(list: readonly T[], look: (one: T) => Trust | undefined): Trust | undefined {
  for (const one of list) {
    const found = look(one);
    if (found) return found;
  }
  return undefined;
}
