/** Who chooses a text that is run as code, or the module that is loaded, runs what he likes. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { pattern } from '../../engine/marks/trigger';
import { replace } from '../../engine/repair';
import { on, rule } from '../../engine/rule';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isInProduct } from '../../domain/file-kind';
import { reached } from '../../domain/untrusted/reached';
import type { Reached } from '../../domain/untrusted/reached';

interface CodeMatch extends Reached {
  readonly call?: Node;
}

/** No model speaks of it. */
const IMPORTS = pattern(/\bimport\s*\(/);

export default rule<CodeMatch>({
  id: 'code-injection',
  title: 'Code with untrusted input',
  severity: 'error',
  cwe: [94],
  pci: ['6.2.4'],
  score: 9.8,
  message: ({ label, sink }) => ({
    what: `${label.name || 'What somebody outside sends'} becomes code that ${sink} runs.`,
    why: 'Who sends it runs what he likes in this program: he reads its secrets and its data, and acts for everybody who uses it.',
    instead: 'Read data with JSON.parse, compute with functions of your own that are looked up by name, and run no text that somebody sends.',
  }),
  detect: on(
    'sink',
    (event) => {
      const found = event.sink === 'code' ? reached(event, { depth: 1 }) : undefined;
      return found && { ...found, call: found.inside ? undefined : event.call };
    },
    { where: isInProduct, after: [['untrusted'], ['code', IMPORTS]] },
  ),
  fixes: [({ call }, code) => call && asJson(call, code)],
});

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
