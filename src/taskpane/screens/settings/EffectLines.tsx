import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../../../domain/settings/settings';
import { useMessage } from '../../context/LanguageContext';
import type { SettingEffect } from './useSettingsEffects';

const COUNTS = ['red', 'amber', 'dueSoon', 'blocked', 'data'] as const;

const useStyles = makeStyles({
  lines: { display: 'grid', color: tokens.colorNeutralForeground2 },
});

/** What the other choices of a setting would do now: 改为工作日：红 4 → 2. */
export function EffectLines({ effects }: { effects: readonly SettingEffect[] }) {
  const styles = useStyles();
  const describe = useEffectWords();
  return (
    <div className={styles.lines}>
      {effects.map((effect) => (
        <Caption1 key={JSON.stringify(effect.change)}>{describe(effect)}</Caption1>
      ))}
    </div>
  );
}

function useEffectWords(): (effect: SettingEffect) => string {
  const m = useMessage();
  const choiceOf = ({ dayBasis, slipThreshold, lookAhead }: Partial<Settings>) => {
    if (dayBasis) return m(dayBasis === 'working' ? 'settings.toWorkingDays' : 'settings.toCalendarDays');
    return m('settings.toDays', { n: slipThreshold ?? lookAhead ?? 0 });
  };
  return ({ change, now, then }) => {
    const choice = choiceOf(change);
    const counts = COUNTS.filter((key) => now[key] !== then[key]).map((key) =>
      m('settings.effectCount', { word: m(`alert.${key}`), before: now[key], after: then[key] }),
    );
    if (counts.length === 0) return m('settings.effectNone', { choice });
    return m('settings.effect', { choice, counts: counts.join(m('list.clauses')) });
  };
}
