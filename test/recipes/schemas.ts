/** The published schemas of the files that the recipes are. */
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const STORE = 'schemastore/schemas/json';

export const SCHEMAS = {
  action: `${STORE}/github-action.json`,
  azure: `${STORE}/raw.githubusercontent.com/microsoft/azure-pipelines-vscode/master/service-schema.json`,
  github: `${STORE}/github-workflow.json`,
  gitlab: `${STORE}/gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json`,
  preCommitConfig: `${STORE}/pre-commit-config.json`,
  preCommitHooks: `${STORE}/pre-commit-hooks.json`,
} as const;

/** What is wrong with the content; `schema` is a file, or one of a package that is installed. */
export function faultsOf(content: unknown, schema: string): readonly string[] {
  const text = textOf(schema);
  // Some patterns are none under the flag for Unicode.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false });
  for (const [, other = ''] of text.matchAll(/"\$ref": "https:\/\/json\.schemastore\.org\/([\w-]+)\.json#/g)) {
    if (!ajv.getSchema(`https://json.schemastore.org/${other}.json`)) ajv.addSchema(JSON.parse(textOf(`${STORE}/${other}.json`)), `https://json.schemastore.org/${other}.json`);
  }
  const validate = ajv.compile(JSON.parse(text));
  validate(content);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function textOf(schema: string): string {
  return readFileSync(schema.startsWith(STORE) ? createRequire(__filename).resolve(schema) : schema, 'utf8');
}
