/** What runs again: in a loop of tries, under a function that tries again, for a message that is delivered at least once. */
import type { Code } from '../../engine/code';
import { functionName } from '../../engine/flow/destinations';
import { lastName } from '../../engine/flow/vocabulary';
import { bare, calledName, isFunction, nodesWithin } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

export interface Repeated {
  /** `retried`: by the program; `delivered`: by whoever brings the message, or the clock. */
  readonly how: 'retried' | 'delivered';
  /** What runs anew each time. */
  readonly around: Node;
}

const RETRY = /retr(?:y|ies|ying)|back_?off|attempt|resilien/i;
const TRIES = /retr(?:y|ies)|attempt|tries|backoff/i;
const CONSUMER = /webhook|consumer|subscriber|worker|cron|scheduled|eachMessage|eachBatch|handleMessage|processJob|onMessage|runJob/i;
const HANDS_JOBS = /^(?:process|consume|schedule|scheduleJob|subscribe|Worker|CronJob|eachMessage|eachBatch|onMessagePublished|onSchedule|addConsumer)$/;
const HANDS_JOBS_ON = /queue|cron|worker|consumer|schedul|channel|agenda|bull|boss|pubsub|sqs|kafka|job/i;
const JOB_DECORATOR = /^(?:Process|Processor|Cron|Interval|EventPattern|MessagePattern|OnQueue\w*|SqsMessageHandler|RabbitSubscribe|OnEvent|Retry\w*|Retryable)$/;
const JOB_FILE = /(?:^|\/)(?:jobs?|workers?|queues?|crons?|consumers?|subscribers?|schedulers?)\/|[./-](?:job|worker|queue|cron|consumer|processor|webhook)\.[cm]?[jt]s$/i;

export function repeatedAround(node: Node, code: Code): Repeated | undefined {
  let delivered: Node | undefined;
  for (let current: Node = node; current.parent; current = current.parent) {
    const { parent } = current;
    if (isLoop(parent) && triesAgain(parent, node)) return { how: 'retried', around: parent };
    if (!isFunction(current)) continue;
    if (isRetried(current, code)) return { how: 'retried', around: current };
    if (!delivered && isDelivered(current)) delivered = current;
  }
  if (!delivered && JOB_FILE.test(code.file)) delivered = outermost(node);
  return delivered && { how: 'delivered', around: delivered };
}

function outermost(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let current: Node | undefined = node; current; current = current.parent) if (isFunction(current)) found = current;
  return found;
}

function isLoop({ type }: Node): boolean {
  return type === 'ForStatement' || type === 'WhileStatement' || type === 'DoWhileStatement';
}

/** `for (let attempt = 0; …)`, or what goes wrong is caught inside and the loop goes on. */
function triesAgain(loop: Node, node: Node): boolean {
  const head = loop.type === 'ForStatement' ? [loop.init, loop.test, loop.update] : loop.type === 'WhileStatement' || loop.type === 'DoWhileStatement' ? [loop.test] : [];
  if (head.some((part) => part && saysName(part, TRIES))) return true;
  for (let current: Node | undefined = node; current && current !== loop; current = current.parent) {
    if (isFunction(current)) return false;
    if (current.parent?.type !== 'TryStatement' || current.parent.block !== current || !current.parent.handler) continue;
    const ends = nodesOf(current).some(({ type }) => type === 'ReturnStatement' || type === 'BreakStatement');
    return ends && current.parent.handler.body.body.at(-1)?.type !== 'ThrowStatement';
  }
  return false;
}

function nodesOf(node: Node): readonly Node[] {
  return [...nodesWithin(node)];
}

function saysName(node: Node, pattern: RegExp): boolean {
  for (const one of nodesWithin(node)) if (one.type === 'Identifier' && pattern.test(one.name)) return true;
  return false;
}

/** `pRetry(() => …)`, `retryPolicy.execute(async () => …)`, `withRetry(charge)`; a function that calls itself where something went wrong. */
function isRetried(callable: Node, code: Code): boolean {
  const { parent } = callable;
  if (parent?.type === 'CallExpression' && parent.callee !== callable && retries(parent.callee)) return true;
  if (parent && 'decorators' in parent && parent.decorators.some(({ expression }) => RETRY.test(lastName(expression) ?? ''))) return true;
  const name = nameOf(callable);
  if (!name) return false;
  return code.references(name).some((reference) => {
    const { parent } = reference;
    if (parent?.type !== 'CallExpression') return false;
    if (parent.callee !== reference) return retries(parent.callee);
    return isCaughtIn(parent, callable);
  });
}

function retries(callee: Node): boolean {
  const target = bare(callee);
  return RETRY.test(lastName(target) ?? '') || (target.type === 'MemberExpression' && RETRY.test(lastName(target.object) ?? ''));
}

function nameOf(callable: Node): Node | undefined {
  if (callable.type === 'FunctionDeclaration') return callable.id ?? undefined;
  return callable.parent?.type === 'VariableDeclarator' && callable.parent.id.type === 'Identifier' ? callable.parent.id : undefined;
}

function isCaughtIn(node: Node, callable: Node): boolean {
  let isCaught = false;
  for (let current: Node | undefined = node; current && current !== callable; current = current.parent) {
    if (current.type === 'CatchClause' || (current.parent?.type === 'CallExpression' && isFunction(current) && calledName(current.parent) === 'catch')) isCaught = true;
    if (current.parent === callable) return isCaught;
  }
  return false;
}

function isDelivered(callable: Node): boolean {
  if (CONSUMER.test(functionName(callable) ?? '')) return true;
  const { parent } = callable;
  if (parent && 'decorators' in parent && parent.decorators.some(({ expression }) => JOB_DECORATOR.test(lastName(expression) ?? ''))) return true;
  if ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee !== callable) {
    const target = bare(parent.callee);
    const owner = target.type === 'MemberExpression' ? (lastName(target.object) ?? '') : '';
    if (HANDS_JOBS.test(lastName(target) ?? '') && (target.type !== 'MemberExpression' || HANDS_JOBS_ON.test(owner))) return true;
    if (parent.arguments.some((argument) => argument.type === 'Literal' && typeof argument.value === 'string' && /webhook/i.test(argument.value))) return true;
  }
  return isFunction(callable) && callable.params.some((parameter) => parameter.type === 'Identifier' && /^(?:SQSEvent|KinesisStreamEvent|SNSEvent|ScheduledEvent)$/.test(typeName(parameter.typeAnnotation?.typeAnnotation) ?? ''));
}

function typeName(node: Node | undefined): string | undefined {
  return node?.type === 'TSTypeReference' ? lastName(node.typeName) : undefined;
}
