import { Button } from '@fluentui/react-components';
import type { CopyTasksResult } from '../../../../usecases/summary/closing/carryOverResult';
import type { CellRef } from '../../../../workbook/cells/cellRef';
import { useMessage } from '../../../context/LanguageContext';
import { Notice } from '../../../parts/outcome/Notice';
import { ProblemBar } from '../../../parts/outcome/ProblemBar';

interface Props {
  result: CopyTasksResult;
  onShow: (cell: CellRef) => void;
}

/** How many tasks were copied, which were not, and where the first new row is. */
export function CopiedNotice({ result, onShow }: Props) {
  const m = useMessage();
  const { copied, skipped, problems } = result;
  const [first] = copied;
  return (
    <>
      <Notice
        intent={skipped.length > 0 ? 'warning' : 'success'}
        actions={
          first && (
            <Button size="small" onClick={() => onShow(first.cell)}>
              {m('summary.goTo')}
            </Button>
          )
        }
      >
        <div>{m('carry.copied', { n: copied.length })}</div>
        {skipped.length > 0 && <div>{m('carry.skipped', { tasks: skipped.join(m('list.separator')) })}</div>}
      </Notice>
      {problems.map((problem) => (
        <ProblemBar key={JSON.stringify(problem)} problem={problem} intent="warning" />
      ))}
    </>
  );
}
