import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** The compiler's view of some folders of the project together with @types/office-js. */
export interface OfficeProgram {
  program: ts.Program;
  /** Every TypeScript file of the folders. */
  files: string[];
  /** The type definitions of Office.js. */
  typings: ts.SourceFile;
}

/**
 * @param root the project's folder.
 * @param folders below it, e.g. `src/workbook`.
 */
export function officeProgram(root: string, folders: readonly string[]): OfficeProgram {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  const typingsFile = createRequire(__filename).resolve('@types/office-js/index.d.ts');
  const program = ts.createProgram([...files, typingsFile], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  // Ties the syntax trees together: before that a node knows neither its parent nor its text.
  program.getTypeChecker();
  const typings = program.getSourceFile(typingsFile);
  if (!typings) throw new Error(`${typingsFile} was not read`);
  return { program, files, typings };
}
