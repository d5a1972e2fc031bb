/** A secret in source is known to everybody who ever had the source, and cannot be changed without a release. */
import { any, pattern, pieces, words } from '../../engine/marks/trigger';
import { on, rule } from '../../engine/rule';
import { HOLDS_PASSWORD } from '../../domain/connection-text';
import { NAMES_SECRET } from '../../domain/secret';
import { HOLDS_TOKEN } from '../../domain/token-formats';
import { assembled, encodedLogin, formatted, inTemplate, inTemplateArgument, joined } from './by-format';
import { besideName, named, sent } from './by-name';
import { keyByUse, passwordByUse } from './by-use';
import { ofChain, ofOption, ofSetting } from './defaults';
import { inSettings, SETTING_LOOK } from './in-settings';
import { isMadeUp } from '../../domain/secrets/match';
import type { SecretMatch } from '../../domain/secrets/match';
import { setInCode } from './set-password';
import { readFromEnvironment } from '../../domain/secrets/read-from-environment';

/** An option that is called so, or a function that takes a login. */
const HANDS_PASSWORD = any(words('password pass passphrase passwd'), pattern(/(?:auth|bind|login|credentials?|provider|sequelize|crypt)[\w.]*\(/i));
const HOLDS_FORMAT = any(HOLDS_TOKEN, HOLDS_PASSWORD);

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
    on('text', formatted, { here: HOLDS_FORMAT }),
    on('operation', assembled, { here: HOLDS_FORMAT }),
    on('call', joined, { here: HOLDS_FORMAT }),
    on('naming', inTemplate, { here: HOLDS_PASSWORD }),
    on('call', inTemplateArgument, { here: HOLDS_PASSWORD }),
    on('call', encodedLogin, { here: pieces('basic') }),
    on('naming', named, { here: NAMES_SECRET }),
    on('text', besideName, { here: NAMES_SECRET }),
    on('call', sent, { here: NAMES_SECRET }),
    on('call', setInCode, { here: NAMES_SECRET }),
    on('role', keyByUse, { where: ({ file }) => !isMadeUp({ file }), after: [['key']] }),
    on('role', passwordByUse, { here: HANDS_PASSWORD, where: ({ file }) => !isMadeUp({ file }), after: [['password']] }),
    on('setting', inSettings, SETTING_LOOK),
    on('call', ofSetting, { here: NAMES_SECRET }),
    on('call', ofChain, { here: NAMES_SECRET }),
    on('naming', ofOption, { here: NAMES_SECRET }),
  ],
  fixes: [readFromEnvironment],
});
