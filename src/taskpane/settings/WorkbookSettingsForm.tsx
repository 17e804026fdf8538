import { Caption1, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../domain/settings';
import { useMessage } from '../language/LanguageContext';
import { DaysField } from './DaysField';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => Promise<boolean>;
}

/** How alerts are worked out in this workbook; each choice is saved as it is made. */
export function WorkbookSettingsForm({ settings, onChange }: Props) {
  const m = useMessage();
  const [saved, setSaved] = useState(false);
  const change = async (changed: Partial<Settings>) => {
    setSaved(false);
    setSaved(await onChange(changed));
  };
  return (
    <>
      <Field label={m('settings.dayBasis')}>
        <RadioGroup
          value={settings.dayBasis}
          onChange={(_, data) => void change({ dayBasis: data.value === 'working' ? 'working' : 'calendar' })}
        >
          <Radio value="calendar" label={m('settings.dayBasisCalendar')} />
          <Radio value="working" label={m('settings.dayBasisWorking')} />
        </RadioGroup>
      </Field>
      <DaysField
        label={m('settings.slipThreshold')}
        hint={m('settings.slipThresholdHint', { n: settings.slipThreshold })}
        value={settings.slipThreshold}
        onChange={(slipThreshold) => void change({ slipThreshold })}
      />
      <DaysField
        label={m('settings.lookAhead')}
        hint={m('settings.lookAheadHint', { n: settings.lookAhead })}
        value={settings.lookAhead}
        onChange={(lookAhead) => void change({ lookAhead })}
      />
      <Checkbox
        checked={settings.autoRefresh}
        label={m('settings.autoRefresh')}
        onChange={(_, data) => void change({ autoRefresh: data.checked === true })}
      />
      <Caption1 role="status">{saved ? m('settings.saved') : ''}</Caption1>
    </>
  );
}
