import { resolve } from 'node:path';
import { normaliseWord } from '../../../src/domain/cells/normaliseWord';
import { PORTFOLIO_COLUMNS } from '../../../src/domain/portfolio/portfolioColumns';
import { SEVERITIES, type Alert } from '../../../src/domain/schema/alertCodes';
import { HUMAN_COLUMNS, type ColumnKey } from '../../../src/domain/schema/columnKeys';
import { ASSESSED_STATUSES } from '../../../src/domain/schema/taskStatus';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { portfolioWordsOf } from '../../../src/words/report/reportWords';
import { TABLE_NAMES } from '../../../src/workbook/cells/tableNames';

export const QUERY_FILE = resolve(__dirname, '../../../docs/portfolio.pq');

/** The tracker's columns the query reads. */
const READ: readonly ColumnKey<'tasks'>[] = [
  ...HUMAN_COLUMNS.tasks,
  ...(['id', 'assessed', 'slip', 'alert', 'why'] as const),
];
/** From the worst; late starts with the amber ones, as in the headless portfolio. */
const RANKS: readonly (readonly Alert[])[] = SEVERITIES.map((severity) =>
  severity === 'amber' ? ['amber', 'lateStart'] : [severity],
);

const text = (value: string) => `"${value.replaceAll('"', '""')}"`;
const list = (values: readonly string[]) => `{${values.map(text).join(', ')}}`;
const record = (fields: readonly (readonly [string, string])[]) =>
  `[${fields.map(([name, value]) => `#${text(name)} = ${value}`).join(', ')}]`;
const byLanguage = (of: (language: (typeof LANGUAGES)[number]) => string) =>
  `[\n${LANGUAGES.map((language) => `        #${text(language.code)} = ${of(language)}`).join(',\n')}\n    ]`;

const unique = (values: readonly string[]) => [...new Set(values.map(normaliseWord))];

/** The headers of a column: those a template writes, which win, and the others it is known by. */
function headersOf(key: ColumnKey<'tasks'>): string {
  const own = unique(LANGUAGES.map(({ columns }) => columns.tasks[key].header));
  const variants = unique(LANGUAGES.flatMap(({ columns }) => columns.tasks[key].variants));
  return `        ${key} = [own = ${list(own)}, variants = ${list(variants.filter((one) => !own.includes(one)))}]`;
}

/** Words of every language to those of one. */
const translations = (words: (language: (typeof LANGUAGES)[number]) => readonly string[]) =>
  byLanguage((language) => {
    const to = words(language);
    return record(
      LANGUAGES.flatMap((from) => words(from).map((word, index) => [word, text(to[index] ?? '')] as const)),
    );
  });

const ALERTS = RANKS.flat();
const rankRecord = () =>
  record(
    LANGUAGES.flatMap(({ alert }) =>
      RANKS.flatMap((alerts, rank) => alerts.map((code) => [alert[code], String(rank)] as const)),
    ),
  );

/** `docs/portfolio.pq`: the tasks of every workbook of a folder, as one query for Excel's own Power Query. */
export function renderPortfolioQuery(): string {
  return `// 任务汇总：一个文件夹里所有 Opsbook 工作簿的任务，一行一项任务，红的在最前。
// All tasks of the Opsbook workbooks of a folder, one row a task, red first.
//
// 用法：Excel › 数据 › 获取数据 › 自其他源 › 空白查询 › 高级编辑器，粘贴全部，改下面三行。
// Use: Excel › Data › Get Data › From Other Sources › Blank Query › Advanced Editor; paste all of it, change three lines.
//
// 状态是各工作簿上次刷新留下的，“截至”列是那一天（取自 逐日预警）。读不了的文件排在最后，写明原因。
// Statuses are what the last refresh of each workbook left; the as-of column says for which day (from OpsDaily). Files
// that cannot be read stand last, with the reason.
//
// 由 npm run docs 按表头和词生成，不要手改。 · Made of the schema by npm run docs; do not edit by hand.
let
    // 本地或同步的文件夹，或 SharePoint 站点的地址。 · A local or synced folder, or the address of a SharePoint site.
    Place = "C:\\Plans",
    // 在 SharePoint 上只要这个地址下面的文件；空白为整个站点。 · On a SharePoint site only files below this address.
    Below = "",
    // 结果的语言。 · The language of the result: ${LANGUAGES.map(({ code }) => code).join(', ')}.
    Language = "zh-CN",

    Headers = ${byLanguage((language) => {
      const { headers } = portfolioWordsOf(language);
      return record(PORTFOLIO_COLUMNS.tasks.map((key) => [key, text(headers[key])] as const));
    })},
    LeftOut = ${byLanguage((language) => {
      const { states, leftOut } = portfolioWordsOf(language);
      return `[state = ${text(states.leftOut)}, otherKind = ${text(leftOut.otherKind)}, notSpreadsheet = ${text(leftOut.notSpreadsheet)}, noTracker = ${text(leftOut.noTracker)}, unreadable = ${text(leftOut.unreadable)}]`;
    })},
    AlertWords = ${translations(({ alert }) => ALERTS.map((code) => alert[code]))},
    StatusWords = ${translations(({ assessedStatus }) => ASSESSED_STATUSES.map((code) => assessedStatus[code]))},
    AlertRanks = ${rankRecord()},
    Columns = [
${READ.map(headersOf).join(',\n')}
    ],
    DayHeaders = ${list(unique(LANGUAGES.map(({ history }) => history.headers.day)))},
    PeopleColumns = ${list(HUMAN_COLUMNS.tasks)},

    // Headers are compared without spaces, case and the marks people put around them.
    Clean = (header as text) as text =>
        Text.Lower(Text.Remove(Text.Trim(header, {"*", ":", "：", " "}), {" ", "　", "#(lf)", "#(cr)", "#(tab)", "*"})),
    // The one column of a meaning; null where there is none, an error where two fit equally well.
    ColumnFor = (data as table, key as text) as nullable text =>
        let
            Meaning = Record.Field(Columns, key),
            Names = Table.ColumnNames(data),
            Own = List.Select(Names, each List.Contains(Meaning[own], Clean(_))),
            Fitting = if List.IsEmpty(Own) then List.Select(Names, each List.Contains(Meaning[variants], Clean(_))) else Own
        in
            if List.Count(Fitting) > 1 then
                error Text.Combine(Fitting, " / ")
            else if List.IsEmpty(Fitting) then
                null
            else
                Fitting{0},
    Shown = (value as any) as text => if value = null then "" else Text.Trim(Text.From(value)),
    // A real date, or blank: text is not guessed at.
    DayOf = (value as any) as nullable date =>
        if value is datetime then DateTime.Date(value) else if value is date then value else null,
    NumberOf = (value as any) as nullable number => if value is number then value else null,
    Translated = (words as record, value as text) as text => Record.FieldOrDefault(words, value, value),
    TableNamed = (items as table, name as text) as nullable table =>
        let
            Found = Table.SelectRows(items, each [Kind] = "Table" and [Item] = name)
        in
            if Table.IsEmpty(Found) then null else Found{0}[Data],

    LastDay = (items as table) as nullable date =>
        let
            Days = TableNamed(items, ${text(TABLE_NAMES.history)}),
            Name =
                if Days = null then
                    null
                else
                    List.First(List.Select(Table.ColumnNames(Days), each List.Contains(DayHeaders, Clean(_))))
        in
            if Name = null then null else List.Max(List.RemoveNulls(List.Transform(Table.Column(Days, Name), DayOf))),

    TasksOf = (content as binary) as list =>
        let
            Items = Excel.Workbook(content, null, true),
            Data = TableNamed(Items, ${text(TABLE_NAMES.tasks)}),
            AsOf = LastDay(Items),
            Keys = Record.FieldNames(Columns),
            Places = Record.FromList(List.Transform(Keys, each ColumnFor(Data, _)), Keys),
            Lacking = List.Select(PeopleColumns, each Record.Field(Places, _) = null),
            // Looks at every column, so that one that is there twice is told here.
            Known = List.Count(List.RemoveNulls(Record.FieldValues(Places))),
            Cell = (row as record, key as text) as any =>
                let
                    Name = Record.Field(Places, key)
                in
                    // An error value in a cell is shown as blank.
                    if Name = null then null else try Record.Field(row, Name) otherwise null,
            IsTask = (row as record) as logical => List.AnyTrue(List.Transform(PeopleColumns, each Shown(Cell(row, _)) <> "")),
            Rows = List.Select(Table.ToRecords(Data), IsTask),
            Task = (row as record) as record => [
                alert = Translated(Record.Field(AlertWords, Language), Shown(Cell(row, "alert"))),
                status = Translated(Record.Field(StatusWords, Language), Shown(Cell(row, "assessed"))),
                slip = NumberOf(Cell(row, "slip")),
                task = Shown(Cell(row, "name")),
                owner = Shown(Cell(row, "owner")),
                finish = DayOf(Cell(row, "finish")),
                id = Shown(Cell(row, "id")),
                nextStep = Shown(Cell(row, "nextStep")),
                asOf = AsOf,
                why = Shown(Cell(row, "why")),
                rank = Record.FieldOrDefault(AlertRanks, Shown(Cell(row, "alert")), ${RANKS.length})
            ]
        in
            if Data = null then
                error "noTracker"
            else if Known = 0 or not List.IsEmpty(Lacking) then
                error Text.Combine(List.Transform(Lacking, each Record.Field(Columns, _)[own]{0}), ", ")
            else
                List.Transform(Rows, Task),

    Missing = (reason as text) as list => {
        [
            alert = "",
            status = Record.Field(LeftOut, Language)[state],
            slip = null,
            task = "",
            owner = "",
            finish = null,
            id = "",
            nextStep = "",
            asOf = null,
            why = reason,
            rank = ${RANKS.length + 1}
        ]
    },
    RowsOf = (file as record) as list =>
        let
            Said = Record.Field(LeftOut, Language),
            // Buffered, so that what is wrong with a file is known here and not later.
            Read = try List.Buffer(TasksOf(file[Content])),
            Message = Read[Error][Message]
        in
            if Text.Lower(file[Extension]) <> ".xlsx" then
                Missing(if List.Contains(Spreadsheets, Text.Lower(file[Extension])) then Said[otherKind] else Said[notSpreadsheet])
            else if not Read[HasError] then
                Read[Value]
            else if Message = "noTracker" then
                Missing(Said[noTracker])
            else
                Missing(Text.Replace(Said[unreadable], "{detail}", Message)),

    Spreadsheets = {".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".csv", ".ods", ".et", ".numbers"},
    IsSharePoint = Text.StartsWith(Place, "http", Comparer.OrdinalIgnoreCase),
    Files = if IsSharePoint then SharePoint.Files(Place, [ApiVersion = 15]) else Folder.Files(Place),
    // Not Excel's owner files of open workbooks, nor hidden ones.
    Wanted = Table.SelectRows(
        Files,
        each
            not Text.StartsWith([Name], "~$")
            and not Text.StartsWith([Name], ".")
            and (not IsSharePoint or Text.StartsWith([Folder Path], Below, Comparer.OrdinalIgnoreCase))
    ),
    Root = if IsSharePoint and Below <> "" then Below else Place,
    // The folder below the place, with / between folders; blank for a file right in it.
    FolderOf = (path as text) as text =>
        Text.Replace(Text.Trim(Text.Middle(path, Text.Length(Root)), {"\\", "/"}), "\\", "/"),
    TaskRows = List.Combine(
        List.Transform(
            Table.ToRecords(Wanted),
            (file) =>
                let
                    Inside = FolderOf(file[Folder Path]),
                    Where = [
                        workbook = if Inside = "" then file[Name] else Inside & "/" & file[Name],
                        team = if Inside = "" then Text.Start(file[Name], Text.Length(file[Name]) - Text.Length(file[Extension])) else Inside
                    ]
                in
                    List.Transform(RowsOf(file), each Record.Combine({Where, _}))
        )
    ),
    Listed = Table.FromRecords(
        TaskRows,
        type table [
            workbook = text,
            team = text,
            alert = text,
            status = text,
            slip = nullable number,
            task = text,
            owner = text,
            finish = nullable date,
            id = text,
            nextStep = text,
            asOf = nullable date,
            why = text,
            rank = number
        ]
    ),
    Sorted = Table.Sort(
        Listed,
        {
            {"rank", Order.Ascending},
            {each if [slip] = null then 0 else [slip], Order.Descending},
            {each if [finish] = null then #date(9999, 12, 31) else [finish], Order.Ascending},
            {"workbook", Order.Ascending},
            {"id", Order.Ascending}
        }
    ),
    Ordered = Table.SelectColumns(Sorted, ${list(PORTFOLIO_COLUMNS.tasks)}),
    Named = Table.RenameColumns(
        Ordered,
        List.Transform(Record.FieldNames(Record.Field(Headers, Language)), each {_, Record.Field(Record.Field(Headers, Language), _)})
    )
in
    Named
`;
}
