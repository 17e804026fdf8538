import { Caption1, Field, RadioGroup, Select, Text } from '@fluentui/react-components';
import { Choice } from '../../parts/form/Choice';
import { useContext } from 'react';
import { TABLE_KEYS, type TableKey } from '../../../domain/schema/columnKeys';
import type { ForeignTable } from '../../../usecases/adopt/adoption';
import { LanguageContext, useMessage } from '../../context/LanguageContext';

interface Props {
  tables: readonly ForeignTable[];
  chosen: ForeignTable | null;
  onChoose: (table: ForeignTable) => void;
  /** Which of our tables it becomes; left out where that is not asked yet. */
  as?: TableKey | undefined;
  onAs?: (table: TableKey) => void;
}

const keyOf = ({ from }: ForeignTable) => `${from.sheet}!${from.headerRow},${from.firstColumn}`;

/** The tables found in the workbook, one to choose. */
export function ChooseTable({ tables, chosen, onChoose, as, onAs }: Props) {
  const m = useMessage();
  const { sheets } = useContext(LanguageContext);
  return (
    <>
      <RadioGroup
        aria-label={m('adopt.which')}
        value={chosen ? keyOf(chosen) : ''}
        onChange={(_, { value }) => {
          const table = tables.find((one) => keyOf(one) === value);
          if (table) onChoose(table);
        }}
      >
        {tables.map((table) => (
          <Choice key={keyOf(table)} value={keyOf(table)} label={<TableLabel table={table} />} />
        ))}
      </RadioGroup>
      {as && onAs && (
        <Field label={m('adopt.as')}>
          <Select
            value={as}
            onChange={(_, { value }) => {
              const table = TABLE_KEYS.find((key) => key === value);
              if (table) onAs(table);
            }}
          >
            {TABLE_KEYS.map((key) => (
              <option key={key} value={key}>
                {sheets[key]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}

function TableLabel({ table }: { table: ForeignTable }) {
  const m = useMessage();
  const { title, rows, recognised, outOf, from, address } = table;
  return (
    <>
      <Text>
        {recognised === 0
          ? m('adopt.tableUnknown', { title, rows })
          : m('adopt.table', { title, rows, known: recognised, all: outOf })}
      </Text>
      <br />
      <Caption1>{m('adopt.place', { sheet: from.sheet, address })}</Caption1>
    </>
  );
}
