import { Button, useAnnounce } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { useJournal } from '../../context/Journal';
import { useDateWords, useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { useRunOptions } from '../../context/useRunOptions';
import { useFocusHome } from '../../parts/keyboard/useFocusHome';
import { ListLine } from '../../parts/list/ListLine';
import { problemOf } from '../../../workbook/session/workbookError';

interface Props {
  result: RefreshResult;
  onCleared: () => void;
}

/** Says that the rows are an example, and takes them out after a second, deliberate click. */
export function SampleLine({ result, onCleared }: Props) {
  const m = useMessage();
  const words = useDateWords();
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const journal = useJournal();
  const { announce } = useAnnounce();
  const line = useRef<HTMLDivElement>(null);
  useFocusHome(line);
  const [step, setStep] = useState<'offered' | 'asking' | 'declined' | 'clearing'>('offered');
  const onClear = async () => {
    setStep('clearing');
    try {
      const { rowsRemoved, rowsKept } = await actions.clearSample(runOptions({ what: m('sample.clear') }));
      const text = m('sample.cleared', { removed: rowsRemoved, kept: rowsKept });
      journal.say(text);
      announce(text);
      onCleared();
    } catch (error) {
      setStep('declined');
      journal.fail(problemOf(error));
    }
  };
  const isAsking = step === 'asking' || step === 'clearing';
  // The focus goes to the harmless button, so that a repeated Enter or a double click deletes nothing.
  return (
    <ListLine part={line}>
      <span>{isAsking ? m('sample.confirm') : m('sample.banner', { day: words.day(result.asOf) })}</span>
      {isAsking ? (
        <span style={{ display: 'flex', flexShrink: 0 }}>
          <Button key="keep" size="small" autoFocus onClick={() => setStep('declined')}>
            {m('sample.keep')}
          </Button>
          <Button
            key="clear"
            size="small"

            disabledFocusable={step === 'clearing'}
            onClick={() => void onClear()}
          >
            {m('sample.clearNow')}
          </Button>
        </span>
      ) : (
        <Button
          key="ask"
          size="small"
          appearance="transparent"

          autoFocus={step === 'declined'}
          onClick={() => setStep('asking')}
        >
          {m('sample.clear')}
        </Button>
      )}
    </ListLine>
  );
}
