/** Whether somebody has asked who made a token, before or around the place where it is read. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { ancestor, bare, isFunction, isWithin, outermostFunction } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { onceAFile } from '../../domain/once-a-file';

const CHECKS = /verif|introspect|(?:is|check|validate)_?(?:valid|token|jwt|signature|auth)|authenticat|compare_?(?:signature|mac)|timingSafeEqual/i;
const GUARDS = /auth|verif|protect|jwt|guard|passport|require_?(?:login|user|sign)|is_?logged|ensure|session|check_?token/i;

/** Calls that ask: by their model, or by what the project calls them. */
const checksIn = onceAFile((code): readonly Call[] =>
  code.nodes.filter((node): node is Call => (node.type === 'CallExpression' || node.type === 'NewExpression') && isCheck(node, code)),
);

function isCheck(call: Call, code: Code): boolean {
  const { behaviour } = code.callee(call);
  if (behaviour?.acts) return behaviour.acts.act === 'check-token' || behaviour.acts.act === 'verify' || behaviour.acts.act === 'keyed-hash';
  return CHECKS.test(lastName(call.callee) ?? '');
}

/** In the same function, by all who call it here, or on the way of the route to it. */
export function isCheckedAround(read: Node, code: Code): boolean {
  if (isInCatchOfCheck(read, code)) return false;
  const around = outermostFunction(read) ?? read;
  if (checksIn(code).some((check) => check !== read && isWithin(check, around)) || isBehindGuard(read, code) || guardsOfRoutes(code).some((guard) => !standsBefore(around, guard))) return true;
  const callers = callersOf(read, code);
  return callers.length > 0 && callers.every((caller) => {
    const owner = outermostFunction(caller);
    return (owner && checksIn(code).some((check) => isWithin(check, owner) && !isWithin(caller, check))) || isBehindGuard(caller, code);
  });
}

/** `try { verify(token) } catch { decode(token) }`: what does not hold is read all the same. */
function isInCatchOfCheck(read: Node, code: Code): boolean {
  const handler = ancestor(read, (node) => node.type === 'CatchClause');
  const attempt = handler?.parent;
  return attempt?.type === 'TryStatement' && checksIn(code).some((check) => isWithin(check, attempt.block));
}

/** `router.get('/me', authenticate, (req, res) => …)`, `@UseGuards(…)`. */
function isBehindGuard(node: Node, code: Code): boolean {
  for (let current: Node | undefined = node; current?.parent; current = current.parent) {
    if (current.parent.type === 'CallExpression' && isFunction(current)) {
      const before = current.parent.arguments.slice(0, current.parent.arguments.indexOf(current as never));
      if (before.some((argument) => argument.type !== 'Literal' && argument.type !== 'TemplateLiteral' && GUARDS.test(code.text(argument)))) return true;
    }
    const decorators = 'decorators' in current ? current.decorators : [];
    if (decorators.some((decorator) => GUARDS.test(code.text(decorator)))) return true;
  }
  return false;
}

/** What is handed over right here, as `app.use((req, res, next) => …)`, runs before what is used later on. */
function standsBefore(handler: Node, guard: Node): boolean {
  return handler.parent?.type === 'CallExpression' && handler.range[1] < guard.range[0];
}

/** `router.use(authenticate)`. */
const guardsOfRoutes = onceAFile((code): readonly Node[] =>
  code.nodes.filter((node) => node.type === 'CallExpression' && lastName(bare(node.callee)) === 'use' && node.arguments.some((argument) => argument.type !== 'Literal' && !isFunction(argument) && /authenticat|authoriz|verify_?(?:token|jwt)|jwt|protect|require_?auth|passport/i.test(code.text(argument)))),
);

/** Who calls the function around, in this module. */
function callersOf(node: Node, code: Code): readonly Node[] {
  const owner = ancestor(node, isFunction);
  const name = owner && functionName(owner);
  const kept = owner?.type === 'FunctionDeclaration' ? owner.id : owner?.parent?.type === 'VariableDeclarator' ? owner.parent.id : undefined;
  if (kept?.type === 'Identifier') return code.references(kept).filter((reference) => reference !== kept);
  return name === undefined ? [] : code.nodes.filter((one) => one.type === 'MemberExpression' && one.object.type === 'ThisExpression' && lastName(one) === name);
}
