import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { Settings } from '../../domain/settings';
import { useMessage } from '../language/LanguageContext';
import { ToolList } from '../tools/ToolList';
import type { PersonalChoices } from './PersonalChoices';
import { PersonalSettings } from './PersonalSettings';
import { WorkbookSettingsForm } from './WorkbookSettingsForm';

interface Props {
  personal: PersonalChoices;
  /** null until read. */
  settings: Settings | null;
  /** Resolves with whether the change was saved. */
  onChange: (change: Partial<Settings>) => Promise<boolean>;
  tools: ComponentProps<typeof ToolList>;
}

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  section: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** Settings in two parts: what travels with the workbook, and what is only mine. */
export function SettingsScreen({ personal, settings, onChange, tools }: Props) {
  const styles = useStyles();
  const m = useMessage();
  return (
    <div className={styles.screen}>
      {settings && (
        <>
          <Subtitle2 as="h2" className={styles.section}>
            {m('settings.workbook')}
          </Subtitle2>
          <WorkbookSettingsForm settings={settings} onChange={onChange} />
        </>
      )}
      <ToolList {...tools} />
      <Subtitle2 as="h2" className={styles.section}>
        {m('settings.personal')}
      </Subtitle2>
      <PersonalSettings {...personal} />
    </div>
  );
}
