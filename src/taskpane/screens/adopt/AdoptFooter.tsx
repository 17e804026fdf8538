import { Button } from '@fluentui/react-components';
import { useMessage } from '../../context/LanguageContext';
import { ADOPT_STEPS } from './adoptDraft';
import type { AdoptionState } from './useAdoption';

/** 上一步 and 下一步, always in sight; the last one carries the number of rows. */
export function AdoptFooter({ adoption }: { adoption: AdoptionState }) {
  const m = useMessage();
  const { draft, preview, ticked, busy, go, adopt } = adoption;
  const step = draft?.step ?? 'table';
  const at = ADOPT_STEPS.indexOf(step);
  const before = ADOPT_STEPS[at - 1];
  const after = ADOPT_STEPS[at + 1];
  const isReady = step === 'table' ? draft !== null : preview !== null;
  return (
    <>
      <Button disabledFocusable={!before} onClick={() => before && go(before)}>
        {m('adopt.back')}
      </Button>
      {after ? (
        <Button appearance="primary" disabledFocusable={!isReady} onClick={() => go(after)}>
          {m('adopt.next')}
        </Button>
      ) : (
        <Button appearance="primary" disabledFocusable={busy || ticked === 0} onClick={() => void adopt()}>
          {ticked === 0 ? m('adopt.nothing') : m('adopt.run', { n: ticked })}
        </Button>
      )}
    </>
  );
}
