import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, type RefObject } from 'react';
import { useMessage } from '../language/LanguageContext';
import { useFocusHome } from '../screen/useFocusHome';
import type { LostRules } from './useLostRules';

interface Props {
  lost: LostRules;
  onRepair: () => void;
  /** Leads to the page that repairs, and takes the focus back from it. */
  repairButton: RefObject<HTMLButtonElement | null>;
}

/** Says on Today that pasting took rules away, and leads to the page that brings them back. */
export function LostRulesNotice({ lost, onRepair, repairButton }: Props) {
  const m = useMessage();
  const bar = useRef<HTMLDivElement>(null);
  useFocusHome(bar);
  return (
    <MessageBar ref={bar} intent="info" layout="multiline">
      <MessageBarBody>{m('rules.lost', { n: lost.columns })}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={m('action.dismiss')}
            onClick={lost.putAway}
          />
        }
      >
        <Button ref={repairButton} size="small" onClick={onRepair}>
          {m('tools.rules')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
