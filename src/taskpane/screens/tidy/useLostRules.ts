import { useCallback, useEffect, useState } from 'react';
import type { LostRule } from '../../../usecases/tidy/findLostRules';
import type { RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { WorkbookError } from '../../../workbook/session/workbookError';
import { usePane } from '../../context/PaneContext';

/** Columns that pasting left without their rule, as last seen. */
export interface LostRules {
  /** None while put away. */
  columns: number;
  /** Hides them until others are lost. */
  putAway: () => void;
}

/** Looks after each refresh, in the background: it holds up neither the list nor a click. */
export function useLostRules(refreshed: RefreshResult | null): LostRules {
  const { actions } = usePane();
  const [lost, setLost] = useState<readonly LostRule[]>([]);
  const [hidden, setHidden] = useState('');
  useEffect(() => {
    if (!refreshed) return undefined;
    let current = true;
    const look = async () => {
      try {
        const found = await actions.findLostRules();
        if (current) setLost(found);
      } catch (error) {
        // Nobody asked. What prevented the check is reported by the refresh or by 修复规则 itself.
        if (!(error instanceof WorkbookError)) throw error;
      }
    };
    void look();
    return () => {
      current = false;
    };
  }, [refreshed, actions]);
  const names = lost.map(({ table, column }) => `${table}.${column}`).join();
  return {
    columns: names === hidden ? 0 : lost.length,
    putAway: useCallback(() => setHidden(names), [names]),
  };
}
