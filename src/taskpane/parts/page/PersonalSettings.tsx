import { Field, Select } from '@fluentui/react-components';
import { message } from '../../../words/describe/message';
import { APPEARANCES } from '../../context/useAppearance';
import { useMessage } from '../../context/LanguageContext';
import { LANGUAGE_CHOICES } from '../../context/useLanguage';
import type { PersonalChoices } from '../../context/PersonalChoices';

/** Language and appearance of the pane; each language is named in itself. */
export function PersonalSettings({ language, appearance }: PersonalChoices) {
  const m = useMessage();
  return (
    <>
      <Field label={m('settings.language')}>
        <Select
          value={language.choice}
          onChange={(_, data) => {
            const chosen = LANGUAGE_CHOICES.find((one) => one === data.value);
            if (chosen) language.choose(chosen);
          }}
        >
          {LANGUAGE_CHOICES.map((choice) => (
            <option key={choice} value={choice} lang={choice === 'auto' ? undefined : choice}>
              {choice === 'auto' ? m('settings.languageAuto') : message(choice, 'language.self')}
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
