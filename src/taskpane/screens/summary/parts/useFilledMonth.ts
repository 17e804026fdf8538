import { useMemo, useState } from 'react';
import type { ExportOptions } from '../../../../usecases/summary/export/exportSummary';
import type { DraftItem, ExportResult, SummaryResult } from '../../../../usecases/summary/summaryResult';
import { useFooterWork, type FooterWork } from '../../../context/useFooterWork';
import { useJournal, useJournalState } from '../../../context/Journal';
import { useMessage } from '../../../context/LanguageContext';
import { usePane } from '../../../context/PaneContext';
import type { SummaryProps } from './SummaryProps';
import { exportChoices } from './exportChoices';

/** What a person has agreed to, having been asked. */
type ExportConsent = Partial<Pick<ExportOptions, 'overwriteEdited' | 'exportEmpty'>>;

const NO_CONSENT = { overwriteEdited: false };

export interface Month {
  busy: boolean;
  show: FooterWork['show'];
  /** Null until it is filled, and once that was taken back. */
  result: SummaryResult | null;
  /** Those that wait for a person. */
  drafts: readonly DraftItem[];
  fill: () => Promise<void>;
  accept: (drafts: readonly DraftItem[]) => Promise<boolean>;
  leaveBlank: (draft: DraftItem) => void;
  exportMonth: (consent: ExportConsent) => Promise<void>;
  exported: ExportResult | null;
  openWorkbook: () => Promise<void>;
  /** The exported month was opened as a workbook of its own. */
  isOpened: boolean;
}

/** Filling in a month, its drafts, and its export; what becomes of each is said in the footer. */
export function useFilledMonth({ period, filled, onFilled }: SummaryProps): Month {
  const { actions } = usePane();
  const m = useMessage();
  const journal = useJournal();
  const { entries } = useJournalState();
  const work = useFooterWork();
  const { run, say } = work;
  const [exported, setExported] = useState<{ made: ExportResult; entry: number | null } | null>(null);
  const [isOpened, setOpened] = useState(false);

  const isUndone = (entry: number | null) =>
    entries.some(({ id, state }) => id === entry && state === 'undone');
  const isShown = filled !== null && filled.result.period === period && !isUndone(filled.entry);
  const result = isShown ? filled.result : null;
  const handled = isShown ? filled.handled : NOTHING;
  // What was taken back waits again.
  const waits = ({ key }: DraftItem) => handled[key] === undefined || isUndone(handled[key]);
  const drafts = result?.drafts.filter(waits) ?? NO_DRAFTS;

  const newest = () => journal.read().entries[0]?.id ?? null;
  /** The entry of what was written since; null for none. */
  const since = (before: number | null) => (newest() === before ? null : newest());

  const fill = async () => {
    const before = newest();
    const ran = await run(
      m('summary.fill'),
      (given) => actions.fillSummary({ ...given, overrides: { period } }),
      { retry: () => void fill(), isRefresh: true },
    );
    if (!ran) return;
    const { done } = ran;
    onFilled({ result: done, entry: since(before), handled: NOTHING });
    const parts = [
      done.cellsWritten > 0 ? m('summary.filled', { n: done.rows.length }) : m('summary.unchanged'),
    ];
    if (done.drafts.length > 0) parts.push(m('summary.draftsFound', { n: done.drafts.length }));
    say(parts.join(m('list.clauses')));
  };
  const accept: Month['accept'] = async (accepted) => {
    if (!filled) return false;
    const before = newest();
    const what = m('summary.accepted', { n: accepted.length });
    const ran = await run(what, (given) =>
      actions.applyChanges(
        given,
        accepted.map(({ change }) => change),
      ),
    );
    if (!ran) return false;
    const { applied, skipped } = ran.done;
    const entry = since(before);
    // A cell that somebody filled meanwhile needs no draft any more.
    const keys = Object.fromEntries(accepted.map(({ key }) => [key, entry]));
    onFilled({ ...filled, handled: { ...filled.handled, ...keys } });
    const [first] = skipped;
    const said = [
      ...(applied.length > 0 ? [m('summary.accepted', { n: applied.length })] : []),
      ...(first ? [m(`changes.skipped.${first.because}`, { row: first.change.row, now: first.now })] : []),
    ];
    say(said.join(m('list.clauses')));
    return true;
  };
  const exportMonth = async (consent: ExportConsent): Promise<void> => {
    if (work.busy) return;
    setExported(null);
    setOpened(false);
    const before = newest();
    const ran = await run(
      m('summary.export'),
      (given) => actions.exportSummary({ ...given, overrides: { period }, ...NO_CONSENT, ...consent }),
      {
        isRefresh: true,
        retry: () => void exportMonth({}),
        choicesOf: exportChoices(m, {
          onOverwrite: () => void exportMonth({ overwriteEdited: true, exportEmpty: true }),
          onExportEmpty: () => void exportMonth({ exportEmpty: true }),
        }),
      },
    );
    if (!ran) return;
    const { done: made } = ran;
    onFilled({ result: made, entry: null, handled: NOTHING });
    const entry = since(before);
    setExported({ made, entry });
    // Rows that were only too low count no cells.
    const isChanged = made.cellsWritten > 0 || entry !== null;
    const outcome = made.created ? 'created' : isChanged ? 'updated' : 'sheetUnchanged';
    say(m(`summary.${outcome}`, { sheet: made.sheet }));
  };
  const openWorkbook = async () => {
    const ran = await run(
      m('summary.newBook'),
      (given) => actions.openSummaryWorkbook({ ...given, overrides: { period } }),
      { retry: () => void openWorkbook() },
    );
    setOpened(ran !== null);
    if (ran) say(m('summary.newBookOpened'));
  };
  return {
    busy: work.busy,
    show: work.show,
    result,
    drafts: useStable(drafts),
    fill,
    accept,
    leaveBlank: (draft) => {
      if (!filled) return;
      onFilled({ ...filled, handled: { ...filled.handled, [draft.key]: null } });
      say(m('summary.kept', { n: drafts.length - 1 }));
    },
    exported: exported && !isUndone(exported.entry) ? exported.made : null,
    exportMonth,
    isOpened,
    openWorkbook,
  };
}

const NOTHING: Readonly<Record<string, number | null>> = {};
const NO_DRAFTS: readonly DraftItem[] = [];

/** The same list while it has the same drafts. */
function useStable(drafts: readonly DraftItem[]): readonly DraftItem[] {
  const keys = drafts.map(({ key, text }) => `${key} ${text}`).join('\n');
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `keys` represents `drafts`
  return useMemo(() => drafts, [keys]);
}
