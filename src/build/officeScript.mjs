// npm run office-script [-- OUTPUT.ts]
// One file of TypeScript for Excel's Automate tab, made of src/script/main.ts and all it reaches, declaration by
// declaration. The editor there compiles with TypeScript 4.0, knows no modules and refuses `any` (docs/excel-facts.md),
// so a bundle of JavaScript will not do: types come along.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { createDeclarations } from './script/createDeclarations.mjs';
import { namesInScript } from './script/namesInScript.mjs';
import { olderSyntax } from './script/olderSyntax.mjs';
import { reachedStatements } from './script/reachedStatements.mjs';
import { ENTRY, OLDER_FILE, REPLACED, source } from './script/scriptSources.mjs';
import { withoutExport } from './script/withoutExport.mjs';

const require = createRequire(import.meta.url);
const recentHolidays = require('./recentHolidays.cjs');
const root = join(import.meta.dirname, '..', '..');

/** @param {string} version what its first line says it is of */
export function officeScript(version) {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    { types: ['office-js'], lib: ['lib.es2023.d.ts'] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const program = ts.createProgram(
    [ENTRY, OLDER_FILE, source('script/excelScript.d.ts'), ...REPLACED.values()],
    config.options,
  );
  return emit(program, version);
}

function emit(program, version) {
  const declarations = createDeclarations(program);
  const reached = reachedStatements(declarations);
  const { statements, jsonFiles, excelTypes } = reached;
  const names = namesInScript(declarations, reached);
  const jsonNames = new Map([...jsonFiles].map(([name]) => [name, `${name}Days`]));
  const transformer = olderSyntax(declarations, names, jsonNames);
  const printer = ts.createPrinter({ removeComments: true });
  const parts = statements.map((statement) => {
    const { transformed } = ts.transform(statement, [transformer, withoutExport]);
    return printer.printNode(ts.EmitHint.Unspecified, transformed[0], statement.getSourceFile());
  });
  const json = [...jsonFiles].map(([name, file]) => {
    const text = file.includes('chinese-days')
      ? recentHolidays(readFileSync(file, 'utf8'))
      : readFileSync(file, 'utf8');
    return `const ${jsonNames.get(name)}: { [part: string]: { [day: string]: string } } = ${text};`;
  });
  const unused = [...excelTypes]
    .sort()
    .map((type) => `interface Unused${type} { readonly unused${type}?: true; }`);
  // Of a browser; whether the editor knows it is not documented, and where it does the two are one.
  unused.push('interface AbortSignal { readonly aborted: boolean; }');
  const last = parts.pop();
  return {
    text: `${headerOf(version)}\n${[last, ...unused, ...json, ...parts].join('\n')}\n`,
    statements: statements.length,
  };
}

const holidays = readFileSync(join(root, 'node_modules', 'chinese-days', 'LICENSE'), 'utf8');
export const headerOf = (
  version,
) => `// Opsbook ${version}: refreshes statuses, alerts and the line above the tracker, and returns the digest.
// Made by npm run office-script; changes belong into the sources. How to use it: docs/office-script.md.
/*
The holidays are those of chinese-days:

${holidays.trim()}
*/`;

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    command(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function command(args) {
  const usage =
    'npm run office-script -- [OUTPUT.ts]   (dist/office-script/opsbook-refresh.ts when left out)';
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const [given, ...more] = args;
  if (more.length > 0 || (given !== undefined && !/^[^-].*\.ts$/.test(given))) throw new Error(usage);
  // npm runs scripts in the project's folder; a person means the folder they called it from.
  const output =
    given === undefined
      ? join(root, 'dist', 'office-script', 'opsbook-refresh.ts')
      : resolve(process.env.INIT_CWD ?? process.cwd(), given);
  if (!isReplaceable(output))
    throw new Error(
      `${output} is there already and is no Office Script of Opsbook. It was left as it is: give another name.`,
    );
  const { text, statements } = officeScript(require('../../package.json').version);
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (error) {
    throw new Error(`Cannot write ${output}: ${error.message}`);
  }
  process.stdout.write(`${output}: ${Buffer.byteLength(text)} B, ${statements} declarations\n`);
}

/** Where nothing is, an empty file or an earlier script. */
function isReplaceable(output) {
  if (!existsSync(output)) return true;
  if (!statSync(output).isFile()) return false;
  const text = readFileSync(output, 'utf8');
  return text === '' || text.startsWith('// Opsbook ');
}
