import { Button, MessageBarTitle, Text } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from '../outcome/Notice';
import { useAfterDelay } from '../outcome/useAfterDelay';
import { ProblemBar } from '../outcome/ProblemBar';
import { isMissingCode, problemOf } from '../../../workbook/session/workbookError';
import { ScreenBoundary } from './ScreenBoundary';

interface Props<ScreenProps> {
  load: () => Promise<ComponentType<ScreenProps>>;
  props: ScreenProps;
}

/** A screen that is fetched when first opened, with a retry when the fetch fails. */
export function LazyScreen<ScreenProps extends object>({ load, props }: Props<ScreenProps>) {
  const fetchScreen = () => lazy(async () => ({ default: await load() }));
  // A lazy component remembers its failure, so a retry needs a new one.
  const [Screen, setScreen] = useState(fetchScreen);
  return (
    <ScreenBoundary
      onRetry={() => setScreen(fetchScreen())}
      fallback={(error, retry) => <ScreenFailed error={error} onRetry={retry} />}
    >
      <Suspense fallback={<Loading />}>
        <Screen {...props} />
      </Suspense>
    </ScreenBoundary>
  );
}

/** In words: what turns would turn for people who asked for no motion too. */
function Loading() {
  const m = useMessage();
  const shown = useAfterDelay(true, 500);
  if (!shown) return null;
  return (
    <Text size={200} role="status">
      {m('screen.loading')}
    </Text>
  );
}

/** Stands where the screen would, which has nothing else to show. */
function ScreenFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const m = useMessage();
  if (isMissingCode(error)) return <ProblemBar problem={problemOf(error)} onRetry={onRetry} />;
  return (
    <Notice
      actions={
        <Button size="small" onClick={onRetry}>
          {m('action.retry')}
        </Button>
      }
    >
      <MessageBarTitle>{m('screen.failed')}</MessageBarTitle>
      {m('screen.failed.action')} ({error.message})
    </Notice>
  );
}
