/** ESLint with the parser of typescript-eslint and no rules: what any plugin pays before it has looked at anything. */
import parser from '@typescript-eslint/parser';

export default [
  {
    files: ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'],
    languageOptions: { parser },
    // Comments of the sources name rules of plugins that are not here.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  },
];
