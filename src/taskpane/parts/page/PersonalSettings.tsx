import { message } from '../../../words/language/message';
import { Field, Select } from '@fluentui/react-components';
import { APPEARANCES } from '../../context/personal/useAppearance';
import { useMessage } from '../../context/LanguageContext';
import type { PersonalChoices } from '../../context/personal/PersonalChoices';

/** Language and appearance of the pane; each language is named in itself. */
export function PersonalSettings({ language, appearance }: PersonalChoices) {
  const m = useMessage();
  return (
    <>
      <Field label={m('settings.language')}>
        <Select value={language.choice} onChange={(_, data) => language.choose(data.value)}>
          <option value="auto">{m('settings.languageAuto')}</option>
          {language.languages.map((one) => (
            <option key={one.code} value={one.code} lang={one.code}>
              {message(one, 'language.self')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={m('settings.appearance')}>
        <Select
          value={appearance.appearance}
          onChange={(_, data) => {
            const chosen = APPEARANCES.find((one) => one === data.value);
            if (chosen) appearance.choose(chosen);
          }}
        >
          <option value="auto">{m('settings.appearanceAuto')}</option>
          <option value="light">{m('settings.appearanceLight')}</option>
          <option value="dark">{m('settings.appearanceDark')}</option>
        </Select>
      </Field>
    </>
  );
}
