/** The published schemas of the files that the recipes are. */
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const STORE = 'schemastore/schemas/json';

export const SCHEMAS = {
  github: `${STORE}/github-workflow.json`,
  gitlab: `${STORE}/gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json`,
} as const;

/** What is wrong with the content; `schema` is a file, or one of a package that is installed. */
export function faultsOf(content: unknown, schema: string): readonly string[] {
  const file = schema.startsWith(STORE) ? createRequire(__filename).resolve(schema) : schema;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
