/** What a handler does because of what came: rows that it writes, and what it sets off. */
import type { Code } from '../../../engine/code';
import { bare, calledName, isFunction, nodesWithin } from '../../../engine/source/tree';
import type { Call, Node } from '../../../engine/source/tree';
import type { Handler } from './handlers';

const WRITES = /^(?:create\w*|insert\w*|update\w*|save\w*|upsert\w*|delete\w*|destroy|remove\w*|increment\w*|decrement\w*|findOneAnd\w+|findByIdAnd\w+|bulkWrite|bulkCreate|replaceOne|enqueue\w*|publish\w*|sendMail|sendEmail|dispatch|transaction|\$transaction|\$executeRaw\w*|setDoc|updateDoc|addDoc|putItem|updateItem|emit|send\w*|set|put|patch|add|merge)$/;
const ANSWERS = /^(?:res|reply|response|ctx|c|headers|console|logger|log|cookies?|params|JSON|Object|Array|Math|Response|NextResponse|set|map|list|errors?|timers?|h)$|\.(?:res|response|headers|log|logger|searchParams)$/i;
const ACTS =
  /^(?:mark|fulfil|ship|credit|debit|grant|activate|complete|confirm|deliver|provision|upgrade|downgrade|extend|renew|enqueue|cancel|process|handle|record|apply|settle|release|unlock|enable|disable|approve|capture|finali[sz]e|top_?up|deposit|give|assign|notify|send|publish|trigger|sync|update|create|save|store|insert|receive|on(?=[A-Z])|add|queue|schedule|start|set(?=[A-Z]))/;
const NO_ACT = /Error|Response|Status|Header|Log|Timeout|Interval|Cookie|State$|Hmac|Hash|Json$/;
const STATEMENT = /^\s*(?:insert\s+into|update\s+\S+[\s\S]*\bset\b|delete\s+from|merge\s+into|call\s+\w)/i;

export function actsOnIt({ callable }: Handler, code: Code): boolean {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'TemplateElement' && STATEMENT.test(node.value.cooked ?? '')) return true;
    if (node.type === 'Literal' && typeof node.value === 'string' && STATEMENT.test(node.value)) return true;
    if (node.type === 'CallExpression' && (isAct(node, code) || handsOnEvent(node, code))) return true;
  }
  return false;
}

function isAct(call: Call, code: Code): boolean {
  const name = calledName(call) ?? '';
  const target = bare(call.callee);
  if (target.type === 'MemberExpression') {
    const owner = code.text(target.object).replace(/\(.*$/s, '');
    if (ANSWERS.test(owner) || /^(?:res|reply|response|console)\b/.test(owner)) return false;
    if (WRITES.test(name) && !NO_ACT.test(name)) return true;
  }
  return ACTS.test(name) && !NO_ACT.test(name) && call.arguments.length > 0 && !isFunction(call.arguments[0]) && !onlyIds(call, code);
}

/** An id alone may be for asking again. */
function onlyIds({ arguments: given }: Call, code: Code): boolean {
  return given.every((argument) => /(?:^|\.)_?id$/i.test(code.text(argument)));
}

/** `handlers[type](req.body)` */
function handsOnEvent(call: Call, code: Code): boolean {
  if (call.callee.type !== 'Identifier' || !/handler|processor|listener/i.test(call.callee.name)) return false;
  return call.arguments.some((argument: Node) => /\bbody\b|event|payload/i.test(code.text(argument)));
}
