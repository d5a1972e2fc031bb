/** The fix where an object goes into a logger that is made in the same module: the logger blanks out what is sensitive, here and wherever else it comes. */
import type { Code } from '../../engine/code';
import type { Edit, Fix } from '../../engine/finding';
import { LIMITS } from '../../engine/limits';
import { labelsWithin } from '../../engine/flow/labels';
import type { LabelKind } from '../../engine/flow/value';
import { bare, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import type { Fixable } from './fixes';
import { CARD_DATA } from './kinds';

export function redactInLogger({ argument, call, inside, by, value }: Fixable, code: Code): Fix | undefined {
  if (by !== 'log' || inside || !value || !argument || bare(argument).type !== 'ObjectExpression' || call?.type !== 'CallExpression') return undefined;
  const maker = makerOf(call, code);
  const labels = labelsWithin(value, LIMITS.propertyDepth.value).filter(({ kind }) => (CARD_DATA as readonly LabelKind[]).includes(kind));
  const paths = [...new Set(labels.map(({ path }) => path.join('.')))];
  if (!maker || paths.some((path) => !/^[\w$]+(?:\.[\w$]+)*$/.test(path))) return undefined;
  const edit = withPaths(maker, paths.map((path) => `'${path}'`).join(', '));
  return edit && { title: `Have the logger redact ${paths.join(', ')}`, safety: 'review', edits: [edit], imports: [] };
}

/** The call of this module that makes the logger, where it takes paths to redact in its options. */
function makerOf({ callee }: TSESTree.CallExpression, code: Code): Call | undefined {
  const receiver = bare(callee);
  const maker = receiver.type === 'MemberExpression' ? code.value(receiver.object).origin : undefined;
  if (maker?.type !== 'CallExpression' && maker?.type !== 'NewExpression') return undefined;
  return code.callee(maker).behaviour?.redacts?.includes('argument[0].redact') ? maker : undefined;
}

function withPaths(maker: Call, paths: string): Edit | undefined {
  const [options] = maker.arguments;
  if (!options) return insertion(maker.range[1] - 1, `{ redact: [${paths}] }`);
  if (options.type !== 'ObjectExpression') return undefined;
  const redact = valueOf(options, 'redact');
  if (!redact) return insertion(options.range[0] + 1, options.properties.length > 0 ? ` redact: [${paths}],` : ` redact: [${paths}] `);
  const list = redact.type === 'ObjectExpression' ? valueOf(redact, 'paths') : redact;
  const last = list?.type === 'ArrayExpression' ? list.elements.at(-1) : undefined;
  return last ? insertion(last.range[1], `, ${paths}`) : list?.type === 'ArrayExpression' ? insertion(list.range[0] + 1, paths) : undefined;
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function valueOf(object: TSESTree.ObjectExpression, name: string): Node | undefined {
  return object.properties.flatMap((one) => (one.type === 'Property' && staticName(one.key, one.computed) === name ? bare(one.value) : []))[0];
}
