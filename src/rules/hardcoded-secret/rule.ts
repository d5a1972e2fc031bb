/** A secret in source is known to everybody who ever had the source, and cannot be changed without a release. */
import { on, rule } from '../../engine/rule';
import { assembled, encodedLogin, formatted, inTemplate, inTemplateArgument, joined } from './by-format';
import { besideName, named, sent } from './by-name';
import { keyByUse } from './by-use';
import { ofChain, ofOption, ofSetting } from './defaults';
import { isMadeUp } from './match';
import type { SecretMatch } from './match';
import { readFromEnvironment } from './read-from-environment';

export default rule<SecretMatch>({
  id: 'hardcoded-secret',
  title: 'Secret in source',
  severity: 'error',
  cwe: [798],
  pci: ['3.6.1', '8.6.2'],
  score: 8.2,
  secretive: true,
  message: ({ what, length }) => ({
    what: `${what} (${length} characters) stands in the source.`,
    why: 'Everybody with the source, its history or the bundle has it, and it cannot be changed without a release.',
    instead: 'Read it from the environment or a secret store, and rotate it: it has been seen.',
  }),
  detect: [
    on('text', formatted),
    on('operation', assembled),
    on('call', joined),
    on('naming', inTemplate),
    on('call', inTemplateArgument),
    on('call', encodedLogin),
    on('naming', named),
    on('text', besideName),
    on('call', sent),
    on('role', keyByUse, ({ file }) => !isMadeUp({ file })),
    on('call', ofSetting),
    on('call', ofChain),
    on('naming', ofOption),
  ],
  fixes: [readFromEnvironment],
});
