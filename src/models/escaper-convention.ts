/** Functions that make a text safe in a page, by what they are called: what a project has written itself can seldom be seen to do so. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const ESCAPERS = ['escapeHtml', 'escapeHTML', 'htmlEscape', 'escapeHtmlEntities', 'htmlEntities', 'encodeHtml', 'encodeHTML', 'htmlEncode', 'encodeEntities', 'escapeXml', 'escapeMarkup', 'escHtml', 'escape_html', 'html_escape', 'sanitizeHtml', 'sanitizeHTML', 'stripHtml', 'stripTags', 'cleanHtml', 'purifyHtml', 'sanitizeMarkup'];

const model: Model = {
  conventions: [
    { receivers: [], methods: ESCAPERS, behaviour: ESCAPED, certain: true },
    { receivers: ['sanitizer', 'domsanitizer', 'purify', 'purifier', 'dompurify'], methods: ['sanitize'], behaviour: ESCAPED },
    { receivers: ['handlebars', 'hbs', 'utils', 'mustache', 'lodash', '_'], methods: ['escapeExpression', 'escape'], behaviour: ESCAPED },
  ],
};

export default model;
