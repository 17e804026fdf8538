import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/** The compiler's view of some files of the project together with @types/office-js. */
export interface OfficeProgram {
  program: ts.Program;
  /** Every TypeScript file asked for. */
  files: string[];
  /** The type definitions of Office.js. */
  typings: ts.SourceFile;
}

/**
 * @param root the project's folder.
 * @param places folders and files below it, e.g. `src/workbook`.
 */
export function officeProgram(root: string, places: readonly string[]): OfficeProgram {
  const isCode = (name: string) => /\.tsx?$/.test(name);
  const files = places.flatMap((place) =>
    isCode(place)
      ? [join(root, place)]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .filter(isCode)
          .map((name) => join(root, place, name)),
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
