import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ColumnSource } from '../../../domain/adopt/grid/columnSource';
import type { AdoptionColumn, ForeignColumn } from '../../../usecases/adopt/adoption';
import { useMessage } from '../../context/LanguageContext';
import { FieldBeside } from './FieldBeside';

interface Props {
  column: AdoptionColumn;
  /** Columns of the team's table. */
  sources: readonly ForeignColumn[];
  onChoose: (source: ColumnSource | null) => void;
}

const NONE = '';
/** A source that is more than a single column: a span, an end of one, several levels of a name. */
const COMBINED = 'combined';

const useStyles = makeStyles({
  hint: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** One of our columns and where its cells come from, which can be changed. */
export function ColumnField({ column, sources, onChoose }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { header, source, from, sure, evidence, rivals } = column;
  const value = source === null ? NONE : source.kind === 'column' ? String(source.column) : COMBINED;
  const doubt =
    rivals.length > 1
      ? m('adopt.rivals', { columns: rivals.join(m('list.separator')) })
      : source && !sure
        ? m('adopt.unsure')
        : '';
  return (
    <FieldBeside
      label={header}
      hint={
        doubt && (
          <span className={styles.hint}>
            <Warning16Regular className={styles.icon} />
            <Caption1>{[doubt, ...evidence].join(' · ')}</Caption1>
          </span>
        )
      }
    >
      <Select
        size="small"
        value={value}
        onChange={(_, data) => {
          if (data.value === COMBINED) return;
          onChoose(data.value === NONE ? null : { kind: 'column', column: Number(data.value) });
        }}
      >
        <option value={NONE}>{m('adopt.none')}</option>
        {value === COMBINED && <option value={COMBINED}>{from}</option>}
        {sources.map((one) => (
          <option key={one.column} value={one.column}>
            {[one.header, `(${one.letter})`].filter(Boolean).join(' ')}
          </option>
        ))}
      </Select>
    </FieldBeside>
  );
}
