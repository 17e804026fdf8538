import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readXlsx } from '../engine/xlsx/readXlsx';
import { writeXlsx } from '../engine/xlsx/writeXlsx';
import { projectFolder } from '../server/build/projectFolders';
import { addinRequest } from './addin/addinRequest';
import { EXIT } from './arguments/exitCodes';
import type { FolderRequest } from './arguments/folderCommandLine';
import { folderRun, refusal } from './folder/folderRun';
import type { HeadlessOutput } from './arguments/HeadlessOutput';
import { loadAddin } from './addin/loadAddin';
import { plainWorkbook } from './addin/plainWorkbook';
import { checkReplaces } from './folder/checkReplaces';
import { checkOutput, writeOutput } from './folder/output';
import { withWorkbook } from './addin/withWorkbook';

/**
 * `headless portfolio FOLDER --save OUT.xlsx`: combines the workbooks of a folder, which it only reads. Each is
 * assessed as of its own as-of day, or of `--as-of`.
 */
export async function portfolioCommand(
  request: FolderRequest,
  from: string,
  output: HeadlessOutput,
): Promise<number> {
  const folder = resolve(from, request.folder);
  const save = resolve(from, request.save ?? '');
  await checkOutput(save);
  const asked = addinRequest(request);
  const addin = await loadAddin(projectFolder, asked);
  await checkReplaces(save, Object.values(addin.PORTFOLIO_TABLES));
  const twins = new Map<string, string>();
  const { entries, someLeftOut } = await folderRun(folder, [save], output, async ({ file }, bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const twin = twins.get(hash);
    if (twin !== undefined) return { reason: 'duplicate', detail: twin };
    twins.set(hash, file);
    const read = await withWorkbook(await readXlsx(bytes), request.locale, () =>
      addin.readForPortfolio(asked),
    );
    if (read.ok) return { found: read.part, reported: read.reported };
    return refusal(read);
  });
  const book = plainWorkbook(addin.sheetsOfPortfolio(request.locale, entries));
  await writeOutput(save, await writeXlsx(book));
  return someLeftOut ? EXIT.someLeftOut : EXIT.done;
}
