/** The fix where an object goes into a logger that is made in the same module: the logger blanks out what is sensitive, here and wherever else it comes. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import type { Fixable } from './fixes';
import { cardDataIn } from './kinds';

export function redactInLogger({ argument, call, inside, by, value }: Fixable, code: Code): Fix | undefined {
  if (by !== 'log' || inside || !value || !argument || bare(argument).type !== 'ObjectExpression' || call?.type !== 'CallExpression') return undefined;
  const maker = makerOf(call, code);
  const labels = cardDataIn(value);
  const paths = [...new Set(labels.map(({ path }) => path.join('.')))];
  if (!maker || paths.some((path) => !/^[\w$]+(?:\.[\w$]+)*$/.test(path))) return undefined;
  const edit = withPaths(maker, paths.map((path) => `'${path}'`).join(', '), code);
  return edit && { title: `Have the logger redact ${paths.join(', ')}`, safety: 'review', edits: [edit], imports: [] };
}

/** The call of this module that makes the logger, where it takes paths to redact in its options. */
function makerOf({ callee }: TSESTree.CallExpression, code: Code): Call | undefined {
  const receiver = bare(callee);
  const maker = receiver.type === 'MemberExpression' ? code.value(receiver.object).origin : undefined;
  if (maker?.type !== 'CallExpression' && maker?.type !== 'NewExpression') return undefined;
  return code.callee(maker).behaviour?.redacts?.includes('argument[0].redact') ? maker : undefined;
}

/** Each edit takes the bracket that it stands at with it: of two fixes for one logger the second waits for what the first has made. */
function withPaths(maker: Call, paths: string, code: Code): Edit | undefined {
  const [options] = maker.arguments;
  if (!options) return { start: maker.range[1] - 1, end: maker.range[1], text: `{ redact: [${paths}] })` };
  if (options.type !== 'ObjectExpression') return undefined;
  const redact = valueOf(options, 'redact');
  if (!redact) return { start: options.range[0], end: options.range[0] + 1, text: options.properties.length > 0 ? `{ redact: [${paths}],` : `{ redact: [${paths}] ` };
  const list = redact.type === 'ObjectExpression' ? valueOf(redact, 'paths') : redact;
  if (list?.type !== 'ArrayExpression') return undefined;
  return { start: list.range[1] - 1, end: list.range[1], text: `${/[[,]\s*$/.test(code.slice(list.range[0], list.range[1] - 1)) ? '' : ', '}${paths}]` };
}

function valueOf(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  return object.properties.flatMap((one) => (one.type === 'Property' && staticName(one.key, one.computed) === name ? bare(one.value) : []))[0];
}
