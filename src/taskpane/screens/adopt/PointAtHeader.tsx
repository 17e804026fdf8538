import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ForeignSheetSize, TableRef } from '../../../usecases/adopt/adoption';
import { useMessage } from '../../context/LanguageContext';

interface Props {
  sheets: readonly ForeignSheetSize[];
  /** Where the person pointed before; null for a table that was found. */
  pointed: TableRef | null;
  onPoint: (from: TableRef) => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  number: { width: '6em' },
});

/** Any sheet and any row of it as the header, whatever was found there. */
export function PointAtHeader({ sheets, pointed, onPoint }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const [sheet, setSheet] = useState(pointed?.sheet ?? sheets[0]?.name ?? '');
  const [row, setRow] = useState(pointed ? String(pointed.headerRow + 1) : '1');
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? 0;
  const headerRow = /^\d+$/.test(row.trim()) ? Number(row) : 0;
  const isRow = headerRow >= 1 && headerRow <= rows;
  return (
    <div className={styles.row} role="group" aria-label={m('adopt.point')}>
      <Field label={m('adopt.pointSheet')}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {sheets.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={m('adopt.pointRow')}
        {...(isRow ? {} : { validationMessage: m('adopt.pointBad', { rows }) })}
      >
        <Input
          className={styles.number}
          inputMode="numeric"
          value={row}
          onChange={(_, { value }) => setRow(value)}
        />
      </Field>
      <Button
        disabledFocusable={!isRow}
        onClick={() => onPoint({ sheet, headerRow: headerRow - 1, firstColumn: 0, headerRows: 'auto' })}
      >
        {m('adopt.pointUse')}
      </Button>
    </div>
  );
}
