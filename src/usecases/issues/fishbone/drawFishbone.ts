import { excelWork } from '../../run/excelWork';
import { fishboneLayout } from '../../../domain/issue/fishbone/fishboneLayout';
import { fishboneSvg } from '../../../domain/issue/fishbone/fishboneSvg';
import type { CauseKind } from '../../../domain/schema/issueCodes';
import { withExcel } from '../../../workbook/session/excelSession';
import { readWorkbook } from '../../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../../run/runOptions';
import { assessLog, ISSUE_TABLES } from '../assessLog';
import { findIssue, type IssueRef } from '../findIssue';
import { issueFishbone } from './issueFishbone';

export interface FishboneDrawing {
  svg: string;
  /** Pixels at 96 to the inch. */
  width: number;
  height: number;
  /** The diagram in words. */
  alt: string;
  /** Its causes by the six kinds, in their order, then those of none. */
  bones: readonly { kind: CauseKind | null; causes: readonly string[] }[];
  /** How many causes it shows. */
  causes: number;
}

/** Draws the fishbone diagram of an issue; writes nothing. @throws WorkbookError when issue or log are gone */
export function drawFishbone(options: RunOptions & IssueRef): Promise<FishboneDrawing> {
  return withExcel(excelWork(options, 'issues'), async (context) => {
    const workbook = await readWorkbook(context, ISSUE_TABLES, progressOf(options, 'reading'));
    const log = assessLog(workbook, options);
    const { problem, groups, alt } = issueFishbone(log, findIssue(log, options));
    const layout = fishboneLayout(log.columns.language, problem, groups);
    const { width, height } = layout;
    const causes = [...groups.kinds.flatMap((kind) => kind.causes), ...groups.unsorted].length;
    const textsOf = (of: readonly { text: string }[]) => of.map(({ text }) => text);
    const bones = [
      ...groups.kinds.map((one) => ({ kind: one.kind, causes: textsOf(one.causes) })),
      ...(groups.unsorted.length > 0 ? [{ kind: null, causes: textsOf(groups.unsorted) }] : []),
    ];
    return { svg: fishboneSvg(layout), width, height, alt, causes, bones };
  });
}
