import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AdoptionPreview, AdoptionRow } from '../../../usecases/adopt/adoption';
import type { CellRef } from '../../../workbook/cells/cellRef';
import { useMessage } from '../../context/LanguageContext';
import { isTicked } from './adoptDraft';
import { TickList, type TickItem } from '../../parts/list/TickList';

interface Props {
  preview: AdoptionPreview;
  /** Rows ticked otherwise than proposed. */
  flipped: readonly number[];
  onFlip: (row: number) => void;
  onShow: (cell: CellRef) => void;
}

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  wrap: { overflowWrap: 'anywhere' },
});

/** The dry run: rows with doubts first, each with every cell in doubt; nothing is written yet. */
export function CheckRows({ preview, flipped, onFlip, onShow }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { counts, skipped, gone } = preview;
  const open = preview.rows.filter(({ kind }) => kind !== 'same');
  const isChecked = ({ doubts, kind }: AdoptionRow) => doubts.length > 0 || kind === 'changed';
  const toCheck = open.filter(isChecked);
  const clear = open.filter((row) => !isChecked(row));
  const list = (label: string, rows: readonly AdoptionRow[]) =>
    rows.length > 0 && (
      <>
        <Subtitle2 as="h2" className={styles.heading}>
          {label}
        </Subtitle2>
        <TickList
          label={label}
          items={rows.map((row) => itemOf(row, flipped, m))}
          onTick={(key) => onFlip(Number(key))}
          onShow={onShow}
        />
      </>
    );
  return (
    <>
      <Text role="status">
        {[
          m('adopt.countNew', { n: counts.new }),
          counts.changed > 0 && m('adopt.countChanged', { n: counts.changed }),
          counts.same > 0 && m('adopt.countSame', { n: counts.same }),
          skipped.length > 0 && m('adopt.rowsSkipped', { n: skipped.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {list(m('adopt.rowsToCheck', { n: toCheck.length }), toCheck)}
      {list(m('adopt.rowsClear', { n: clear.length }), clear)}
      {skipped.length > 0 && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {m('adopt.rowsSkipped', { n: skipped.length })}
          </Subtitle2>
          <ul className={styles.lines}>
            {skipped.map(({ row, text, why }) => (
              <li key={row}>
                <Caption1>{m('adopt.skippedRow', { row, text, why })}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone.length > 0 && (
        <Caption1 className={styles.wrap}>
          {m('adopt.gone', { names: gone.join(m('list.separator')) })}
        </Caption1>
      )}
    </>
  );
}

function itemOf(row: AdoptionRow, flipped: readonly number[], m: ReturnType<typeof useMessage>): TickItem {
  const lines: ReactNode[] = [
    ...row.changes.map(({ header, before, after }) =>
      m('adopt.change', {
        column: header,
        before: before || m('adopt.blank'),
        after: after || m('adopt.blank'),
      }),
    ),
    ...row.doubts.map(({ sentence }) => sentence),
  ];
  const addresses = new Map(row.doubts.map(({ cell }) => [cell.address, cell]));
  return {
    key: String(row.row),
    label: `${m('adopt.row', { row: row.row })} ${row.name.trim() || m('adopt.noName')}`,
    lines,
    ticked: isTicked(row, flipped),
    disabled: !row.canTake,
    cells: [...addresses.values()],
  };
}
