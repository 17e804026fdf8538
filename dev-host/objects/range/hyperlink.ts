import { isMissing, optionalText, record } from '../model/argument';
import type { Batch } from '../model/Batch';
import { enterCells } from './enterCells';
import { requireAllowed } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { containsRect, intersection } from '../../engine/grid/rects';
import { shownValue } from '../cells/cellContent';

/** `Range.hyperlink`: `Excel.RangeHyperlink`, or null where there is none. */
export function hyperlinkOf(range: RangeReference, batch: Batch): unknown {
  const link = batch.engine
    .parts(range.sheet)
    .hyperlinks.find((entry) => containsRect(entry.rect, range.rect));
  if (!link) return null;
  const { row, column } = range.rect;
  const [[cell] = []] = batch.engine.read(range.sheet, { row, column, rowCount: 1, columnCount: 1 });
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    textToDisplay: String(shownValue(cell?.value)),
  };
}

export function setHyperlink(range: RangeReference, value: unknown, batch: Batch): void {
  const given = record(value, 'hyperlink');
  const { engine } = batch;
  requireAllowed(engine, range.sheet, 'allowInsertHyperlinks');
  if (!isMissing(given.textToDisplay)) enterCells(range, given.textToDisplay, batch);
  const address = optionalText(given.address, 'address');
  const location = optionalText(given.documentReference, 'documentReference');
  const tip = optionalText(given.screenTip, 'screenTip');
  engine.updateParts(range.sheet, (parts) => {
    parts.hyperlinks = parts.hyperlinks.filter((entry) => !containsRect(range.rect, entry.rect));
    if (address === undefined && location === undefined) return;
    parts.hyperlinks.push({
      rect: range.rect,
      ...(address === undefined ? {} : { address }),
      ...(location === undefined ? {} : { location }),
      ...(tip === undefined ? {} : { tip }),
    });
  });
}

/** Takes the links off every cell of the range. */
export function removeHyperlinks(range: RangeReference, batch: Batch): void {
  if (!batch.engine.parts(range.sheet).hyperlinks.some((entry) => intersection(entry.rect, range.rect)))
    return;
  batch.engine.updateParts(range.sheet, (parts) => {
    parts.hyperlinks = parts.hyperlinks.filter((entry) => !intersection(entry.rect, range.rect));
  });
}
