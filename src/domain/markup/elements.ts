/** Elements of a page, by how they are found or made: what an address does there hangs on what it is of. */
import type { Code } from '../../engine/code';
import { declaredWith } from '../../engine/shape';
import { bare, calledName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

const FINDING = /^(?:getElementById|querySelector|createElement|createElementNS|closest|getElementsByTagName|getElementsByClassName|querySelectorAll)$/;
/** What loads and runs what it is pointed at. */
const LOADING = /\b(?:script|iframe|frame|embed)\b/i;
const SCRIPT = /\bscript\b/i;

export interface Pointed {
  /** Where the address is written: `href`, `src`, `action`. */
  readonly attribute: string;
  readonly element: Node;
}

/** `link.href = …`, `frame.setAttribute('src', …)`; undefined for what takes an address in another way. */
export function pointedAt(written: Node, code: Code): Pointed | undefined {
  if (written.type === 'AssignmentExpression') {
    const target = bare(written.left);
    return target.type === 'MemberExpression' && target.property.type === 'Identifier' ? { attribute: target.property.name, element: bare(target.object) } : undefined;
  }
  const callee = written.type === 'CallExpression' ? bare(written.callee) : undefined;
  if (written.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || !/^(?:setAttribute|attr|prop)$/.test(calledName(written) ?? '')) return undefined;
  const [name] = code.value(written.arguments[0]!).constants;
  // Only elements have attributes.
  return name === 'src' ? { attribute: name, element: bare(callee.object) } : { attribute: 'attribute', element: bare(callee.object) };
}

/** Does the element load what it is pointed at, rather than show it: by what it is called, or by what it is made from? */
export function isLoading(element: Node, code: Code): boolean {
  return isSaidOf(element, LOADING, code);
}

export function isScript(element: Node, code: Code): boolean {
  return isSaidOf(element, SCRIPT, code);
}

function isSaidOf(element: Node, kind: RegExp, code: Code): boolean {
  return kind.test(code.text(element).replace(/([a-z])([A-Z])/g, '$1 $2')) || kind.test(code.text(foundBy(element, code) ?? element));
}

export function isLink(element: Node, code: Code): boolean {
  return /(?:^|[^a-z])(?:a|link|anchor)\d*$|(?:Link|Anchor)\d*$/.test(code.text(element));
}

/** An element of the page: it was looked up there or made, or a framework keeps it under a name of its own. */
export function isElement(element: Node, code: Code): boolean {
  return foundBy(element, code) !== undefined || (element.type === 'MemberExpression' && /(?:nativeElement|\$el|\$refs\.\w+|Ref\.current)$/.test(code.text(element)));
}

/** The call that finds or makes it, here or where the variable is declared. */
function foundBy(element: Node, code: Code): Node | undefined {
  let made = element.type === 'Identifier' ? declaredWith(element, code) : element;
  if (made?.type === 'MemberExpression' && made.computed) made = bare(made.object);
  return made?.type === 'CallExpression' && FINDING.test(calledName(made) ?? '') ? made : undefined;
}
