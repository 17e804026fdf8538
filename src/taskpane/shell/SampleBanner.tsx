import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { RefreshResult } from '../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../context/LanguageContext';
import { useFocusHome } from '../parts/keyboard/useFocusHome';
import { useElementRef } from '../parts/keyboard/useElementRef';

interface Props {
  result: RefreshResult | null;
  busy: boolean;
  onClear: () => void;
}

/** Says that the rows are an example, and takes them out after a second, deliberate click. */
export function SampleBanner({ result, busy, onClear }: Props) {
  const m = useMessage();
  const words = useDateWords();
  const bar = useElementRef<HTMLDivElement>();
  useFocusHome(bar);
  const [step, setStep] = useState<'offered' | 'asking' | 'declined'>('offered');
  const text = result
    ? m('sample.banner', { period: words.period(result.period), day: words.day(result.asOf) })
    : m('sample.bannerPlain');
  // The focus goes to the harmless button, so that a repeated Enter or a double click deletes nothing.
  return (
    <MessageBar ref={bar} intent="info" layout="multiline">
      <MessageBarBody>{step === 'asking' ? m('sample.confirm') : text}</MessageBarBody>
      {step === 'asking' ? (
        <MessageBarActions>
          <Button key="keep" size="small" autoFocus onClick={() => setStep('declined')}>
            {m('sample.keep')}
          </Button>
          <Button key="clear" size="small" disabledFocusable={busy} onClick={onClear}>
            {m('sample.clearNow')}
          </Button>
        </MessageBarActions>
      ) : (
        <MessageBarActions>
          <Button key="ask" size="small" autoFocus={step === 'declined'} onClick={() => setStep('asking')}>
            {m('sample.clear')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
