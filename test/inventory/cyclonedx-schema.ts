/** The published schema of CycloneDX 1.6, as the project that keeps it hands it out. */
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGE = dirname(createRequire(__filename).resolve('@cyclonedx/cyclonedx-library/package.json'));
const schema = (name: string): object => JSON.parse(readFileSync(join(PACKAGE, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

/** What is wrong with the text as a bill of materials; empty when nothing is. */
export function bomFaults(text: string): readonly string[] {
  // One of its patterns is not a regular expression in Unicode mode.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  for (const format of ['date-time', 'iri-reference', 'idn-email', 'email', 'uri']) ajv.addFormat(format, true);
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schema('bom-1.6'));
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
