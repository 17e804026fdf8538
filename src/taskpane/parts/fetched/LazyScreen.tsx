import { Button, MessageBarTitle, Text } from '@fluentui/react-components';
import { lazy, Suspense, useContext, useState, type ComponentType } from 'react';
import { HasFooterContext } from '../../context/HasFooterContext';
import { useJournal } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { Notice } from '../outcome/Notice';
import { useAfterDelay } from '../outcome/useAfterDelay';
import { ProblemBar } from '../outcome/ProblemBar';
import { isMissingCode } from '../../../workbook/session/workbookError';
import { ScreenBoundary } from './ScreenBoundary';

const CODE_MISSING = { code: 'codeMissing' } as const;

interface Props<ScreenProps> {
  load: () => Promise<ComponentType<ScreenProps>>;
  props: ScreenProps;
  /** Something beside what one came for: while it is not there, its place stays empty. */
  isExtra?: boolean;
}

/** A screen that is fetched when first opened, with a retry when the fetch fails. */
export function LazyScreen<ScreenProps extends object>({ load, props, isExtra }: Props<ScreenProps>) {
  const fetchScreen = () => lazy(async () => ({ default: await load() }));
  // A lazy component remembers its failure, so a retry needs a new one.
  const [Screen, setScreen] = useState(fetchScreen);
  return (
    <ScreenBoundary
      onRetry={() => setScreen(fetchScreen())}
      fallback={(error, retry) => <ScreenFailed error={error} onRetry={retry} isExtra={isExtra ?? false} />}
    >
      <Suspense fallback={isExtra ? null : <Loading />}>
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

interface Failed {
  onRetry: () => void;
  isExtra: boolean;
}

/** Stands where the screen would, which has nothing else to show. */
function ScreenFailed({ error, ...failed }: Failed & { error: Error }) {
  const m = useMessage();
  const hasFooter = useContext(HasFooterContext);
  const { onRetry } = failed;
  if (isMissingCode(error)) {
    return hasFooter ? <ToldInFooter {...failed} /> : <ProblemBar problem={CODE_MISSING} onRetry={onRetry} />;
  }
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

/** Where the code of one screen is gone so is that of others: the footer says it once, for all of them. */
function ToldInFooter({ onRetry, isExtra }: Failed) {
  const m = useMessage();
  const journal = useJournal();
  useFooterProblem(CODE_MISSING, onRetry);
  if (isExtra) return null;
  const again = () => {
    journal.dismiss();
    onRetry();
  };
  return (
    <span>
      <Button size="small" onClick={again}>
        {m('action.retry')}
      </Button>
    </span>
  );
}
