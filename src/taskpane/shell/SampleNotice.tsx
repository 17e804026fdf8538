import { useRunOptions } from '../context/useRunOptions';
import { useAnnounce } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { RefreshResult } from '../../usecases/today/refresh/refreshResult';
import { useAction } from '../context/useAction';
import { useMessage } from '../context/LanguageContext';
import { usePane } from '../context/PaneContext';
import { ProblemBar } from '../parts/outcome/ProblemBar';
import { ProgressLine } from '../parts/outcome/ProgressLine';
import { SampleBanner } from './SampleBanner';

interface Props {
  result: RefreshResult | null;
  onCleared: () => void;
}

/** The sample banner together with the clearing itself. */
export function SampleNotice({ result, onCleared }: Props) {
  const m = useMessage();
  const { announce } = useAnnounce();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const clear = useAction(
    useCallback(
      (_: void, onProgress) => actions.clearSample(runOptions({ onProgress })),
      [actions, runOptions],
    ),
  );
  const onClear = async () => {
    const cleared = await clear.run();
    if (!cleared) return;
    announce(m('sample.cleared', { removed: cleared.result.rowsRemoved, kept: cleared.result.rowsKept }));
    onCleared();
  };
  return (
    <>
      <SampleBanner result={result} busy={clear.busy} onClear={() => void onClear()} />
      <ProgressLine busy={clear.busy} step={clear.step} />
      {clear.problem && <ProblemBar problem={clear.problem} onRetry={() => void onClear()} />}
    </>
  );
}
