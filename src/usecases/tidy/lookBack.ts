import type { TakeBack } from '../../workbook/back/PlainWrite';
import type { TableKey } from '../../workbook/cells/tableNames';
import { sameValue, type LookStep } from '../../workbook/rules/looks/lookStep';
import { isView, queueSteps, queueViews } from '../../workbook/rules/looks/queueSteps';
import { replaceFormats } from '../../workbook/rules/replaceFormats';
import type { ScaffoldFormat } from '../../workbook/scaffold/formats/ScaffoldFormat';
import { WorkbookError } from '../../workbook/session/workbookError';
import { tableProbe } from '../../workbook/write/tableProbe';
import type { RunOptions } from '../run/runOptions';
import { readRules, type LookedSheet } from './readRules';

/** What a change of looks is to become again. */
interface EarlierLook {
  steps: readonly LookStep[];
  /** Conditional formats of ours as they were. */
  formats: readonly { table: TableKey; formats: readonly ScaffoldFormat[] }[];
}

/**
 * Takes a change of looks back, as far as the cells still have what it gave them: what reads as made now was ours, what
 * does not was changed since, and stays.
 */
export const lookBack = ({ today, language }: RunOptions, earlier: EarlierLook): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => async () => {
    const { tables, supporting } = await readRules(context, { today, language }, { supporting: true });
    const back = [...tables, ...supporting].map((tidy) => {
      const own = earlier.steps.filter(({ table }) => table === tidy.table);
      const steps = own.filter((step) => isAsGiven(tidy, step));
      const formats = earlier.formats.find(({ table }) => table === tidy.table)?.formats;
      const isFormatted = formats !== undefined && tidy.formats.state === 'asMade';
      const kept = own.length - steps.length + Number(formats !== undefined && !isFormatted);
      return { tidy, steps, formats: isFormatted ? formats : null, kept };
    });
    const meant = back.filter(({ steps, formats }) => steps.length > 0 || formats !== null);
    const refusing = meant.find(({ tidy }) => tidy.seen.sheetProtected);
    if (refusing) throw new WorkbookError({ code: 'sheetProtected', sheet: refusing.tidy.seen.sheet });
    const queue = () => {
      for (const { tidy, steps, formats } of meant) {
        queueSteps(
          tidy.seen,
          steps.filter((step) => !isView(step)),
        );
        if (formats) replaceFormats(tidy.seen, tidy.formats, formats);
      }
    };
    return {
      write: {
        cells: 0,
        probe: () => meant.forEach(({ tidy }) => tableProbe(tidy.seen)()),
        queue,
        look: queueViews(meant.map(({ tidy, steps }) => ({ seen: tidy.seen, steps }))),
        back: 'none',
      },
      kept: back.reduce((sum, { kept }) => sum + kept, 0),
      undone: meant.reduce((sum, { steps, formats }) => sum + steps.length + Number(formats !== null), 0),
    };
  },
});

/** Where nothing of these cells differs from how they are made now, they have what they were given. */
const isAsGiven = ({ seen, looks }: LookedSheet, step: LookStep): boolean =>
  (step.header === null || seen.headers.includes(step.header)) &&
  (step.place !== 'body' || step.from + step.count <= seen.rows.length) &&
  !looks.some(
    (now) =>
      now.place === step.place &&
      now.header === step.header &&
      now.part === step.part &&
      now.from < step.from + step.count &&
      now.from + now.count > step.from &&
      !sameValue(now.part, now.before, step.before),
  );
