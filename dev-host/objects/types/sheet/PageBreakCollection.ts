import type { Batch } from '../../model/Batch';
import { invalid } from '../../model/argument';
import type { PageBreakHome } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { updatePage } from '../../page/pageProperty';
import { resolveRange } from '../../cells/resolveRange';

/** The page breaks set by hand; where else a page ends follows from the paper, which nothing here draws. */
export const pageBreakCollection: ObjectType<'PageBreakCollection'> = {
  collection: {
    items: (home, batch) => linesOf(home, batch).map((line) => objectOf('PageBreak', { ...home, line })),
    item: byKey,
  },
  members: {
    add: {
      callObject: (home, [range], batch) => {
        const { rect } = resolveRange(range, home.sheet, batch);
        const line = home.lines === 'rowBreaks' ? rect.row : rect.column;
        if (line === 0) throw invalid('pageBreakRange', 'below the first row, right of the first column');
        const lines = [...new Set([...linesOf(home, batch), line])].sort((a, b) => a - b);
        updatePage(home.sheet, batch, (page) => {
          page[home.lines] = lines;
        });
        return objectOf('PageBreak', { ...home, line });
      },
      source:
        'PageBreakCollection.add: before the top left cell of the range. What Excel says to one before the first row is not documented.',
    },
    getCount: { call: (home, _args, batch) => linesOf(home, batch).length },
    removePageBreaks: {
      call: (home, _args, batch) =>
        updatePage(home.sheet, batch, (page) => {
          delete page[home.lines];
        }),
    },
  },
};

// By place in the collection, or by the id that names its row or column.
function byKey(home: PageBreakHome, key: unknown, batch: Batch): TypedObject<'PageBreak'> | null {
  const lines = linesOf(home, batch);
  const line = typeof key === 'number' ? lines[key] : lines.find((one) => String(one) === key);
  return line === undefined ? null : objectOf('PageBreak', { ...home, line });
}

function linesOf({ sheet, lines }: PageBreakHome, batch: Batch): readonly number[] {
  return batch.engine.parts(sheet).page[lines] ?? [];
}
