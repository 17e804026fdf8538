import { resolve } from 'node:path';
import { normaliseWord } from '../../../src/domain/cells/normaliseWord';
import { PORTFOLIO_COLUMNS } from '../../../src/domain/portfolio/portfolioColumns';
import { SEVERITIES, type Alert } from '../../../src/domain/schema/alertCodes';
import { HUMAN_COLUMNS, type ColumnKey } from '../../../src/domain/schema/columnKeys';
import { ISSUE_STATES } from '../../../src/domain/schema/issueCodes';
import { ASSESSED_STATUSES } from '../../../src/domain/schema/taskStatus';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { portfolioWordsOf } from '../../../src/words/report/reportWords';
import { TABLE_NAMES } from '../../../src/workbook/cells/tableNames';

export const QUERY_FILE = resolve(__dirname, '../../../docs/portfolio.pq');

/** What the query combines: one of these tables at a time. */
const KINDS = ['tasks', 'issues', 'summary'] as const;
type Kind = (typeof KINDS)[number];
const byKind = (of: (kind: Kind) => string) => `[${KINDS.map((kind) => `${kind} = ${of(kind)}`).join(', ')}]`;

/** The columns the query reads. */
const READ: { readonly [K in Kind]: readonly ColumnKey<K>[] } = {
  tasks: [...HUMAN_COLUMNS.tasks, ...(['id', 'assessed', 'slip', 'alert', 'why'] as const)],
  issues: [...HUMAN_COLUMNS.issues, ...(['id', 'closure'] as const)],
  summary: [...HUMAN_COLUMNS.summary, ...(['tasksDone', 'verdict'] as const)],
};
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
function headersOf(kind: Kind, key: string): string {
  const texts = LANGUAGES.flatMap(({ columns }) => {
    const words: Partial<Record<string, { header: string; variants: readonly string[] }>> = columns[kind];
    return words[key] ?? [];
  });
  const own = unique(texts.map(({ header }) => header));
  const variants = unique(texts.flatMap((text) => text.variants));
  return `            ${key} = [own = ${list(own)}, variants = ${list(variants.filter((one) => !own.includes(one)))}]`;
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

/** `docs/portfolio.pq`: the tasks, issues or goals of every workbook of a folder, for Excel's own Power Query. */
export function renderPortfolioQuery(): string {
  return `// 汇总：一个文件夹里所有 Opsbook 工作簿的任务，一行一项任务，红的在最前；把 Kind 改成 issues 或 summary，就是问题或总结。
// All tasks of the Opsbook workbooks of a folder, one row a task, red first; with another Kind, all issues or goals.
//
// 用法：Excel › 数据 › 获取数据 › 自其他源 › 空白查询 › 高级编辑器，粘贴全部，改下面几行；要几种就建几个查询。
// Use: Excel › Data › Get Data › From Other Sources › Blank Query › Advanced Editor; paste all of it, change the first lines;
// one query for each kind you want.
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

    // 要哪一种：tasks 任务，issues 问题，summary 总结。 · Which kind: tasks, issues or summary (the goals).
    Kind = "tasks",

    Headers = ${byLanguage((language) => {
      const { headers } = portfolioWordsOf(language);
      return byKind((kind) =>
        record(PORTFOLIO_COLUMNS[kind].map((key) => [key, text(headers[key])] as const)),
      );
    })},
    Tables = ${byKind((kind) => text(TABLE_NAMES[kind]))},
    LeftOut = ${byLanguage((language) => {
      const { states, leftOut } = portfolioWordsOf(language);
      return `[state = ${text(states.leftOut)}, otherKind = ${text(leftOut.otherKind)}, notSpreadsheet = ${text(leftOut.notSpreadsheet)}, noTracker = ${text(leftOut.noTracker)}, unreadable = ${text(leftOut.unreadable)}]`;
    })},
    AlertWords = ${translations(({ alert }) => ALERTS.map((code) => alert[code]))},
    StatusWords = ${translations(({ assessedStatus }) => ASSESSED_STATUSES.map((code) => assessedStatus[code]))},
    IssueWords = ${translations(({ issueState }) => ISSUE_STATES.map((code) => issueState[code].word))},
    AlertRanks = ${rankRecord()},
    Columns = [
${KINDS.map((kind) => `        ${kind} = [\n${READ[kind].map((key) => headersOf(kind, key)).join(',\n')}\n        ]`).join(',\n')}
    ],
    DayHeaders = ${list(unique(LANGUAGES.map(({ history }) => history.headers.day)))},
    PeopleColumns = Record.Field(${byKind((kind) => list(HUMAN_COLUMNS[kind]))}, Kind),

    // Headers are compared without spaces, case and the marks people put around them.
    Clean = (header as text) as text =>
        Text.Lower(Text.Remove(Text.Trim(header, {"*", ":", "：", " "}), {" ", "　", "#(lf)", "#(cr)", "#(tab)", "*"})),
    // The one column of a meaning; null where there is none, an error where two fit equally well.
    ColumnFor = (data as table, key as text) as nullable text =>
        let
            Meaning = Record.Field(Record.Field(Columns, Kind), key),
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

    RowsIn = (content as binary) as list =>
        let
            Items = Excel.Workbook(content, null, true),
            Data = TableNamed(Items, Record.Field(Tables, Kind)),
            AsOf = LastDay(Items),
            Keys = Record.FieldNames(Record.Field(Columns, Kind)),
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
            IsFilled = (row as record) as logical => List.AnyTrue(List.Transform(PeopleColumns, each Shown(Cell(row, _)) <> "")),
            Rows = List.Select(Table.ToRecords(Data), IsFilled),
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
            ],
            Issue = (row as record) as record => [
                state = Translated(Record.Field(IssueWords, Language), Shown(Cell(row, "state"))),
                id = Shown(Cell(row, "id")),
                issue = Shown(Cell(row, "issue")),
                owner = Shown(Cell(row, "owner")),
                closure = Shown(Cell(row, "closure")),
                rank = 0
            ],
            Goal = (row as record) as record => [
                goal = Shown(Cell(row, "goal")),
                actual = Shown(Cell(row, "actual")),
                rate = Cell(row, "rate"),
                tasksDone = Shown(Cell(row, "tasksDone")),
                verdict = Shown(Cell(row, "verdict")),
                rank = 0
            ],
            RowOf = Record.Field([tasks = Task, issues = Issue, summary = Goal], Kind)
        in
            if TableNamed(Items, Tables[tasks]) = null then
                error "noTracker"
            else if Data = null then
                {}
            else if Known = 0 or not List.IsEmpty(Lacking) then
                error Text.Combine(List.Transform(Lacking, each Record.Field(Record.Field(Columns, Kind), _)[own]{0}), ", ")
            else
                List.Transform(Rows, RowOf),

    // A file that cannot be read has a row of its own, with the reason in the column of the longest texts.
    Missing = (reason as text) as list =>
        let
            State = Record.Field(LeftOut, Language)[state],
            Last = ${RANKS.length + 1}
        in
            {
                if Kind = "tasks" then
                    [alert = "", status = State, slip = null, task = "", owner = "", finish = null, id = "", nextStep = "", asOf = null, why = reason, rank = Last]
                else if Kind = "issues" then
                    [state = State, id = "", issue = reason, owner = "", closure = "", rank = Last]
                else
                    [goal = reason, actual = "", rate = null, tasksDone = "", verdict = State, rank = Last]
            },
    RowsOf = (file as record) as list =>
        let
            Said = Record.Field(LeftOut, Language),
            // Buffered, so that what is wrong with a file is known here and not later.
            Read = try List.Buffer(RowsIn(file[Content])),
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
    AllRows = List.Combine(
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
        AllRows,
        if Kind = "tasks" then
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
        else if Kind = "issues" then
            type table [workbook = text, team = text, state = text, id = text, issue = text, owner = text, closure = text, rank = number]
        else
            type table [workbook = text, team = text, goal = text, actual = text, rate = any, tasksDone = text, verdict = text, rank = number]
    ),
    // Goals stay in the order of their sheet.
    Placed = Table.AddIndexColumn(Listed, "place", 0, 1),
    Sorted = Table.Sort(
        Placed,
        if Kind = "tasks" then
            {
                {"rank", Order.Ascending},
                {each if [slip] = null then 0 else [slip], Order.Descending},
                {each if [finish] = null then #date(9999, 12, 31) else [finish], Order.Ascending},
                {"workbook", Order.Ascending},
                {"id", Order.Ascending}
            }
        else
            {{"rank", Order.Ascending}, {"workbook", Order.Ascending}, {"place", Order.Ascending}}
    ),
    Titles = Record.Field(Record.Field(Headers, Language), Kind),
    Ordered = Table.SelectColumns(Sorted, Record.FieldNames(Titles)),
    Named = Table.RenameColumns(
        Ordered,
        List.Transform(Record.FieldNames(Titles), each {_, Record.Field(Titles, _)})
    )
in
    Named
`;
}
