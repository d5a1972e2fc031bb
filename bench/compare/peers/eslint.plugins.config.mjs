/** The same with what the two plugins recommend. */
import security from 'eslint-plugin-security';
import sonarjs from 'eslint-plugin-sonarjs';
import bare from './eslint.bare.config.mjs';

export default [...bare, security.configs.recommended, sonarjs.configs.recommended];
