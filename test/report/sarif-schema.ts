/** The published schema of SARIF 2.1.0, with the formats of its strings. */
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const SCHEMA = createRequire(__filename).resolve('schemastore/schemas/json/sarif-2.1.0.json');

/** What is wrong with the text as a SARIF log; empty when nothing is. */
export function schemaFaults(sarif: string): readonly string[] {
  // One of the schema's patterns is not a regular expression in Unicode mode.
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'file:///') && !/[\s<>"{}|\\^`]/.test(text));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  validate(JSON.parse(sarif));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
