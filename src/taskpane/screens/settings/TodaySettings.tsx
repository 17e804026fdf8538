import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { useMessage } from '../../context/LanguageContext';
import { useLetters } from '../../context/personal/useLetters';
import { useMe } from '../../context/personal/useMe';
import { useTrendShown } from '../../context/personal/useTrendShown';

/** What one person sees on Today: who they are, the trend, and whether single letters act. */
export function TodaySettings() {
  const m = useMessage();
  const [me, setMe] = useMe();
  const [hasLetters, setLetters] = useLetters();
  const [showsTrend, setTrendShown] = useTrendShown();
  const kept = (me ?? []).join(m('list.separator'));
  // What is being typed; null while nobody types.
  const [typed, setTyped] = useState<string | null>(null);
  const apply = () => {
    if (typed !== null) setMe(namesIn(typed));
    setTyped(null);
  };
  return (
    <>
      <Field label={m('settings.me')} hint={m('settings.meHint')}>
        <Input
          value={typed ?? kept}
          onChange={(_, data) => setTyped(data.value)}
          onBlur={apply}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) apply();
          }}
        />
      </Field>
      <Switch
        checked={showsTrend}
        label={m('settings.trend')}
        onChange={(_, data) => setTrendShown(data.checked)}
      />
      <Switch checked={hasLetters} label={m('keys.use')} onChange={(_, data) => setLetters(data.checked)} />
    </>
  );
}

const namesIn = (text: string): string[] =>
  text
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
