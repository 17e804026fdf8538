import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useFooterWork } from '../../context/useFooterWork';
import { useElementRef } from '../../parts/keyboard/useElementRef';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';
import type { ColumnChoice } from '../../../usecases/tidy/chooseColumn';

interface Props extends Pick<ColumnChoice, 'table' | 'column'> {
  /** As we call it. */
  name: string;
  /** Where that is written. */
  describedBy: string;
  /** Headers of the sheet that are nobody's. */
  choices: readonly string[];
  onChosen: () => void;
}

/** Which column of the sheet is one of ours, where no header says so: chosen once, remembered in the workbook. */
export function UntoldColumn({ table, column, name, describedBy, choices, onChosen }: Props) {
  const m = useMessage();
  const { actions } = usePane();
  const { run, say, busy } = useFooterWork();
  const [header, setHeader] = useState('');
  const choose = async () => {
    const ran = await run(m('columns.choose'), (options) =>
      actions.chooseColumn(options, { table, column, header }),
    );
    if (!ran) return;
    say(m('columns.chosen', { column: name, header }));
    onChosen();
  };
  // Both go away with the column they are about.
  const select = useElementRef<HTMLSelectElement>();
  const button = useElementRef<HTMLButtonElement>();
  useFocusHome(select);
  useFocusHome(button);
  return (
    <>
      <Select
        ref={select}
        size="small"
        aria-label={name}
        value={header}
        onChange={(_, data) => setHeader(data.value)}
      >
        <option value="">{m('columns.choice')}</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
      <Button
        ref={button}
        size="small"
        aria-describedby={describedBy}
        disabledFocusable={busy || header === ''}
        onClick={() => void choose()}
      >
        {m('columns.choose')}
      </Button>
    </>
  );
}
