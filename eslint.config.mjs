import { parser } from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** The general rules are oxlint's, in a tenth of the time (`.oxlintrc.json`); here is what only ESLint has. */
export default [
  { ignores: ['node_modules/', 'dist/', 'test-output/'] },
  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser } },
  {
    files: ['src/workbook/**/*.ts', 'src/usecases/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // These queue a load and answer with a function that reads it after the caller's one sync, which a rule that
    // looks at one function at a time cannot follow. Reading too early throws PropertyNotLoaded in every test.
    files: [
      'src/workbook/**/{asOfName,banner,dateSystem,closedMonths,queueExportRead,exportWrite,ownedFingerprint,sampleName,tableSnapshot,workbookSnapshot,queueRows,readTableInBlocks}.ts',
      'src/workbook/**/{areaSnapshot,goneNameWrite,offeredName,offerWrite,pictureBack,queueNameBack,queueSheetBack,rulesWrite}.ts',
    ],
    rules: {
      'office-addins/call-sync-after-load': 'off',
      'office-addins/call-sync-before-read': 'off',
      'office-addins/load-object-before-read': 'off',
    },
  },
  {
    files: [
      'bench/**/*.ts',
      'test/browser/**/*.ts',
      'dev-host/test/**/*.browser.test.ts',
      'dev-host/testing/**/*.ts',
    ],
    ignores: ['test/browser/screens/**'],
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
  {
    files: ['src/**/*.tsx', 'src/taskpane/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Warns of what React's compiler would skip; it is not used.
      'react-hooks/incompatible-library': 'off',
    },
  },
];
