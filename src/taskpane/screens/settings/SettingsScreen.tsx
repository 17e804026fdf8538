import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type ComponentProps } from 'react';
import type { Day } from '../../../domain/dates/day';
import type { Settings } from '../../../domain/settings/settings';
import { useMessage } from '../../context/LanguageContext';
import { usePane } from '../../context/PaneContext';
import { ToolList } from '../tidy/ToolList';
import { CalendarEditor } from './CalendarEditor';
import type { PersonalChoices } from '../../context/personal/PersonalChoices';
import { PersonalSettings } from '../../parts/page/PersonalSettings';
import { TodaySettings } from './TodaySettings';
import { WorkbookSettingsForm } from './WorkbookSettingsForm';

interface Props {
  personal: PersonalChoices;
  /** null until read. */
  settings: Settings | null;
  asOf: Day;
  /** Resolves with whether the change was saved. */
  onChange: (change: Partial<Settings>) => Promise<boolean>;
  /** The work calendar was changed. */
  onCalendar: () => void;
  tools: ComponentProps<typeof ToolList>;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  section: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** Settings in two parts: what travels with the workbook, and what is only mine. */
export function SettingsScreen({ personal, settings, asOf, onChange, onCalendar, tools }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const { version } = usePane().host;
  const [calendarAt, setCalendarAt] = useState(0);
  return (
    <div className={styles.screen}>
      {settings && (
        <>
          <Subtitle2 as="h2" className={styles.section}>
            {m('settings.workbook')}
          </Subtitle2>
          <WorkbookSettingsForm settings={settings} onChange={onChange} calendarAt={calendarAt} />
          <Subtitle2 as="h2" className={styles.section}>
            {m('calendar.title')}
          </Subtitle2>
          <CalendarEditor
            asOf={asOf}
            onSaved={() => {
              setCalendarAt(calendarAt + 1);
              onCalendar();
            }}
          />
        </>
      )}
      <ToolList {...tools} />
      <Subtitle2 as="h2" className={styles.section}>
        {m('settings.personal')}
      </Subtitle2>
      <TodaySettings />
      <PersonalSettings {...personal} />
      <Caption1>{m('settings.version', { version })}</Caption1>
    </div>
  );
}
