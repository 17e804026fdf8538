import { Button, MessageBarTitle, Text } from '@fluentui/react-components';
import { useContext, useEffect, useState, type ComponentType } from 'react';
import { HasFooterContext } from '../../context/HasFooterContext';
import { useJournal } from '../../context/Journal';
import { useMessage } from '../../context/LanguageContext';
import { useFooterProblem } from '../../context/useFooterProblem';
import { useHeldKeys } from '../keyboard/useHeldKeys';
import { Notice } from '../outcome/Notice';
import { useAfterDelay } from '../outcome/useAfterDelay';
import { ProblemBar } from '../outcome/ProblemBar';
import type { Problem } from '../../../domain/schema/problem';
import { isMissingCode, problemOf } from '../../../workbook/session/workbookError';
import { ScreenBoundary } from './ScreenBoundary';

interface Props<ScreenProps> {
  load: () => Promise<ComponentType<ScreenProps>>;
  props: ScreenProps;
  /** Something beside what one came for: while it is not there, its place stays empty. */
  isExtra?: boolean;
}

/**
 * A screen that is fetched when first opened, with a retry when the fetch fails. React's own `lazy` would keep its
 * place empty for 0.3 seconds at every opening, however soon the screen is there.
 */
export function LazyScreen<ScreenProps extends object>(given: Props<ScreenProps>) {
  const [attempt, setAttempt] = useState(0);
  return (
    <ScreenBoundary
      onRetry={() => setAttempt(attempt + 1)}
      fallback={(error, retry) => (
        <ScreenFailed error={error} onRetry={retry} isExtra={given.isExtra ?? false} />
      )}
    >
      <Fetched key={attempt} {...given} />
    </ScreenBoundary>
  );
}

/** What was fetched, by what fetches it: opened again it is there at once. */
const fetched = new WeakMap<() => Promise<unknown>, unknown>();

/** Fetches a screen that is likely to be opened next. What fails is fetched again, and said, when it is opened. */
export async function fetchAhead(load: () => Promise<unknown>): Promise<void> {
  if (fetched.has(load)) return;
  try {
    fetched.set(load, await load());
  } catch {
    // Nobody waits for it yet.
  }
}

function Fetched<ScreenProps extends object>({ load, props, isExtra }: Props<ScreenProps>) {
  // As it was first given: a caller's may be another function at each rendering.
  const [loadOnce] = useState(() => load);
  const [found, setFound] = useState(() => ({
    Screen: fetched.get(loadOnce) as ComponentType<ScreenProps> | undefined,
    error: null as Error | null,
  }));
  useEffect(() => {
    if (fetched.has(loadOnce)) return undefined;
    let isClosed = false;
    loadOnce().then(
      (Screen) => {
        fetched.set(loadOnce, Screen);
        if (!isClosed) setFound({ Screen, error: null });
      },
      (error: unknown) => {
        if (!isClosed) setFound({ Screen: undefined, error: asError(error) });
      },
    );
    return () => {
      isClosed = true;
    };
  }, [loadOnce]);
  const { Screen, error } = found;
  useHeldKeys(!isExtra && !Screen && !error);
  if (error) throw error;
  if (Screen) return <Screen {...props} />;
  return isExtra ? null : <Loading />;
}

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

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
  const [problem] = useState(() => problemOf(error));
  const { onRetry } = failed;
  if (isMissingCode(error)) {
    if (hasFooter) return <ToldInFooter {...failed} problem={problem} />;
    return <ProblemBar problem={problem} onRetry={onRetry} />;
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
function ToldInFooter({ onRetry, isExtra, problem }: Failed & { problem: Problem }) {
  const m = useMessage();
  const journal = useJournal();
  useFooterProblem(problem, onRetry);
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
