/** Where a page takes a text for markup: the DOM, jQuery, React, Vue, Angular, lit. */
import type { Model } from '../engine/model';
import { markup } from './rows/markup';

const first = markup('argument[0]');
const second = markup('argument[1]');
/** Attributes and properties whose text is markup, or is run. */
const MARKED = ['innerhtml', 'outerhtml', 'srcdoc'];
/** What jQuery gives, by what is called for it and by how people name it. */
const JQUERY = ['$', 'jquery', '$*', 'find', 'closest', 'parent', 'children', 'siblings', 'first', 'last', 'eq', 'next', 'prev', 'filter', 'empty', 'addclass', 'removeclass', 'show', 'hide', 'css', 'attr', 'appendto'];
const HANDLERS = ['onclick', 'onload', 'onerror', 'onmouseover', 'onfocus', 'onsubmit', 'onchange'];

const model: Model = {
  functions: {
    'document.write': markup('argument[*]'),
    'document.writeln': markup('argument[*]'),
    'DOMPurify.sanitize': { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return' }], cleans: ['markup', 'xml'] },
  },
  conventions: [
    { receivers: ['document', 'doc', 'contentdocument'], methods: ['write', 'writeln'], behaviour: markup('argument[*]') },
    { receivers: [], methods: ['insertAdjacentHTML'], behaviour: second },
    { receivers: [], methods: ['createContextualFragment', 'setHTMLUnsafe', 'parseHTMLUnsafe', '$parseHTML', 'bypassSecurityTrustHtml', 'bypassSecurityTrustScript', 'unsafeHTML', 'unsafeSVG'], behaviour: first },
    { receivers: [], methods: ['setAttribute', 'setProperty'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'markup', when: { at: 'argument[0]', is: [...MARKED, ...HANDLERS] } }, { at: 'argument[2]', kind: 'markup', when: { at: 'argument[1]', is: MARKED } }] } },
    { receivers: [], methods: ['attr', 'prop'], behaviour: { sinks: [{ at: 'argument[1]', kind: 'markup', when: { at: 'argument[0]', is: [...MARKED, ...HANDLERS] } }] } },
    { receivers: [], methods: ['$', 'jQuery'], behaviour: first },
    { receivers: [], methods: ['parseHTML'], behaviour: first },
    { receivers: [], methods: ['html'], behaviour: first },
    { receivers: JQUERY, methods: ['append', 'prepend', 'before', 'after', 'replaceWith', 'wrap', 'wrapAll', 'wrapInner'], behaviour: first },
    { receivers: [], methods: ['createElement', 'h', 'createVNode', '_c'], behaviour: markup('argument[1].innerHTML', 'argument[1].domProps.innerHTML', 'argument[1].dangerouslySetInnerHTML.__html') },
  ],
  assignments: [
    { receivers: [], names: ['innerHTML', 'outerHTML', 'srcdoc'], sink: 'markup' },
    { receivers: [], names: ['dangerouslySetInnerHTML'], sink: 'markup', at: '__html' },
    { receivers: ['a', 'link', 'anchor'], names: ['href'], sink: 'markup', media: 'address' },
    { receivers: ['iframe', 'frame', 'script', 'embed'], names: ['src'], sink: 'markup', media: 'address' },
    { receivers: ['form'], names: ['action'], sink: 'markup', media: 'address' },
    { receivers: ['button', 'input'], names: ['formAction'], sink: 'markup', media: 'address' },
  ],
};

export default model;
