import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { paneThemes } from './appearance/paneTheme';
import { useAppearance } from './appearance/useAppearance';
import { LanguageContext } from './language/LanguageContext';
import { useLanguage } from './language/useLanguage';
import type { PaneActions } from './PaneActions';
import { PaneContext } from './PaneContext';
import type { PaneHost } from './PaneHost';
import { OpeningScreen } from './workbook/OpeningScreen';

interface Props {
  host: PaneHost;
  actions: PaneActions;
}

const useStyles = makeStyles({
  provider: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    // Fields would keep a width of their own in a narrow pane at twice its size.
    '& .fui-Field, & .fui-Input, & .fui-SpinButton, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
    '& .fui-Select': { maxWidth: '100%' },
    '& .fui-Field > .fui-Select': { minWidth: 0 },
  },
});

/** The whole pane. What it knows of Office and of the workbook comes in by `host` and `actions`. */
export function App({ host, actions }: Props) {
  const styles = useStyles();
  const language = useLanguage(host.displayLanguage);
  const appearance = useAppearance(host.readTheme);
  const pane = useMemo(() => ({ host, actions }), [host, actions]);
  useEffect(() => {
    document.documentElement.lang = language.language;
  }, [language.language]);
  return (
    <PaneContext value={pane}>
      <LanguageContext value={language.language}>
        <FluentProvider
          theme={paneThemes[appearance.shown]}
          className={styles.provider}
          // Scroll bars and the browser's own parts of date fields go with the theme.
          style={{ colorScheme: appearance.shown }}
          lang={language.language}
        >
          <AriaLiveAnnouncer>
            <OpeningScreen personal={{ language, appearance }} />
          </AriaLiveAnnouncer>
        </FluentProvider>
      </LanguageContext>
    </PaneContext>
  );
}
