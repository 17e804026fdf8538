import { useEffect, useState } from 'react';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { isMissingCode, WorkbookError } from '../../../workbook/session/workbookError';
import { usePane } from '../../context/PaneContext';

/**
 * How many columns pasting left without their rule. Looks after each refresh, in the background: it holds up neither
 * the list nor a click.
 */
export function useLostRules(refreshed: RefreshResult | null): number {
  const { actions } = usePane();
  const [lost, setLost] = useState(0);
  useEffect(() => {
    if (!refreshed) return undefined;
    let current = true;
    const look = async () => {
      try {
        const found = await actions.findLostRules();
        if (current) setLost(found.length);
      } catch (error) {
        // Nobody asked. What prevented the check is reported by the refresh or by 修复规则 itself.
        if (!(error instanceof WorkbookError) && !isMissingCode(error)) throw error;
      }
    };
    void look();
    return () => {
      current = false;
    };
  }, [refreshed, actions]);
  return lost;
}
