/** What was a text for a shell becomes a program with a list of arguments, which nobody reads but the program. */
import type { Code } from '../../engine/code';
import type { Edit, Fix, ImportRequest } from '../../engine/finding';
import { removeProperty } from '../../engine/repair';
import { bare, isFunction, staticName } from '../../engine/source/tree';
import type { Call, Node, TSESTree } from '../../engine/source/tree';
import { inWords } from './in-words';

const TITLE = 'Start the program with a list of arguments, without a shell';

/** `at`: what reaches the shell. */
export function asList(call: Call, at: Node, code: Code): Fix | undefined {
  if (call.type !== 'CallExpression' || call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined;
  const { behaviour, name } = code.callee(call);
  if (behaviour?.listed !== undefined) return name?.module === undefined ? undefined : started(call, { module: name.module, name: behaviour.listed }, code);
  return unshelled(call, code) ?? withoutShell(call, at, code);
}

/** `` exec(`git clone ${url}`) `` → `execFile('git', ['clone', url])`. */
function started(call: TSESTree.CallExpression, request: ImportRequest, code: Code): Fix | undefined {
  if (call.arguments.slice(1).some((argument) => shellOption(argument))) return undefined;
  const text = textOf(call.arguments[0], code);
  const callee = text && calleeFor(call, request, code);
  return callee && { title: TITLE, safety: 'review', edits: [edit(call.callee, callee.name), ...text.edits], imports: callee.imports };
}

interface TextInWords {
  readonly edits: readonly Edit[];
}

/** The edits that write the list in the place of the text; a constant that holds the text for this call alone goes. */
function textOf(argument: Node | undefined, code: Code): TextInWords | undefined {
  if (!argument) return undefined;
  const kept = argument.type === 'Identifier' ? onlyUse(argument, code) : undefined;
  const words = inWords(kept?.init ?? argument, code);
  if (!words) return undefined;
  const here = edit(argument, `${words.program}, [${words.list.join(', ')}]`);
  return { edits: kept ? [...removeProperty(kept.statement, '', 'review', code).edits, here] : [here] };
}

function onlyUse(argument: TSESTree.Identifier, code: Code): { readonly init: Node; readonly statement: Node } | undefined {
  const references = code.references(argument);
  const declarator = references.map(({ parent }) => parent).find((parent) => parent?.type === 'VariableDeclarator');
  if (references.length !== 2 || declarator?.type !== 'VariableDeclarator' || !declarator.init || declarator.parent.declarations.length !== 1) return undefined;
  const statement = declarator.parent;
  // What is called before the text is used may change what stands in it.
  const isNear = statement.parent === statementOf(argument)?.parent;
  return isNear ? { init: declarator.init, statement } : undefined;
}

function statementOf(node: Node): Node | undefined {
  let current: Node | undefined = node;
  while (current && !/Statement$|^VariableDeclaration$/.test(current.type)) current = current.parent;
  return current;
}

/** How the function that takes a list is called here. */
function calleeFor(call: TSESTree.CallExpression, request: ImportRequest, code: Code): { readonly name: string; readonly imports: readonly ImportRequest[] } | undefined {
  const target = bare(call.callee);
  if (target.type === 'MemberExpression') return target.object.type === 'Identifier' || target.object.type === 'CallExpression' ? { name: `${code.text(target.object)}.${request.name}`, imports: [] } : undefined;
  if (target.type !== 'Identifier') return undefined;
  const { name, imports } = code.importing(request);
  const wrapping = wrappedBy(target, code);
  return wrapping === null ? undefined : { name: wrapping === undefined ? name : `${wrapping}(${name})`, imports };
}

/** `promisify` of `const run = promisify(exec)`; null where nobody knows what it was made by. */
function wrappedBy(target: TSESTree.Identifier, code: Code): string | undefined | null {
  const declarator = code.references(target).map(({ parent }) => parent).find((parent) => parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && parent.id.name === target.name);
  if (declarator?.type !== 'VariableDeclarator' || !declarator.init) return undefined;
  const init = bare(declarator.init);
  if (init.type !== 'CallExpression') return init.type === 'MemberExpression' ? undefined : null;
  // `exec.bind(null)` has the function in front.
  if (init.callee.type === 'MemberExpression' && staticName(init.callee.property, init.callee.computed) === 'bind') return null;
  return init.arguments.length === 1 && !isFunction(init.arguments[0]) ? code.text(init.callee) : null;
}

/** `{ shell: true }` goes, and a text in front becomes words. */
function unshelled(call: TSESTree.CallExpression, code: Code): Fix | undefined {
  const option = call.arguments.map(shellOption).find((found) => found !== undefined);
  const [program, list] = call.arguments;
  if (!option || !program) return undefined;
  const isWord = program.type === 'Literal' && typeof program.value === 'string' && !/\s/.test(program.value);
  const text = isWord ? undefined : list?.type === 'ArrayExpression' ? undefined : inWords(program, code);
  if (!isWord && !text) return undefined;
  const here = text ? [edit(program, `${text.program}, [${text.list.join(', ')}]`)] : [];
  return { ...removeProperty(option, TITLE, 'review', code), edits: [...here, ...removeProperty(option, TITLE, 'review', code).edits] };
}

function shellOption(argument: Node): TSESTree.Property | undefined {
  if (argument.type !== 'ObjectExpression') return undefined;
  const isShell = (part: Node): part is TSESTree.Property => part.type === 'Property' && staticName(part.key, part.computed) === 'shell';
  return argument.properties.find(isShell);
}

/** `spawn('sh', ['-c', text])` starts what the text says itself. */
function withoutShell(call: TSESTree.CallExpression, at: Node, code: Code): Fix | undefined {
  const [program, list] = call.arguments;
  const text = list?.type === 'ArrayExpression' && list.elements.length === 2 ? list.elements[1] : undefined;
  if (!program || !list || !text || (at !== text && bare(text) !== at)) return undefined;
  const words = inWords(text, code);
  return words && { title: TITLE, safety: 'review', edits: [edit(program, words.program), edit(list, `[${words.list.join(', ')}]`)], imports: [] };
}

function edit(node: Node, text: string): Edit {
  return { start: node.range[0], end: node.range[1], text };
}
