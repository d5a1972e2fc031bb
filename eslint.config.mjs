import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = { skipBlankLines: true, skipComments: true };

export default defineConfig(
  // Examples, fixtures and workspaces of the tests hold mistakes on purpose.
  globalIgnores(['dist', 'out', 'examples', '.vscode-test', 'src/rules/*/fixture*', 'test/**/workspace', 'test/**/fixtures']),
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 400, ...code }],
      'max-lines-per-function': ['error', { max: 60, ...code }],
    },
  },
  {
    // Generated: a line for each model.
    files: ['src/models/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['src/engine/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ObjectExpression > Property[kind=/[gs]et/]',
          message: 'V8 keeps the getters of an object literal, and with them the syntax tree, for longer than they are used: write a class.',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
