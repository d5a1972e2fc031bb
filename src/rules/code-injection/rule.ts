/** Who chooses a text that is run as code, or the module that is loaded, runs what he likes. */
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Fix } from '../../engine/finding';
import { pattern } from '../../engine/marks/trigger';
import { replace } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { audited, reached } from '../../domain/untrusted/reached';

interface CodeMatch extends Match {
  /** What somebody outside chose; missing in an audit. */
  readonly chosen?: string;
  readonly sink: string;
  /** What runs it, where that is here. */
  readonly call?: Node;
}

/** No model speaks of it. */
const IMPORTS = pattern(/\bimport\s*\(|\b(?:global|globalThis|window|self)\[/);

export default rule<CodeMatch>({
  id: 'code-injection',
  title: 'Code with untrusted input',
  severity: 'error',
  cwe: [94],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ chosen, sink }) => ({
    what: chosen === undefined ? `The code that ${sink} runs is put together from parts that nobody has looked at.` : `${chosen} becomes code that ${sink} runs.`,
    why: 'Who sends it runs what he likes in this program: he reads its secrets and its data, and acts for everybody who uses it.',
    instead: 'Read data with JSON.parse, compute with functions of your own that are looked up by name, and run no text that somebody sends.',
  }),
  detect: on('sink', (event, code) => (event.sink === 'code' ? told(event, code) : undefined), { where: isInProduct, after: [['untrusted'], ['code', IMPORTS]] }),
  fixes: [({ call }, code) => call && asJson(call, code)],
});

function told(event: EventOf<'sink'>, code: Code): CodeMatch | undefined {
  const { call, text: sink, steps } = event;
  const run = steps.length === 0 ? call : undefined;
  const found = reached(event, { depth: 1 });
  const loaded = LOADS.test(sink) ? frontOf(event.node) : undefined;
  if (loaded?.isData) return undefined;
  if (found) return { at: found.at, severity: loaded?.isFixed ? 'warning' : 'error', steps: found.steps, confidence: found.confidence, sink, call: run, chosen: found.label.name || 'What somebody outside sends' };
  const at = audited(event, code);
  return at && { at, severity: 'info', sink, call: run };
}

/** What loads a module: it is one of the program, unless somebody else has put a file there. */
const LOADS = /^(?:import|require)$/;

/** Does the name of the module begin in a folder that the program says, or end as what holds no code? */
function frontOf(node: Node): { readonly isFixed: boolean; readonly isData: boolean } {
  const name = bare(node);
  const [front, end] = name.type === 'TemplateLiteral' ? [name.quasis[0]?.value.raw, name.quasis.at(-1)?.value.raw] : name.type === 'BinaryExpression' ? [textOf(firstOf(name)), textOf(name.right)] : [];
  return { isFixed: /^\.{0,2}[/@~]/.test(front ?? ''), isData: /\.(?:json5?|ya?ml|css|svg|png|mdx?|po|txt)$/.test(end ?? '') };
}

function firstOf(node: Node): Node {
  return node.type === 'BinaryExpression' && node.operator === '+' ? firstOf(node.left) : node;
}

function textOf(node: Node): string | undefined {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

/** `eval('(' + text + ')')` is how JSON was read before there was a function for it. */
function asJson(call: Node, code: Code): Fix | undefined {
  if (call.type !== 'CallExpression' || bare(call.callee).type !== 'Identifier' || code.text(call.callee) !== 'eval') return undefined;
  const [given] = call.arguments;
  const text = given && withoutBrackets(given);
  return text && replace(call, `JSON.parse(${code.text(text)})`, 'Read it as JSON, and run nothing', 'review');
}

function withoutBrackets(given: Node): Node | undefined {
  const node = bare(given);
  if (node.type === 'TemplateLiteral') return node.expressions.length === 1 && node.quasis[0]?.value.raw === '(' && node.quasis[1]?.value.raw === ')' ? node.expressions[0] : undefined;
  if (node.type !== 'BinaryExpression' || !isText(node.right, ')')) return undefined;
  const { left } = node;
  return left.type === 'BinaryExpression' && left.operator === '+' && isText(left.left, '(') ? left.right : undefined;
}

function isText(node: Node, text: string): boolean {
  return node.type === 'Literal' && node.value === text;
}
