/** What a test expects is no setting: `expect(options).toEqual({ … })`, `assert.deepEqual(options, { … })`. */
import type { Node } from '../engine/source/tree';

const MATCHER = /^(?:to[A-Z]\w*|(?:not)?[dD]eep(?:Strict)?Equal|strictEqual|equal|match|calledWith\w*|matchObject)$/;
const SUBJECT = /^(?:expect|assert|should|t|sinon)$/;

export function isExpected(node: Node): boolean {
  for (let current = node.parent; current; current = current.parent) {
    if (current.type === 'CallExpression' && isMatcher(current.callee)) return true;
  }
  return false;
}

function isMatcher(callee: Node): boolean {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || !MATCHER.test(callee.property.name)) return false;
  let subject: Node = callee;
  while (subject.type === 'MemberExpression' || subject.type === 'CallExpression') subject = subject.type === 'MemberExpression' ? subject.object : subject.callee;
  return subject.type === 'Identifier' && SUBJECT.test(subject.name);
}
