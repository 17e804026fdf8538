import { excelWork } from '../run/excelWork';
import type { TableKey } from '../../domain/schema/columnKeys';
import { rulesWrite } from '../../workbook/rules/rulesWrite';
import { tablesOfEarlier } from '../../workbook/rules/looks/heightQuestions';
import type { LookStep } from '../../workbook/rules/looks/lookStep';
import type { RuledColumn } from '../../workbook/rules/templateRules';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import { addLooks, isMeant, type ChosenLook } from './addLooks';
import { readRules, type TidyTable } from './readRules';
import type { AuditedLook, RestoreResult, RuleChoice } from './ruleAudit';

/**
 * Gives columns the template's rule and prompt again, and tables the colours of lateness, borders, alignment, fonts and
 * row heights, on the table's own rows only: below them a rule would stop the table from growing. Values are not
 * touched, nor colours people gave their own cells. What is as it was made is passed over. A column is addressed by its
 * header, so that one a colleague moved meanwhile is still hit; for one they renamed it looks again.
 * @throws WorkbookError `sheetProtected` before anything is written.
 */
export async function restoreRules(options: RunOptions, chosen: RuleChoice): Promise<RestoreResult> {
  const { result } = await changeWorkbook(
    excelWork(options, chosen.columns[0]?.table ?? chosen.looks[0]?.table ?? 'tasks'),
    RETRY_THEN_FAIL,
    async (context) => {
      options.onProgress?.({ phase: 'reading' });
      const read = await readRules(context, options);
      const restored = read.tables.flatMap(({ table, seen, ruled }) =>
        ruled
          .filter(({ state }) => state !== 'asMade')
          .filter(({ key }) => chosen.columns.some((one) => one.table === table && one.column === key))
          .map(({ at, wanted }) => ({ seen, wanted, header: seen.headers[at] ?? '' })),
      );
      const refusing = restored.find(({ seen }) => seen.sheetProtected);
      if (refusing) throw new WorkbookError({ code: 'sheetProtected', sheet: refusing.seen.sheet });
      options.onProgress?.({ phase: 'writing' });
      const batch = new WriteBatch();
      batch.add(...restored.map(({ seen, header, wanted }) => rulesWrite(seen, header, wanted)));
      const isChosen = (table: TableKey, part: AuditedLook['part']) =>
        chosen.looks.some((one) => one.table === table && one.part === part);
      const looks = read.tables.map(damageOf).map(({ tidy, steps, formats }) => ({
        tidy,
        steps: isChosen(tidy.table, 'cells') ? steps : [],
        formats: isChosen(tidy.table, 'colours') && formats,
      }));
      addLooks(batch, read, looks, options);
      const result = {
        restored: restored.map(({ header }) => header),
        looks: looks.filter(isMeant).map(({ tidy }) => tidy.seen.sheet),
      };
      return { batch, result };
    },
  );
  return result;
}

/** What of a table's look was pasted over. */
export function damageOf(tidy: TidyTable): ChosenLook<TidyTable> {
  const named = (isMeant: (column: RuledColumn) => boolean) =>
    new Set(tidy.wanted.filter(isMeant).map(({ at }) => tidy.seen.headers[at] ?? ''));
  const owned = named(({ wanted }) => wanted.owned);
  // A column the team added never had a look of ours, as far as is known.
  const added = named(({ isOptional }) => isOptional);
  const isOfEarlier = tablesOfEarlier(tidy.looks).has(tidy.table);
  return {
    tidy,
    steps: tidy.looks.filter(
      (step) =>
        !added.has(step.header ?? '') &&
        (isRestored(step, owned.has(step.header ?? '')) || (!isOfEarlier && isPlain(step))),
    ),
    formats: tidy.formats.state === 'gone',
  };
}

/** Colours that repair leaves alone in columns of people: they may mean something. */
function isRestored(step: LookStep, isOwned: boolean): boolean {
  if (step.was !== 'changed' || step.place !== 'body') return false;
  const colours: readonly LookStep['part'][] = ['fill', 'fontColor', 'bold'];
  return isOwned || !colours.includes(step.part);
}

const PLAIN_PARTS: ReadonlySet<LookStep['part']> = new Set(['indent', 'wrap']);

/** What an earlier version left plain, in a table of ours since: cells that were pasted are plain too. */
const isPlain = ({ was, place, part }: LookStep): boolean =>
  was === 'earlier' && place === 'body' && PLAIN_PARTS.has(part);
