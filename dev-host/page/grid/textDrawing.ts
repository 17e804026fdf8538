import { IUniverInstanceService, UniverInstanceType, type Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { TextDrawing } from '../../engine/univer/rows/TextDrawing';

/** Measures cells with the fonts and the line breaks Univer draws them with. */
export function textDrawing(univer: Univer): TextDrawing {
  const injector = univer.__getInjector();
  return {
    cellHeight(sheet, row, column) {
      const workbook = injector
        .get(IUniverInstanceService)
        .getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
      const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(sheet);
      return skeleton?.calculateAutoHeightForCell(row, column);
    },
    beforeNextPicture(work) {
      requestAnimationFrame(work);
    },
  };
}
