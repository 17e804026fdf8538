import { excelWork } from '../../run/excelWork';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { placePicture } from '../../../workbook/sheets/placePicture';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../../workbook/write/WriteBatch';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { assessLog, ISSUE_TABLES } from '../assessLog';
import { findIssue, type IssueRef } from '../findIssue';
import { issueFishbone } from './issueFishbone';

export interface PlaceFishboneOptions extends RunOptions, IssueRef {
  /** The picture as a PNG file, Base64; Excel takes no other drawing. */
  png: string;
  /** Width by height. */
  ratio: number;
}

export interface PlacedFishbone {
  /** Name of the picture. */
  name: string;
  /** It took the place of an earlier one. */
  replaced: boolean;
  /** A cell it is beside. */
  cell: CellRef;
}

/** Wide enough to be read on the screen, half a page in print. */
const WIDTH_POINTS = 540;

/**
 * Places the fishbone diagram of an issue in the sheet, beside the log, with its words as alternative text. It is
 * known by the issue's number: placed again it takes the place and width of the earlier one.
 * @throws WorkbookError when issue or log are gone, or the sheet is protected.
 */
export async function placeFishbone(options: PlaceFishboneOptions): Promise<PlacedFishbone> {
  const { result } = await changeWorkbook(
    excelWork(options, 'issues'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      const workbook = await readWorkbook(context, ISSUE_TABLES, progressOf(options, 'reading'));
      const log = assessLog(workbook, options);
      const { name, names, alt } = issueFishbone(log, findIssue(log, options));
      const { png, ratio } = options;
      const picture = { png, ratio, name, names, alt, width: WIDTH_POINTS };
      const { write, ...placed } = await placePicture(context, log.seen, picture, repeats);
      return { batch: new WriteBatch().add(write), result: { name, ...placed } };
    },
  );
  return result;
}
