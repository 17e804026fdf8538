import { resolve } from 'node:path';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { projectFolder } from '../server/build/projectFolders';
import { addinRequest } from './addin/addinRequest';
import { EXIT } from './arguments/exitCodes';
import type { FolderRequest } from './arguments/folderCommandLine';
import { checkFolder, folderRun, refusal } from './folder/folderRun';
import type { HeadlessOutput } from './arguments/HeadlessOutput';
import { loadAddin } from './addin/loadAddin';
import { plainWorkbook } from './addin/plainWorkbook';
import { isPortfolio } from './folder/isPortfolio';
import { checkOutput, writeOutput, type OutputKind } from './folder/outputPlace';
import { withWorkbook } from './addin/withWorkbook';

/**
 * `headless portfolio FOLDER --save OUT.xlsx`: combines the workbooks of a folder, which it only reads. Each is
 * assessed as of its own as-of day, or of `--as-of`; of copies one counts.
 */
export async function portfolioCommand(
  request: FolderRequest,
  from: string,
  output: HeadlessOutput,
): Promise<number> {
  const folder = resolve(from, request.folder);
  const save = resolve(from, request.save ?? '');
  await checkFolder(folder);
  const { locale } = request;
  const asked = addinRequest(request);
  const addin = await loadAddin(projectFolder, asked);
  const kind: OutputKind = {
    option: '--save',
    what: 'portfolio',
    isOurs: (bytes) => isPortfolio(bytes, Object.values(addin.PORTFOLIO_TABLES)),
  };
  await checkOutput(save, kind);
  const { entries, someLeftOut } = await folderRun(
    {
      ...{ folder, except: [save], addin, locale },
      work: async (_, bytes, sameAs) => {
        if (sameAs !== null) return { reason: 'duplicate', detail: sameAs };
        const read = await withWorkbook(await readXlsx(bytes), locale, () => addin.readForPortfolio(asked));
        return read.ok ? { found: read.part, reported: read.reported } : refusal(read);
      },
    },
    output,
  );
  const book = plainWorkbook(addin.sheetsOfPortfolio(locale, entries));
  await writeOutput(save, await writeXlsx(book), kind);
  return someLeftOut ? EXIT.someLeftOut : EXIT.done;
}
