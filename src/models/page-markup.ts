/** Where a page takes a text for markup: the DOM, jQuery, React, Vue, Angular, lit. */
import type { Model } from '../engine/model';
import { answer, markup } from './rows/markup';
import { into } from './rows/sinks';

const first = markup('argument[0]');
const second = markup('argument[1]');
/** Attributes and properties whose text is markup, or is run. */
const MARKED = ['innerHTML', 'outerHTML', 'srcdoc'];
/** What jQuery gives, by what is called for it and by how people name it. */
const JQUERY = ['$', 'jquery', '$*', 'find', 'closest', 'parent', 'children', 'siblings', 'first', 'last', 'eq', 'next', 'prev', 'filter', 'empty', 'addclass', 'removeclass', 'show', 'hide', 'css', 'attr', 'appendto'];
const SCRIPTS = ['script', 'scripttag', 'scriptel', 'scriptelement', 'scriptnode'];
const HANDLERS = ['onclick', 'onload', 'onerror', 'onmouseover', 'onfocus', 'onsubmit', 'onchange'];

const ELEMENTS = ['argument[1].innerHTML', 'argument[1].domProps.innerHTML', 'argument[1].dangerouslySetInnerHTML.__html'] as const;

const model: Model = {
  conventions: [
    { receivers: ['document', 'doc', 'contentdocument'], methods: ['write', 'writeln'], behaviour: markup('argument[*]') },
    { receivers: [], methods: ['insertAdjacentHTML'], behaviour: second },
    { receivers: [], methods: ['createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'bypassSecurityTrustHtml', 'bypassSecurityTrustScript', 'unsafeHTML', 'unsafeSVG'], behaviour: first },
    { receivers: [], methods: ['bypassSecurityTrustUrl', 'bypassSecurityTrustResourceUrl'], behaviour: answer('address', 'argument[0]') },
    { receivers: [], methods: ['setAttribute', 'setProperty'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'markup', given: [{ at: 'argument[0]', among: [...MARKED, ...HANDLERS] }] }, { at: 'argument[2]', kind: 'markup', given: [{ at: 'argument[1]', among: MARKED }] }] } },
    { receivers: [], methods: ['attr', 'prop'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'markup', given: [{ at: 'argument[0]', among: [...MARKED, ...HANDLERS] }] }] } },
    { receivers: [], methods: ['$', 'jQuery'], behaviour: first },
    { receivers: [], methods: ['parseHTML'], behaviour: first },
    { receivers: [], methods: ['html'], behaviour: first },
    { receivers: ['$', 'jquery'], methods: ['globalEval'], behaviour: into('code', 'argument[0]') },
    { receivers: JQUERY, methods: ['append', 'prepend', 'before', 'after', 'replaceWith', 'wrap', 'wrapAll', 'wrapInner'], behaviour: first },
    { receivers: [], methods: ['createElement', 'h', 'createVNode', '_c'], behaviour: { sinks: ELEMENTS.map((at) => ({ at, kind: 'markup', spelled: true })) } },
  ],
  assignments: [
    { receivers: [], names: ['innerHTML', 'outerHTML', 'srcdoc'], sink: 'markup' },
    { receivers: [], names: ['dangerouslySetInnerHTML'], sink: 'markup', at: '__html' },
    { receivers: ['a', 'link', 'anchor'], names: ['href'], sink: 'markup', media: 'address' },
    { receivers: ['iframe', 'frame', 'embed', ...SCRIPTS], names: ['src'], sink: 'markup', media: 'address' },
    { receivers: SCRIPTS, names: ['text', 'textContent', 'innerText'], sink: 'code' },
    { receivers: ['form'], names: ['action'], sink: 'markup', media: 'address' },
    { receivers: ['button', 'input'], names: ['formAction'], sink: 'markup', media: 'address' },
  ],
};

export default model;
