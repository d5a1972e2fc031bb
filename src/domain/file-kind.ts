/** What a file is for, by its path: tests, samples and translations are judged by what they are. */
import { judgedOnce } from './names';

const TEST = /(?:^|[\\/])(?:(?:unit-|integration-|functional-|api-|system-|load-|smoke-|acceptance-|e2e-)?tests?|__tests__|specs?|e2e|cypress|playwright|__mocks__|mocks?|fixtures?|__fixtures__|testing|[\w-]*test-utils|stories|storybook)[\\/]|(?:^|[\\/])(?:vitest|jest|karma|playwright|cypress|setup-?tests?|tests?-?setup|tests?-?fixtures?)[\w.-]*\.[cm]?[jt]sx?$|(?:^|[\\/])tests?\.[cm]?[jt]sx?$|[.-](?:test|spec|e2e|cy|stories|story|mock|mocks|fixture|fixtures)\.[cm]?[jt]sx?$/i;
const SAMPLE = /(?:^|[\\/])(?:seeds?|seeders?|faker|samples?|demo-?data|mock-?data|mocks?[-_.]\w+|datacreator|data[\\/]static)(?:[\\/]|[^\\/]*\.[cm]?[jt]sx?$)|[\\/]seed[^\\/]*\.[cm]?[jt]sx?$/i;
const TRANSLATION = /(?:^|[\\/])(?:i18n|locales?|lang|langs|languages?|translations?|messages)(?:[\\/]|\.[cm]?[jt]s$)/i;

export const isTestFile: (file: string) => boolean = judgedOnce((file) => TEST.test(file));

/** Made-up data: seeds, samples, mock data. */
export const isSampleFile: (file: string) => boolean = judgedOnce((file) => SAMPLE.test(file));

const SHOWN = /^examples?[\\/][^\\/]+[\\/]/i;

/** A program of its own in the folder where a project shows how it is used. */
export const isShownProgram: (file: string) => boolean = judgedOnce((file) => SHOWN.test(file));

const DOCUMENTATION = /(?:^|[\\/])(?:docs|documentation|docs-[\w-]+|[\w-]+-docs)[\\/]/i;

/** What is written to be read, and what writes it: values are examples there. */
export const isDocumentation: (file: string) => boolean = judgedOnce((file) => DOCUMENTATION.test(file));

/** Where nothing is made up, and nobody but the users of the product meets it. */
export function isInProduct({ file }: { readonly file: string }): boolean {
  return !isTestFile(file) && !isSampleFile(file);
}

export const isTranslationFile: (file: string) => boolean = judgedOnce((file) => TRANSLATION.test(file));

/** What Prisma has made of its schema is mended there, and by a further migration. */
export function isHistory(file: string): boolean {
  return /(?:^|[\\/])migrations[\\/]\d{14}_[^\\/]*[\\/]migration\.sql$/.test(file);
}
