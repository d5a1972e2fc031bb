/** What a settings file is for, by its path: what a product runs with, an example to be filled in, a test, a description of something else. */
import { isSampleFile, isTestFile, isTranslationFile } from './file-kind';
import { judgedOnce } from './names';

/** What is copied and filled in: `.env.example`, `config.sample.json`, `values.template.yaml`. */
const EXAMPLE = /(?:^|[._-])(?:examples?|samples?|templates?|tpl|tmpl|dist|defaults?|skeleton|stub|demo|placeholder)(?:[._-]|$)/i;
const TEST = /(?:^|[._-])(?:tests?|testing|spec|e2e|mocks?|cassettes?|snapshots?)(?:[._-]|$)|[._-]fixtures?\./i;
const RECORDED = /(?:^|\/)(?:cassettes?|recordings?|__snapshots__|snapshots?|testdata|test-data)\//i;
const SHOWN = /(?:^|\/)(?:examples?|samples?)\//i;
/** What describes interfaces, and shows what values look like. */
const DESCRIPTION = /(?:^|[._-])(?:openapi|swagger|asyncapi|schemas?|raml|insomnia-spec)(?:[._-]|$)/i;
/** Machines that a person has for himself, and that are set up anew at any time. */
const LOCAL = /(?:^|[._-])(?:dev|devel|development|local|localhost|ci)(?:[._-]|$)|^(?:docker-)?compose(?:[._-]|$)|^(?:devcontainer|skaffold|tiltfile)/i;
const PIPELINE = /(?:^|\/)\.(?:github\/workflows|circleci|gitlab|devcontainer|woodpecker|buildkite)\/|(?:^|\/)(?:\.gitlab-ci|\.travis|\.drone|azure-pipelines|bitbucket-pipelines|appveyor|\.?cirrus|\.woodpecker)[^/]*\.ya?ml$/i;

export type SettingsUse = 'product' | 'example' | 'test' | 'local' | 'description';

/** `description`: what stands in it is shown and not used, and only what is surely a key is one. */
export const useOfSettings: (file: string) => SettingsUse = judgedOnce((file) => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (EXAMPLE.test(name)) return 'example';
  // A pipeline that runs the tests is no test: it holds the keys of those who run it.
  if (PIPELINE.test(file)) return 'local';
  if (isTestFile(file) || isSampleFile(file) || TEST.test(name) || RECORDED.test(file)) return 'test';
  if (DESCRIPTION.test(name)) return 'description';
  if (SHOWN.test(file)) return 'example';
  return LOCAL.test(name) ? 'local' : 'product';
});

/** Texts for people, whatever they are filed under. */
export function isTranslatedSettings(file: string): boolean {
  return isTranslationFile(file);
}
