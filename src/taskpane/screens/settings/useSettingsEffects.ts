import { useRunOptions } from '../../context/useRunOptions';
import { useEffect, useState } from 'react';
import type { Problem } from '../../../domain/schema/problem';
import type { Settings } from '../../../domain/settings/settings';
import type { AlertCounts } from '../../../usecases/today/refresh/refreshResult';
import { problemOf } from '../../../workbook/session/workbookError';
import { usePane } from '../../context/PaneContext';

/** A change of one setting, and what it would do to the counts. */
export interface SettingEffect {
  change: Partial<Settings>;
  now: AlertCounts;
  then: AlertCounts;
}

export interface SettingsEffects {
  /** Those of a setting, in the order asked; empty until known. */
  of: (key: keyof Settings) => SettingEffect[];
  problem: Problem | null;
}

/**
 * Finds out what the other choices would do, for the settings as they are. Nothing is written.
 * @param at changes whenever the workbook was changed from here.
 */
export function useSettingsEffects(settings: Settings, at: unknown): SettingsEffects {
  const { actions } = usePane();
  const runOptions = useRunOptions();
  const [found, setFound] = useState<{ effects: SettingEffect[]; problem: Problem | null }>({
    effects: [],
    problem: null,
  });
  useEffect(() => {
    let isOutdated = false;
    const changes = otherChoices(settings);
    actions.previewSettings(runOptions(), changes).then(
      ({ now, then }) => {
        const effects = changes.flatMap((change, index) => {
          const counts = then[index];
          return counts ? [{ change, now, then: counts }] : [];
        });
        if (!isOutdated) setFound({ effects, problem: null });
      },
      (error: unknown) => {
        if (!isOutdated) setFound({ effects: [], problem: problemOf(error) });
      },
    );
    return () => {
      isOutdated = true;
    };
  }, [actions, runOptions, settings, at]);
  return { of: (key) => found.effects.filter(({ change }) => key in change), problem: found.problem };
}

/** The choices beside those made: the other way of counting days, one day less and one more. */
function otherChoices({ dayBasis, slipThreshold, lookAhead }: Settings): Partial<Settings>[] {
  const around = (days: number) => [days - 1, days + 1].filter((one) => one >= 0);
  return [
    { dayBasis: dayBasis === 'working' ? 'calendar' : 'working' },
    ...around(slipThreshold).map((days) => ({ slipThreshold: days })),
    ...around(lookAhead).map((days) => ({ lookAhead: days })),
  ];
}
