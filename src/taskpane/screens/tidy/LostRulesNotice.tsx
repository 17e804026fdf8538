import { Button } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { Notice } from '../../parts/outcome/Notice';
import type { LostRules } from './useLostRules';

interface Props {
  lost: LostRules;
  onRepair: () => void;
  /** Leads to the page that repairs, and takes the focus back from it. */
  repairButton: RefCallback<HTMLButtonElement>;
}

/** Says on Today that pasting overwrote rules, and leads to the page that restores them. */
export function LostRulesNotice({ lost, onRepair, repairButton }: Props) {
  const m = useMessage();
  return (
    <Notice
      intent="info"
      actions={
        <Button ref={repairButton} size="small" onClick={onRepair}>
          {m('tools.rules')}
        </Button>
      }
      onDismiss={lost.putAway}
    >
      {m('rules.lost', { n: lost.columns })}
    </Notice>
  );
}
