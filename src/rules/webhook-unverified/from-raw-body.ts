/** `const event = req.body` becomes what the provider's own function makes of the raw body. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { parsesBefore } from '../../domain/payments/webhooks/flaws';
import type { Handler } from '../../domain/payments/webhooks/handlers';
import { isOfRequest, wrapped } from '../../domain/payments/webhooks/handlers';

export function fromRawBody({ callable, route, requests }: Handler, code: Code): Fix | undefined {
  const body = bodyTaken(callable, requests);
  if (!route || !body || !isNamed('stripe', code) || !isNamed('express', code) || parsesBefore(route, code)) return undefined;
  const handler = wrapped(callable);
  if (route.arguments.length !== 2 || route.arguments[1] !== handler) return undefined;
  const request = code.text(body.object);
  const sure = /\.[cm]?tsx?$/.test(code.file) ? '!' : '';
  const text = `stripe.webhooks.constructEvent(${request}.body, ${request}.headers['stripe-signature']${sure}, process.env.STRIPE_WEBHOOK_SECRET${sure})`;
  return {
    title: 'Make the event of the raw body and its signature',
    safety: 'review',
    edits: [
      { start: handler.range[0], end: handler.range[0], text: "express.raw({ type: 'application/json' }), " },
      { start: body.range[0], end: body.range[1], text },
    ],
    imports: [],
  };
}

/** `const event = req.body` */
function bodyTaken(callable: Node, requests: ReadonlySet<string>): TSESTree.MemberExpression | undefined {
  for (const node of nodesWithin(callable)) {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init?.type === 'MemberExpression' && staticName(node.init.property, node.init.computed) === 'body' && isOfRequest(node.init, requests)) return node.init;
  }
  return undefined;
}

function isNamed(name: string, code: Code): boolean {
  return code.nodes.some((node) => node.type === 'Identifier' && node.name === name && (node.parent.type === 'VariableDeclarator' || node.parent.type === 'ImportDefaultSpecifier' || node.parent.type === 'ImportSpecifier'));
}
