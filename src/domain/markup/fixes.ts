/** Ways out of markup: text in its place, the escaper that is here already, an answer that is no page. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { exportedName } from '../../engine/flow/callee';
import { isCleanFor } from '../../engine/flow/clean';
import { isPrimitive } from '../../engine/flow/value';
import { replace } from '../../engine/repair';
import { bare, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import type { Marked } from './reached';

/** Is all that is written out in it words? What it is made of elsewhere has to be known as well. */
function isOnlyWords(node: Node, code: Code): boolean {
  for (const part of nodesWithin(node)) {
    if (part.type === 'Literal' && typeof part.value === 'string' && /[<&]/.test(part.value)) return false;
    if (part.type === 'TemplateElement' && /[<&]/.test(part.value.cooked ?? '')) return false;
  }
  const written = bare(node);
  if (written.type !== 'Identifier') return true;
  const uses = code.references(written);
  const [declared] = uses;
  const init = declared?.parent?.type === 'VariableDeclarator' ? declared.parent.init : undefined;
  const isWrittenAgain = uses.some(({ parent }) => parent?.type === 'AssignmentExpression' && parent.left.type === 'Identifier');
  return init ? !isWrittenAgain && isOnlyWords(init, code) : !isWrittenAgain;
}

const AS_TEXT: Readonly<Record<string, string>> = { innerHTML: 'textContent', html: 'text', insertAdjacentHTML: 'insertAdjacentText' };

/** `el.textContent = …` for `el.innerHTML = …`, where there is no markup in it. */
export function asText({ where, event, inside }: Marked, code: Code): Fix | undefined {
  const { call, node } = event;
  if (where !== 'page' || inside || !isOnlyWords(node, code)) return undefined;
  const target = call.type === 'AssignmentExpression' ? call.left : call.type === 'CallExpression' ? bare(call.callee) : undefined;
  if (target?.type !== 'MemberExpression' || target.computed) return undefined;
  const name = staticName(target.property, false) ?? '';
  const text = Object.hasOwn(AS_TEXT, name) ? AS_TEXT[name]! : undefined;
  return text === undefined ? undefined : replace(target.property, text, `Write it as text: ${text}`, 'review');
}

/** Angular takes out of markup what runs, unless it is told that it is safe. */
export function withoutBypass({ where, event, inside }: Marked, code: Code): Fix | undefined {
  const { call } = event;
  if (where !== 'page' || inside || call.type !== 'CallExpression' || !/^bypassSecurityTrustHtml$/.test(nameOf(call) ?? '')) return undefined;
  const [first] = call.arguments;
  return first ? replace(call, code.text(first), 'Let Angular take out what runs', 'review') : undefined;
}

function nameOf(call: TSESTree.CallExpression): string | undefined {
  const callee = bare(call.callee);
  return callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
}

/** With the function that the module imports for it. */
export function escaped({ where, node, inside }: Marked, code: Code): Fix | undefined {
  if (where === 'address' || inside) return undefined;
  const parts = chosenParts(node, code);
  const escaper = parts.length > 0 ? escaperIn(code) : undefined;
  if (escaper === undefined) return undefined;
  const isTyped = /\.[cm]?tsx?$/.test(code.file);
  const edits = parts.map((part) => {
    const text = code.text(part);
    const isText = isPrimitive(code.value(part).type, 'string') || !isTyped;
    return { ...spanOf(part), text: `${escaper}(${isText ? text : `String(${text})`})` };
  });
  return { title: `Escape it with ${escaper}`, safety: 'review', edits, imports: [] };
}

/** The parts of the text that somebody outside chose, as they stand there. */
function chosenParts(node: Node, code: Code): readonly Node[] {
  const written = bare(node);
  if (written.type === 'TemplateLiteral') return written.expressions.flatMap((part) => chosenParts(part, code));
  if (written.type === 'BinaryExpression' && written.operator === '+') return [written.left, written.right].flatMap((part) => chosenParts(part, code));
  return code.value(written).labels.some((label) => label.kind === 'untrusted' && !isCleanFor(label, 'markup')) ? [written] : [];
}

/** What the module has by an import, or by a `require`, that makes a text safe in a page. */
function escaperIn(code: Code): string | undefined {
  for (const node of code.nodes) {
    const names = node.type === 'ImportDeclaration' ? node.specifiers.map(({ local }) => local) : node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression' ? [node.id] : [];
    for (const name of names) if (name.type === 'Identifier' && escapes(name, code)) return name.name;
  }
  return undefined;
}

function escapes(name: Node, code: Code): boolean {
  const [use] = code.references(name).filter(({ parent }) => parent?.type === 'CallExpression');
  const { reference } = code.value(use ?? name);
  const behaviour = reference && code.behaviour(exportedName(reference));
  return behaviour?.cleans?.includes('markup') === true && behaviour.returns === 'string';
}

/** `res.type('text/plain').send(…)`, where there is no markup in it. */
export function plain({ where, event, inside }: Marked, code: Code): Fix | undefined {
  const { call, node, media } = event;
  if (where !== 'answer' || inside || media !== 'page' || call.type !== 'CallExpression' || nameOf(call) !== 'send' || !isOnlyWords(node, code)) return undefined;
  const { object } = bare(call.callee) as TSESTree.MemberExpression;
  return replace({ start: object.range[1], end: object.range[1] }, ".type('text/plain')", 'Answer with plain text', 'review');
}
