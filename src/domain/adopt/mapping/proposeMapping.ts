import type { TableKey } from '../../schema/columnKeys';
import type { DateContext } from '../../dates/reading/readDate';
import type { Grid } from '../grid/grid';
import { importColumns, importKind } from '../grid/importColumns';
import { columnsOf } from '../grid/columnSource';
import { differs, fittingCells } from './score/contentFit';
import { draftMapping, type DraftColumn, type DraftMapping } from './draftMapping';
import { addLevels } from './addLevels';
import { addTarget } from './addTarget';
import { assignColumns } from './assignColumns';
import type { Evidence, MappingChoices, MappingProposal, ProposedColumn } from './mappingProposal';
import { mapDuration } from './mapDuration';
import { mapMarks } from './mapMarks';
import { mapPhases } from './mapPhases';
import { mapRaci } from './raciColumns';
import { takePersonBeside } from './personBeside';
import { checkOrder, mapSpans } from './mapSpans';
import type { TableCandidate } from '../tables/tableCandidate';

/** A matrix of responsibilities is a plan's: more than what a table without one needs. */
const OF_A_MATRIX = 12;

/**
 * Proposes which column of a team's table each column of ours takes its cells from: by header and by what
 * the columns hold, the assignment that fits best as a whole (SPEC section 1). There is no guessing by spelling.
 * @param choices the person's own; they win, and what they take is proposed for nothing else.
 */
export function proposeMapping(
  grid: Grid,
  candidate: TableCandidate,
  table: TableKey,
  context: Omit<DateContext, 'role'>,
  choices: MappingChoices = new Map(),
): MappingProposal {
  const draft = draftMapping({ grid, candidate, table, context, choices });
  const isMatrix = mapRaci(draft);
  const assigned = assignColumns(draft);
  const { score } = assigned;
  const doubled = mapPhases(draft, assigned.doubled);
  takePersonBeside(draft);
  checkOrder(draft);
  mapSpans(draft);
  mapDuration(draft);
  mapMarks(draft);
  addLevels(draft);
  addTarget(draft);

  const columns = importColumns(table).map((key): ProposedColumn => {
    const decided = draft.decided.get(key);
    return decided
      ? { key, source: decided.source, ...judge(draft, key, decided) }
      : { key, source: null, evidence: choices.has(key) ? [{ code: 'chosen' }] : [], sure: choices.has(key) };
  });
  return {
    columns,
    doubled,
    score: isMatrix ? score + OF_A_MATRIX : score,
    unused: draft
      .free()
      .filter(({ column, label, group }) => label || group || draft.profile(column).filled > 0),
    mapping: new Map(columns.flatMap(({ key, source }) => (source ? [[key, source] as const] : []))),
  };
}

/** What the content adds to the evidence, and whether it leaves the source sure. A choice is not argued with. */
function judge(draft: DraftMapping, key: ProposedColumn['key'], { source, evidence, sure }: DraftColumn) {
  if (draft.isChosen(key)) return { evidence, sure };
  const kind = importKind(draft.table, key);
  if (source.kind === 'matrix' || source.kind === 'marks') return { evidence, sure };
  const profiles = columnsOf(source).map((column) => draft.profile(column));
  const seen = profiles.flatMap((profile): Evidence[] => {
    const fitting = fittingCells(kind, profile);
    return fitting === null ? [] : [{ code: 'content', fitting, filled: profile.filled }];
  });
  const contradicted =
    source.kind !== 'levels' &&
    source.kind !== 'joined' &&
    source.kind !== 'duration' &&
    profiles.some((profile) => differs(kind, profile));
  return { evidence: [...evidence, ...seen], sure: sure && !contradicted };
}
