import type { AdoptionResult } from '../../../usecases/adopt/adoption';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { PageProblem } from '../../parts/outcome/PageProblem';
import { ProblemLine } from '../../parts/outcome/ProblemLine';
import { ProgressLine } from '../../parts/outcome/ProgressLine';
import { FullPage } from '../../parts/page/FullPage';
import { AdoptDone } from './AdoptDone';
import { AdoptFooter } from './AdoptFooter';
import { CheckRows } from './CheckRows';
import { ChooseTable } from './ChooseTable';
import { MapColumns } from './MapColumns';
import { PointAtHeader } from './PointAtHeader';
import { useAdoption, type AdoptionStart } from './useAdoption';

interface Props {
  /** Tables that were found already, with the one to begin with; null looks for them. */
  start: AdoptionStart | null;
  /** Called once the rows are written and the person has seen it. */
  onDone: (result: AdoptionResult) => void;
  onClose: () => void;
}

/** Taking over a team's own table, in three steps: which, from which columns, and what it comes to. */
export function AdoptPage({ start, onDone, onClose }: Props) {
  const m = useMessage();
  const { actions } = usePane();
  const adoption = useAdoption(start);
  const { draft, tables, sheets, preview, result } = adoption;
  const step = result ? 'done' : (draft?.step ?? 'table');

  const words = {
    table: m('adopt.stepTable'),
    columns: m('adopt.stepColumns'),
    rows: m('adopt.stepRows'),
    done: m('adopt.title'),
  };
  return (
    <FullPage
      title={words[step]}
      back={result ? null : { label: m('adopt.leave'), onBack: onClose }}
      footer={!result && <AdoptFooter adoption={adoption} />}
    >
      <ProgressLine busy={adoption.busy} step={adoption.step} />
      <PageProblem problem={adoption.problem} onRetry={adoption.retry} />
      {preview?.problems.map((problem) => (
        <ProblemLine key={JSON.stringify(problem)} problem={problem} />
      ))}
      {result && <AdoptDone result={result} onDone={() => onDone(result)} />}
      {step === 'table' && (
        <ChooseTable
          tables={tables}
          chosen={adoption.chosen}
          onChoose={adoption.choose}
          as={draft?.table}
          onAs={(table) => adoption.change({ table, choices: [] })}
        />
      )}
      {step === 'table' && sheets.length > 0 && (
        <PointAtHeader
          sheets={sheets}
          pointed={draft?.from.headerRows === undefined ? null : draft.from}
          onPoint={adoption.point}
        />
      )}
      {step === 'columns' && preview && draft && (
        <MapColumns
          preview={preview}
          choices={new Map(draft.choices)}
          onSource={(key, source) =>
            adoption.change({ choices: [...draft.choices.filter(([one]) => one !== key), [key, source]] })
          }
          swapDates={draft.swapDates ?? preview.swapDates}
          onSwapDates={(swapDates) => adoption.change({ swapDates })}
          onPeriod={(period) => adoption.change({ period })}
          onLook={() => adoption.go('rows')}
        />
      )}
      {step === 'rows' && preview && draft && (
        <CheckRows
          preview={preview}
          flipped={draft.flipped}
          onFlip={adoption.flip}
          onShow={(cell) => void actions.selectCell(cell)}
        />
      )}
    </FullPage>
  );
}
