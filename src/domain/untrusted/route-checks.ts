/** What looks at a request before its handler does: middleware that holds it to a schema, in the route or in another file. */
import type { Code } from '../../engine/code';
import type { KnownLabel } from '../../engine/flow/labels';
import { says } from '../../engine/said';
import type { Saying } from '../../engine/said';
import { chainsBefore } from './validator-chains';
import { isFunction, isWithin, nodesWithin, outermostFunction } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** `validate(schema)`, `celebrate({ … })`, `zValidator('json', schema)`, `schemaOf(body)` */
const SCHEMA_HELD = /^(?:\w*\.)?(?:validate\w*|validator\w*|celebrate|joi\w*|zValidator|sValidator|checkSchema|validateBody|validateRequest|schema\w*|\w+(?:Validator|Validation|Schema))$|valid(?:ate|ator|ation)/i;
const OF_A_FIELD = /^(?:body|check|query|param|oneOf)$/;
/** The handler itself asks what validators in front of it have found. */
const ANSWERS: Saying = { calls: /validationResult|matchedData|(?:^|\.)validationErrors$|(?:^|\.)checkBody$/ };

const VALIDATING = /^(?:joi|@hapi\/joi|celebrate|express-validator|express-joi-validation|express-validation|class-validator|express-openapi-validator|zod-express-middleware)$/;

/** Is what somebody sends held to a schema before the handler around the node gets it, as far as anybody can see? */
export function isHeldToSchema(node: Node, { name }: KnownLabel, code: Code): boolean {
  const handler = outermostFunction(node);
  if (!handler) return false;
  // What these ask of each field is known.
  if (chainsBefore(handler).length > 0 && !isHeldOtherwise(handler)) return isAskedInside(handler, node, name, code);
  if (says(handler, ANSWERS) || isAskedInside(handler, node, name, code)) return true;
  const route = handler.parent;
  const isInRoute = route?.type === 'CallExpression' && route.arguments.length > 1;
  if (isInRoute && route.arguments.some((argument) => argument !== handler && !isFunction(argument) && holds(argument, name))) return true;
  // The routes stand in another file.
  return !isInRoute && [...code.packages.keys()].some((own) => VALIDATING.test(own));
}

/** `body('name').trim().escape()` in the route: the field comes to the handler with its markup escaped. */
export function isEscapedInRoute(node: Node, { name }: KnownLabel, code: Code): boolean {
  const handler = outermostFunction(node);
  const route = handler?.parent;
  if (route?.type !== 'CallExpression') return false;
  const field = name.split('.').at(-1) ?? '';
  for (const argument of route.arguments) {
    if (argument === handler || argument.type === 'Literal' || isFunction(argument)) continue;
    for (const call of nodesWithin(argument)) {
      if (call.type === 'CallExpression' && calledBy(call.callee) === 'escape' && isOfField(code.text(call.callee), field)) return true;
    }
  }
  return false;
}

function isOfField(chain: string, field: string): boolean {
  const [, asked] = /^(?:body|check|query|param|sanitize\w*)\(\s*['"`]([\w.*]+)['"`]/.exec(chain) ?? [];
  return asked === field;
}

/** Beside validators of single fields, a schema is asked that nobody sees. */
function isHeldOtherwise({ parent: route }: Node): boolean {
  return route?.type === 'CallExpression' && route.arguments.some((argument) => argument.type === 'CallExpression' && /^(?:checkSchema|oneOf|celebrate|validate\w*)$/.test(calledBy(argument.callee)) && argument.arguments.length > 0);
}

/** Functions of schemas; those of the last kind throw. */
const SCHEMA_ASKS = /^(?:safeParse(?:Async)?|parse(?:Async)?|validate(?:Sync|Async|Body|Input|Request|[A-Z]\w*)?|check[A-Z]\w*|isValid\w*|compile|verify[A-Z]\w*)$/;
const THROWS = /^(?:parse|validate|assert)/;
const READERS = new Set(['JSON', 'qs', 'url', 'URL', 'querystring', 'path', 'Date', 'Number', 'yaml', 'csv']);

/** `const { error } = schema.validate(req.body); if (error) return …` */
function isAskedInside(handler: Node, node: Node, label: string, code: Code): boolean {
  const before = [...nodesWithin(handler)].filter(({ range }) => range[0] < node.range[0]);
  return before.some((call) => {
    if (call.type !== 'CallExpression' || isWithin(node, call) || !SCHEMA_ASKS.test(calledBy(call.callee)) || isReader(call.callee)) return false;
    if (!call.arguments.some((argument) => argument.type !== 'SpreadElement' && isAbout(argument, label, code))) return false;
    const made = call.parent.type === 'AwaitExpression' ? call.parent : call;
    if (made.parent?.type === 'ExpressionStatement') return THROWS.test(calledBy(call.callee));
    const names = made.parent?.type === 'VariableDeclarator' ? namesIn(made.parent.id) : new Set<string>();
    return before.some((test) => test.type === 'IfStatement' && test.range[0] > call.range[0] && mentions(test.test, names) && ends(test.consequent));
  });
}

function isReader(callee: Node): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && READERS.has(callee.object.name);
}

/** The request, its body, or the part itself. */
function isAbout(argument: Node, label: string, code: Code): boolean {
  const { labels, properties } = code.value(argument);
  const own = [...labels, ...[...(properties?.values() ?? [])].flatMap((property) => property.labels)];
  return own.some(({ kind, name }) => kind === 'untrusted' && (name === label || label.startsWith(`${name}.`)));
}

function namesIn(pattern: Node): ReadonlySet<string> {
  return new Set([...nodesWithin(pattern)].flatMap((one) => (one.type === 'Identifier' ? [one.name] : [])));
}

function mentions(test: Node, names: ReadonlySet<string>): boolean {
  return [...nodesWithin(test)].some((one) => one.type === 'Identifier' && names.has(one.name));
}

function ends(branch: Node): boolean {
  return [...nodesWithin(branch)].some(({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement');
}

function holds(argument: Node, label: string): boolean {
  const field = label.split('.').at(-1) ?? '';
  for (const node of nodesWithin(argument)) {
    if (node.type === 'CallExpression') {
      const name = calledBy(node.callee);
      if (OF_A_FIELD.test(name) && node.arguments.some((one) => one.type === 'Literal' && one.value === field)) return true;
      if (!OF_A_FIELD.test(name) && SCHEMA_HELD.test(name)) return true;
    }
    if ((node.type === 'Identifier' || node.type === 'MemberExpression') && node === argument && SCHEMA_HELD.test(calledBy(node))) return true;
    if (node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'schema') return true;
  }
  return false;
}

function calledBy(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return '';
  return node.property.name;
}
