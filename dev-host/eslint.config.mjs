import tseslint from 'typescript-eslint';

/** The stand-in's own rules: it knows the add-in only as a built page, as Excel does. */
export default tseslint.config(
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['**/src/**'], message: 'The stand-in never imports the add-in.' }],
        },
      ],
    },
  },
  {
    files: ['test/**/*.browser.test.ts', 'testing/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^evaluate/] :matches(FunctionDeclaration, VariableDeclarator > ArrowFunctionExpression)',
          message:
            'Run by tsx, as in the benchmark, a function with a name needs a helper the page does not have: write it inline.',
        },
      ],
    },
  },
);
