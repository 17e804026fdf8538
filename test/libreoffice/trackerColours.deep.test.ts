import { readXlsx, writeXlsx, type Book } from '../../dev-host/book';
import { officeTest, resaveInLibreOffice } from '../../dev-host/testing/resaveInLibreOffice';
import { dayToSerial } from '../../src/domain/dates/serial';
import { addDays, civilOf, type Day } from '../../src/domain/dates/day';
import { saveSettings } from '../../src/usecases/settings/saveSettings';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { TASK_STATUSES } from '../../src/domain/schema/taskStatus';
import { languageOf } from '../../src/words/vocabulary/languages';
import { day, open, options } from '../usecases/openSample';

jest.setTimeout(600_000);

const TASKS = 500;
const AS_OF = day('2026-06-18');

/** Numbers that look thrown and are the same every time (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const serial = (at: Day) => dayToSerial(at, 1900) ?? 0;

/** Rows of the tracker: dates round the as-of day, blank ones, texts, finishes still to come, every status and none. */
function randomRows(words: readonly string[]) {
  const roll = dice(20260618);
  return Array.from({ length: TASKS }, (_, at) => {
    const finish = addDays(AS_OF, roll(21) - 10);
    const actual = roll(10);
    return [
      `任务 ${at}`,
      '张三',
      roll(8) === 0 ? '' : serial(addDays(finish, -roll(12))),
      [() => '', () => `${civilOf(finish).month}月${civilOf(finish).day}日`][roll(12)]?.() ?? serial(finish),
      actual < 6 ? '' : serial(addDays(AS_OF, actual === 9 ? 1 + roll(5) : -roll(8))),
      words[roll(words.length)] ?? '',
      ...['', roll(4) === 0 ? '6月28日完成' : '', ''],
    ];
  });
}

type Colour = 'red' | 'amber' | 'soon' | 'none';
const RANK: readonly Colour[] = ['none', 'soon', 'amber', 'red'];
type Columns = Record<'name' | 'finish' | 'alert', Colour>;

/**
 * Which colour each of the first row's conditional formats comes to, worked out by LibreOffice: the formulas of the
 * formats, in the order of their priority, as cells beside the table.
 */
async function coloursInLibreOffice(book: Book, tracker: string): Promise<Columns[]> {
  const sheet = book.sheets.find(({ name }) => name === tracker);
  const formats = (sheet?.parts.conditionalFormats ?? []).flatMap(({ ranges: [range], rule, style }) =>
    range && rule.type === 'custom' ? [{ column: range.column, width: range.columnCount, rule, style }] : [],
  );
  const FIRST = 40;
  const cells = structuredClone(sheet?.cells ?? {});
  for (let row = 3; row < 3 + TASKS; row += 1) {
    const line = (cells[row] ??= {});
    formats.forEach(({ rule }, index) => {
      const formula = rule.formula.replace(/\$([A-Z]+)4\b/g, (_, letters: string) => `$${letters}${row + 1}`);
      line[FIRST + index] = { value: null, formula };
    });
  }
  const asked = { ...book, sheets: book.sheets.map((one) => (one === sheet ? { ...one, cells } : one)) };
  const { colours } = resaveInLibreOffice({ colours: await writeXlsx(asked) }, { recalculate: true });
  const answered = (await readXlsx(colours ?? new Uint8Array())).sheets.find(({ name }) => name === tracker);
  const colourOf = (style: {
    fill?: string | undefined;
    font?: { color?: string | undefined } | undefined;
  }): Colour =>
    (({ '#FBD9D7': 'red', '#FDEBC8': 'amber', '#E3EEFB': 'soon' })[style.fill ?? ''] as Colour) ??
    (style.font?.color === '#1D4B7F' ? 'soon' : 'none');
  return Array.from({ length: TASKS }, (_, task) => {
    const shown = (column: number): Colour => {
      const hit = formats.findIndex(
        (format, index) =>
          format.column === column &&
          format.width === 1 &&
          answered?.cells[3 + task]?.[FIRST + index]?.value === true,
      );
      return hit < 0 ? 'none' : colourOf(formats[hit]?.style ?? {});
    };
    return { name: shown(0), finish: shown(3), alert: shown(12) };
  });
}

describe.each(['zh-CN', 'en'] as const)('colours of 500 random tasks in LibreOffice (%s)', (code) => {
  const language = languageOf(code);
  const own = { ...options(), language: code, today: AS_OF };

  officeTest(
    'of names and alerts are those of 预警, of planned finishes but where only the add-in can know',
    async () => {
      const { engine } = open();
      await createTemplates({ ...own, sample: false, onNameTaken: 'stop' });
      await saveSettings(own, { asOf: AS_OF, dayBasis: 'calendar' });
      const words = TASK_STATUSES.map((status) => language.taskStatus[status].word);
      // Words of people as well: some that say done, one that says nearly, one that nobody can read.
      const rows = randomRows([...words, '', '完成', 'Done', '100%', '基本完成', '测试完成']);
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('OpsTasks');
        table.resize(table.getHeaderRowRange().getResizedRange(TASKS, 0));
        table
          .getDataBodyRange()
          .getCell(0, 0)
          .getResizedRange(TASKS - 1, 8).values = rows;
        await context.sync();
      });
      const result = await refreshAlerts(own);
      await engine.settled();
      const alertOf = new Map(result.rows.map((row, at) => [at, row.alert]));
      const { red, amber, lateStart, dueToday, dueSoon } = language.alert;
      const wanted = (at: number): Colour =>
        (({ [red]: 'red', [amber]: 'amber', [lateStart]: 'amber', [dueToday]: 'soon', [dueSoon]: 'soon' })[
          alertOf.get(at) ?? ''
        ] as Colour) ?? 'none';
      const shown = await coloursInLibreOffice(engine.toBook(), language.sheets.tasks);

      // The alert column says in colour what it says in words, without exception.
      expect(shown.map(({ alert }) => alert)).toEqual(rows.map((_, at) => wanted(at)));
      // The name says what the alert says: its formats read the alert's word besides the dates.
      expect(shown.map(({ name }) => name)).toEqual(rows.map((_, at) => wanted(at)));
      // The planned finish has the dates alone to go by.
      const differing = shown.flatMap(({ finish }, at) => {
        if (finish === wanted(at)) return [];
        const [, , , , actual, status, , nextStep] = rows[at] ?? [];
        const facts: Facts = {
          shown: finish,
          wanted: wanted(at),
          isText: typeof rows[at]?.[3] === 'string',
          isToCome: typeof actual === 'number' && actual > serial(AS_OF),
          hasForecast: nextStep !== '',
          isBlocked: status === language.taskStatus.blocked.word,
          isLateStart: alertOf.get(at) === lateStart,
        };
        const why = REASONS.find(([, holds]) => holds(facts))?.[0] ?? null;
        return [{ at, row: rows[at], ...facts, why }];
      });
      expect(differing.filter(({ why }) => why === null)).toEqual([]);
      // Each of the reasons comes up: else it explains nothing.
      expect(new Set(differing.map(({ why }) => why))).toEqual(new Set(REASONS.map(([why]) => why)));
    },
  );
});

interface Facts {
  shown: Colour;
  wanted: Colour;
  isText: boolean;
  isToCome: boolean;
  hasForecast: boolean;
  isBlocked: boolean;
  isLateStart: boolean;
}

/** Why the colour of the planned finish may differ from 预警, each with what has to be so. */
const REASONS: readonly (readonly [why: string, holds: (facts: Facts) => boolean])[] = [
  ['a date that is a text only the add-in reads', ({ isText, shown }) => isText && shown === 'none'],
  [
    'a finish that is still to come counts as a forecast; the sheet takes it for done',
    ({ isToCome, shown }) => isToCome && shown === 'none',
  ],
  [
    'a forecast in the next step makes it worse than the dates',
    ({ hasForecast, shown, wanted }) => hasForecast && RANK.indexOf(shown) < RANK.indexOf(wanted),
  ],
  [
    'blocked is amber at least, whatever the dates',
    ({ isBlocked, shown, wanted }) =>
      isBlocked && wanted === 'amber' && RANK.indexOf(shown) < RANK.indexOf('amber'),
  ],
  [
    'a late start is amber, and no lateness of the finish',
    ({ isLateStart, shown }) => isLateStart && RANK.indexOf(shown) < RANK.indexOf('amber'),
  ],
];
