import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Tick } from '../../parts/form/Tick';
import type { ColumnSource } from '../../../domain/adopt/grid/columnSource';
import type { ColumnKey } from '../../../domain/schema/columnKeys';
import type { Period } from '../../../domain/dates/period';
import type { AdoptionPreview } from '../../../usecases/adopt/adoption';
import { useMessage } from '../../context/LanguageContext';
import { MonthSelect } from '../../parts/page/MonthSelect';
import { ColumnField } from './ColumnField';
import { FieldBeside } from './FieldBeside';

interface Props {
  preview: AdoptionPreview;
  /** What the person chose since, which the preview may not show yet. */
  choices: ReadonlyMap<ColumnKey, ColumnSource | null>;
  onSource: (key: ColumnKey, source: ColumnSource | null) => void;
  onPeriod: (period: Period) => void;
  swapDates: boolean;
  onSwapDates: (swap: boolean) => void;
  /** Goes on to the rows. */
  onLook: () => void;
}

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  wrap: { overflowWrap: 'anywhere' },
});

/** Our columns, each with where it comes from; and how many rows are then in doubt. */
export function MapColumns({ preview, choices, onSource, onPeriod, swapDates, onSwapDates, onLook }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { flagged } = preview.counts;
  return (
    <>
      <div className={styles.fields}>
        {preview.columns.map((column) => (
          <ColumnField
            key={column.key}
            column={{
              ...column,
              source: choices.has(column.key) ? (choices.get(column.key) ?? null) : column.source,
            }}
            sources={preview.from.columns}
            onChoose={(source) => onSource(column.key, source)}
          />
        ))}
      </div>
      <FieldBeside label={m('adopt.month')}>
        <MonthSelect value={preview.period} label={m('adopt.month')} onChange={onPeriod} />
      </FieldBeside>
      {preview.swappedDates > 0 && (
        <Tick
          checked={swapDates}
          label={m('adopt.swapDates', { n: preview.swappedDates })}
          onChange={onSwapDates}
        />
      )}
      {preview.unused.length > 0 && (
        <Caption1 className={styles.wrap}>
          {m('adopt.unused', { columns: preview.unused.join(m('list.separator')) })}
        </Caption1>
      )}
      <Text role="status">
        {flagged === 0 ? m('adopt.clear') : m('adopt.toCheck', { n: flagged })}{' '}
        {flagged > 0 && (
          <Link as="button" inline onClick={onLook}>
            {m('adopt.look')}
          </Link>
        )}
      </Text>
    </>
  );
}
