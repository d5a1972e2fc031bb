/** Functions that are called with what a provider of payments sends: by the path, by what they are called, by what they look for in it. */
import type { Code } from '../../../engine/code';
import type { Span } from '../../../engine/finding';
import { functionName } from '../../../engine/flow/destinations';
import { lastName } from '../../../engine/flow/vocabulary';
import { bare, calledName, isFunction, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Node, TSESTree } from '../../../engine/source/tree';
import { isEventName, isHookName, isPartOfEvent, keepsHooks, speaksOfMoney } from './names';

export type Callable = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;

export interface Handler {
  readonly callable: Callable;
  readonly at: Span;
  /** What the request is called in it. */
  readonly requests: ReadonlySet<string>;
  /** The call that says under which path it is called. */
  readonly route?: TSESTree.CallExpression;
  /** Whoever calls it may ask before: it is handed to others as it is. */
  readonly isLoose: boolean;
  /** It tells kinds of events of a provider apart. */
  readonly tellsEvents: boolean;
}

const REQUEST = /^_?(?:req|request|ctx|context|c|event|evt|httpRequest|nextRequest|rq)$/;
const REQUEST_TYPE = /Request$|^APIGateway\w*Event\w*$|^Context$|^H3Event$|^HandlerEvent$|^LambdaFunctionURLEvent$/;
const BODY = /^(?:body|rawBody|payload)$/;
const BODY_READ = /^(?:json|text|formData|arrayBuffer|buffer|blob|rawBody|parseBody)$/;
const READS_BODY = /^(?:readBody|readRawBody|buffer|getRawBody|json|text|raw|parseBody|urlencoded)$/;
const ROUTES = /^(?:post|all|use|put|on|route|any|add|handle)$/i;

export function handlersIn(code: Code): readonly Handler[] {
  const found: Handler[] = [];
  for (const node of code.nodes) {
    if (!isFunction(node) || found.some(({ callable }) => callable.range[0] < node.range[0] && node.range[1] <= callable.range[1])) continue;
    const handler = handlerAt(node, code);
    if (handler) found.push(handler);
  }
  return found;
}

function handlerAt(callable: Callable, code: Code): Handler | undefined {
  const requests = requestsOf(callable);
  const decorated = hasBodyParameter(callable);
  if ((requests.size === 0 && !decorated) || !callable.body) return undefined;
  if (!decorated && !readsBody(callable, requests)) return undefined;
  const route = routeOf(callable) ?? routeByName(callable, code);
  const own = functionName(callable) ?? functionName(wrapped(callable)) ?? '';
  const names = [own, ...pathsOf(route), ...aboveOf(callable)];
  if (keepsHooks(own)) return undefined;
  const tellsEvents = tells(callable);
  const isNamed = [...names, ...ofFile(code.file)].some(isHookName);
  if (!tellsEvents && !(isNamed && (names.some(speaksOfMoney) || saysMoney(callable) || speaksOfMoney(code.file)))) return undefined;
  if (isOfUser(callable) || registers(callable, requests)) return undefined;
  return { callable, at: headOf(callable, route), requests, route, isLoose: isLoose(callable, route, code.file), tellsEvents };
}

function requestsOf({ params }: Callable): ReadonlySet<string> {
  const names = new Set<string>();
  params.slice(0, 2).forEach((parameter, at) => {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    if (target.type === 'ObjectPattern' && at === 0) {
      if (target.properties.some((one) => one.type === 'Property' && /^(?:body|req|request|rawBody)$/.test(staticName(one.key, one.computed) ?? ''))) for (const one of target.properties) if (one.type === 'Property') names.add(staticName(one.key, one.computed) ?? '');
    }
    if (target.type !== 'Identifier') return;
    const type = target.typeAnnotation?.typeAnnotation;
    const isTyped = type?.type === 'TSTypeReference' && REQUEST_TYPE.test(lastName(type.typeName) ?? (type.typeName.type === 'TSQualifiedName' ? type.typeName.right.name : ''));
    if ((at === 0 && REQUEST.test(target.name)) || isTyped) names.add(target.name);
  });
  return names;
}

/** `@Body() event: Event` */
function hasBodyParameter({ params }: Callable): boolean {
  return params.some((parameter) => 'decorators' in parameter && parameter.decorators.some(({ expression }) => /^(?:Body|RawBody)$/.test(lastName(expression) ?? '')));
}

function readsBody(callable: Callable, requests: ReadonlySet<string>): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'MemberExpression' && BODY.test(staticName(node.property, node.computed) ?? '') && isOfRequest(node.object, requests)) return true;
    if (node.type === 'ObjectPattern' && node.properties.some((one) => one.type === 'Property' && BODY.test(staticName(one.key, one.computed) ?? '')) && (node.parent === callable || (node.parent.type === 'VariableDeclarator' && node.parent.init && isOfRequest(node.parent.init, requests)))) return true;
    if (node.type !== 'CallExpression') continue;
    const name = calledName(node) ?? '';
    if (node.callee.type === 'MemberExpression' && BODY_READ.test(name) && isOfRequest(node.callee.object, requests)) return true;
    if (READS_BODY.test(name) && node.arguments[0]?.type === 'Identifier' && requests.has(node.arguments[0].name)) return true;
    if (name === 'on' && node.callee.type === 'MemberExpression' && isOfRequest(node.callee.object, requests) && node.arguments[0]?.type === 'Literal' && node.arguments[0].value === 'data') return true;
  }
  return false;
}

export function isOfRequest(node: Node, requests: ReadonlySet<string>): boolean {
  let current = bare(node);
  for (;;) {
    if (current.type === 'MemberExpression') current = bare(current.object);
    else if (current.type === 'CallExpression') current = bare(current.callee);
    else return current.type === 'Identifier' && requests.has(current.name);
  }
}

/** The function with what is around it: `asyncHandler(async (req, res) => …)`. */
export function wrapped(callable: Node): Node {
  let current = callable;
  while (current.parent && (current.parent.type === 'TSAsExpression' || current.parent.type === 'TSSatisfiesExpression' || (current.parent.type === 'CallExpression' && current.parent.callee !== current && !isRoute(current.parent)))) current = current.parent;
  return current;
}

function isRoute(call: TSESTree.CallExpression): boolean {
  return call.callee.type === 'MemberExpression' && ROUTES.test(calledName(call) ?? '') && (pathsOf(call).length > 0 || call.callee.object.type === 'CallExpression');
}

function routeOf(callable: Node): TSESTree.CallExpression | undefined {
  const { parent } = wrapped(callable);
  if (parent?.type === 'CallExpression' && isRoute(parent)) return parent;
  if (parent?.type === 'ArrayExpression' && parent.parent.type === 'CallExpression' && isRoute(parent.parent)) return parent.parent;
  // `server.route({ method: 'POST', path: '/webhook', handler })`
  const object = parent?.type === 'Property' ? parent.parent : undefined;
  return object?.type === 'ObjectExpression' && object.parent.type === 'CallExpression' && calledName(object.parent) === 'route' ? object.parent : undefined;
}

function pathsOf(route: TSESTree.CallExpression | undefined): readonly string[] {
  if (!route) return [];
  const [first] = route.arguments;
  const before = route.callee.type === 'MemberExpression' && route.callee.object.type === 'CallExpression' ? pathsOf(route.callee.object) : [];
  if (first?.type === 'Literal' && typeof first.value === 'string') return [first.value, ...before];
  if (first?.type === 'TemplateLiteral') return [first.quasis.map(({ value }) => value.cooked ?? '').join('x'), ...before];
  if (first?.type === 'ArrayExpression') return [...first.elements.flatMap((one) => (one?.type === 'Literal' && typeof one.value === 'string' ? [one.value] : [])), ...before];
  if (first?.type === 'ObjectExpression') return [...first.properties.flatMap((one) => (one.type === 'Property' && /^(?:path|url)$/.test(staticName(one.key, one.computed) ?? '') && one.value.type === 'Literal' ? [String(one.value.value)] : [])), ...before];
  return before;
}

/** The class and its path, of a controller. */
function aboveOf(callable: Callable): readonly string[] {
  const method = callable.parent;
  if (method.type !== 'MethodDefinition') return [];
  const owner = method.parent.parent;
  const said = [...method.decorators, ...owner.decorators].flatMap(({ expression }) => (expression.type === 'CallExpression' ? expression.arguments : [])).flatMap((argument) => (argument.type === 'Literal' && typeof argument.value === 'string' ? [argument.value] : []));
  return [...said, owner.id?.name ?? ''];
}

/** Of a file of routes the whole path, of others what they are called themselves. */
function ofFile(file: string): readonly string[] {
  if (isRouteFile(file)) return [file.replace(/^.*?(?=(?:src\/)?(?:app|pages|api)\/)/, '')];
  const own = /[^/]*$/.exec(file)?.[0] ?? '';
  return /web[-_]?hook|(?:^|[^a-z])ipn/i.test(own) ? [own.replace(/^use/, '')] : [];
}

/** `app.post('/webhook', receive)` */
function routeByName(callable: Callable, code: Code): TSESTree.CallExpression | undefined {
  const outer = wrapped(callable);
  const name = callable.type === 'FunctionDeclaration' ? callable.id : outer.parent?.type === 'VariableDeclarator' ? outer.parent.id : undefined;
  if (name?.type !== 'Identifier') return undefined;
  for (const reference of code.references(name)) {
    const call = wrapped(reference).parent;
    if (call?.type === 'CallExpression' && isRoute(call) && call.arguments.some((argument) => argument === wrapped(reference))) return call;
  }
  return undefined;
}

function isRouteFile(file: string): boolean {
  return /(?:^|\/)(?:app|pages|api|routes|server)\/(?:.*\/)?[^/]+\.[cm]?[jt]sx?$/.test(file);
}

function tells(callable: Callable): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'Literal' && typeof node.value === 'string' && isEventName(node.value) && (node.parent.type === 'SwitchCase' || node.parent.type === 'BinaryExpression' || (node.parent.type === 'CallExpression' && calledName(node.parent) === 'includes'))) return true;
    if (node.type === 'Literal' && typeof node.value === 'string' && isEventName(node.value) && node.parent.type === 'ArrayExpression' && node.parent.parent.type === 'MemberExpression') return true;
  }
  return false;
}

/** Its own words are of money, or of parts that only providers send. */
function saysMoney(callable: Callable): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'Identifier' && (speaksOfMoney(node.name) || isPartOfEvent(node.name))) return true;
    if (node.type === 'Literal' && typeof node.value === 'string' && node.value.length < 200 && speaksOfMoney(node.value)) return true;
  }
  return false;
}

/** Somebody is signed in: providers are not. */
function isOfUser(callable: Callable): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'MemberExpression' && /^(?:user|currentUser|userId|admin)$/.test(staticName(node.property, node.computed) ?? '') && /^(?:req|request|session|locals|auth)$/.test(lastName(node.object) ?? '')) return true;
    if (node.type === 'CallExpression' && /^(?:getServerSession|getSession|currentUser|requireUser|getCurrentUser|auth)$/.test(calledName(node) ?? '')) return true;
  }
  return callable.params.some((parameter) => 'decorators' in parameter && parameter.decorators.some(({ expression }) => /User$/.test(lastName(expression) ?? '')));
}

/** What comes names the address of somebody else's webhook. */
function registers(callable: Callable, requests: ReadonlySet<string>): boolean {
  for (const node of nodesWithin(callable)) {
    const name = node.type === 'MemberExpression' ? staticName(node.property, node.computed) : undefined;
    if (node.type === 'MemberExpression' && /^(?:url|webhookUrl|callbackUrl|targetUrl|endpoint)$/.test(name ?? '') && lastName(node.object) === 'body' && isOfRequest(node, requests)) return true;
    if (node.type === 'ObjectPattern' && node.parent.type === 'VariableDeclarator' && node.parent.init && lastName(node.parent.init) === 'body' && node.properties.some((one) => one.type === 'Property' && /^(?:url|webhookUrl|callbackUrl|targetUrl|endpoint)$/.test(staticName(one.key, one.computed) ?? ''))) return true;
  }
  return false;
}

/** A function that is exported with others, and no endpoint by itself. */
function isLoose(callable: Callable, route: Node | undefined, file: string): boolean {
  if (route) return false;
  if (callable.parent.type === 'MethodDefinition') return callable.parent.decorators.length === 0;
  const name = functionName(callable) ?? functionName(wrapped(callable)) ?? 'default';
  return !/^(?:POST|default|handler|main|loader|action)$/.test(name) && !/(?:^|\/)(?:pages\/api|functions|lambdas?|netlify|server\/api|api)\//.test(file) && callable.params.length > 1;
}

function headOf(callable: Callable, route: TSESTree.CallExpression | undefined): Span {
  if (route && route.callee.type === 'MemberExpression' && route.range[0] <= callable.range[0] && callable.range[1] <= route.range[1]) return { start: route.callee.property.range[0], end: route.arguments[0]?.type === 'Literal' ? route.arguments[0].range[1] : route.callee.range[1] };
  const { parent } = wrapped(callable);
  const named = callable.type === 'FunctionDeclaration' ? callable.id : parent?.type === 'VariableDeclarator' ? parent.id : parent?.type === 'MethodDefinition' || parent?.type === 'Property' || parent?.type === 'PropertyDefinition' ? parent.key : parent?.type === 'AssignmentExpression' ? parent.left : undefined;
  return named ? { start: named.range[0], end: named.range[1] } : { start: callable.range[0], end: callable.params[0]?.range[1] ?? callable.range[0] + 1 };
}
