import { describeProblem } from '../../../words/describe/describeProblem';
import { Caption1, Field, RadioGroup, Text } from '@fluentui/react-components';
import { Choice } from '../../parts/form/Choice';
import { Tick } from '../../parts/form/Tick';
import { useContext, useState } from 'react';
import type { Settings } from '../../../domain/settings/settings';
import { LanguageContext, useMessage } from '../../context/LanguageContext';
import { DaysField } from './DaysField';
import { EffectLines } from './EffectLines';
import { useSettingsEffects } from './useSettingsEffects';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => Promise<boolean>;
  /** Changes whenever the work calendar did. */
  calendarAt: number;
}

const CASCADES = ['fixed', 'buffer', 'off'] as const;
const CASCADE_WORDS = {
  fixed: 'settings.cascadeFixed',
  buffer: 'settings.cascadeBuffer',
  off: 'settings.cascadeOff',
} as const;

/** How alerts are calculated in this workbook; each choice says what it would do and is saved as it is made. */
export function WorkbookSettingsForm({ settings, onChange, calendarAt }: Props) {
  const m = useMessage();
  const language = useContext(LanguageContext);
  // A setting has the same name here and in its sheet.
  const { labels } = language.settings;
  const [saved, setSaved] = useState(false);
  const effects = useSettingsEffects(settings, calendarAt);
  const change = async (changed: Partial<Settings>) => {
    setSaved(false);
    setSaved(await onChange(changed));
  };
  return (
    <>
      <Field label={labels.dayBasis.word}>
        <RadioGroup
          value={settings.dayBasis}
          onChange={(_, data) => void change({ dayBasis: data.value === 'working' ? 'working' : 'calendar' })}
        >
          <Choice value="calendar" label={m('settings.dayBasisCalendar')} />
          <Choice value="working" label={m('settings.dayBasisWorking')} />
        </RadioGroup>
      </Field>
      <EffectLines effects={effects.of('dayBasis')} />
      <DaysField
        label={labels.slipThreshold.word}
        hint={m('settings.slipThresholdHint', { n: settings.slipThreshold })}
        value={settings.slipThreshold}
        onChange={(slipThreshold) => void change({ slipThreshold })}
      />
      <EffectLines effects={effects.of('slipThreshold')} />
      <DaysField
        label={labels.lookAhead.word}
        hint={m('settings.lookAheadHint', { n: settings.lookAhead })}
        value={settings.lookAhead}
        onChange={(lookAhead) => void change({ lookAhead })}
      />
      <EffectLines effects={effects.of('lookAhead')} />
      {effects.problem && (
        <Caption1>
          {m('settings.effectFailed', { reason: describeProblem(language, effects.problem).text })}
        </Caption1>
      )}
      <DaysField
        label={labels.escalateAfter.word}
        hint={m('settings.escalateAfterHint', { n: settings.escalateAfter })}
        value={settings.escalateAfter}
        onChange={(escalateAfter) => void change({ escalateAfter })}
      />
      <Field label={labels.cascade.word}>
        <RadioGroup
          value={settings.cascade}
          onChange={(_, data) => {
            const cascade = CASCADES.find((one) => one === data.value);
            if (cascade) void change({ cascade });
          }}
        >
          {CASCADES.map((one) => (
            <Choice key={one} value={one} label={m(CASCADE_WORDS[one])} />
          ))}
        </RadioGroup>
      </Field>
      <Tick
        checked={settings.autoRefresh}
        label={
          <>
            {labels.autoRefresh.word}
            <br />
            <Text size={200}>{m('settings.autoRefreshHint')}</Text>
          </>
        }
        onChange={(autoRefresh) => void change({ autoRefresh })}
      />
      <Caption1 role="status">{saved ? m('settings.saved') : ''}</Caption1>
    </>
  );
}
