import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import type { OptionalColumn } from '../../../usecases/tidy/optionalColumns';
import { useElementRef } from '../keyboard/useElementRef';
import { useFocusHome } from '../keyboard/useFocusHome';
import { useAction } from '../../context/useAction';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useRunOptions } from '../../context/useRunOptions';
import { problemOf } from '../../../workbook/session/workbookError';

interface Props extends OptionalColumn {
  /** The column's name, where several can be added. */
  describedBy?: string;
  onAdded: (header: string) => void;
  onFailed: (problem: Problem) => void;
}

/** 加上这一列: one click, wherever a message says that a column is missing. */
export function AddColumnButton({ table, column, describedBy, onAdded, onFailed }: Props) {
  const m = useMessage();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const add = useAction(
    useCallback(
      async (_: void, onProgress) => {
        try {
          const { header, problems } = await actions.addOptionalColumn(
            runOptions({ onProgress, what: m('tools.columns') }),
            {
              table,
              column,
            },
          );
          const [problem] = problems;
          if (problem) onFailed(problem);
          if (header !== null) onAdded(header);
        } catch (error) {
          onFailed(problemOf(error));
        }
      },
      [actions, runOptions, m, table, column, onAdded, onFailed],
    ),
  );
  // It goes away with the column it adds.
  const button = useElementRef<HTMLButtonElement>();
  useFocusHome(button);
  return (
    <Button
      ref={button}
      size="small"
      aria-describedby={describedBy}
      disabledFocusable={add.busy}
      onClick={() => void add.run()}
    >
      {m('columns.add')}
    </Button>
  );
}
