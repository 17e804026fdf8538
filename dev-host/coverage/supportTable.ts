import type { MemberCoverage } from './memberCoverage';

/** The packages the table was made from. */
export interface Versions {
  library: string;
  typings: string;
}

/** What the stand-in offers of the Excel object model, as Markdown: in numbers, then member by member. */
export function supportTable(coverage: readonly MemberCoverage[], versions: Versions): string {
  const types = grouped(coverage, ({ type }) => type);
  const offered = [...types].filter(([, rows]) => rows.some(isOffered));
  const missing = [...types].filter(([, rows]) => !rows.some(isOffered));
  return (
    [
      heading(versions),
      totals(coverage, offered.length, types.size),
      ...offered.map(([type, rows]) => section(type, rows)),
      missingTypes(missing),
    ].join('\n\n') + '\n'
  );
}

const heading = ({ library, typings }: Versions) => `# What the stand-in offers of Excel

Written by \`npm run supported\` from the tables under \`dev-host/objects\`, the classes of
@microsoft/office-js ${library} as it evaluates, and the requirement sets in @types/office-js ${typings}; do not edit.
A member that is not supported answers with the error \`ApiNotFound\`, which names it. Left out are members the
pinned library does not have, and what every class has for the client alone (load, set, toJSON, track and the like).
Where a table names no source, the behaviour is that of the member's page in the Excel API reference
(learn.microsoft.com/javascript/api/excel).`;

const isOffered = ({ support }: MemberCoverage) => support !== 'no';

function totals(coverage: readonly MemberCoverage[], offeredTypes: number, types: number): string {
  const sets = [...grouped(coverage, ({ documented }) => setName(documented.requirementSet))];
  sets.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return table(
    `${coverage.filter(isOffered).length} of ${coverage.length} members, of ${offeredTypes} of ${types} types.`,
    ['requirement set', 'supported', 'of'],
    sets.map(([set, rows]) => [set, String(rows.filter(isOffered).length), String(rows.length)]),
  );
}

function section(type: string, rows: readonly MemberCoverage[]): string {
  const title = `## ${type}\n\n${rows.filter(isOffered).length} of ${rows.length} members.`;
  // Several hundred worksheet functions that behave alike.
  if (type === 'Functions')
    return `${title}\n\nSupported: ${namesOf(rows.filter(isOffered))}.\n\nNot: ${namesOf(rows.filter((row) => !isOffered(row))) || 'none'}.`;
  return table(
    title,
    ['member', 'supported', 'requirement set', 'why not', 'source of the behaviour'],
    rows.map((row) => [
      shownName(row),
      row.support,
      row.documented.requirementSet || '–',
      row.reason ?? '',
      row.source,
    ]),
  );
}

function missingTypes(types: readonly (readonly [string, readonly MemberCoverage[]])[]): string {
  const rows = types.map(([type, members]) => {
    const why = new Set(members.map(({ reason }) => reason ?? ''));
    return [type, String(members.length), [...why].join(' '), namesOf(members)];
  });
  return table('## Types that are missing', ['type', 'members', 'why not', 'their names'], rows);
}

const namesOf = (rows: readonly MemberCoverage[]) => rows.map(shownName).join(', ');

const shownName = ({ member, library }: MemberCoverage) =>
  library.kind === 'method' ? `${member}()` : library.kind === 'event' ? `${member} (event)` : member;

// `ExcelApi 1.1 for get, 1.8 for set` counts with the set that brought the member.
const setName = (requirementSet: string) =>
  /^ExcelApi\w* \d+\.\d+/.exec(requirementSet)?.[0] ?? (requirementSet || 'none named');

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [title, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
