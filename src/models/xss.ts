/** xss: takes out of markup what runs. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = { module: 'xss', aliases: ['xss-filters'], functions: { default: ESCAPED, filterXSS: ESCAPED, FilterXSS: { returns: 'FilterXSS' }, 'FilterXSS.process': ESCAPED, inHTMLData: ESCAPED, inSingleQuotedAttr: ESCAPED, inDoubleQuotedAttr: ESCAPED, inUnQuotedAttr: ESCAPED } };

export default model;
