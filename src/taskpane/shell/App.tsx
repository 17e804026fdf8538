import { AriaLiveAnnouncer, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { Journal, JournalContext } from '../context/Journal';
import { paneThemes } from '../context/paneTheme';
import { useAppearance } from '../context/personal/useAppearance';
import { LanguageContext } from '../context/LanguageContext';
import { useLanguage } from '../context/personal/useLanguage';
import type { PaneActions } from '../context/PaneActions';
import { PaneContext } from '../context/PaneContext';
import type { PaneHost } from '../context/PaneHost';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { OpeningScreen } from './OpeningScreen';

interface Props {
  host: PaneHost;
  actions: PaneActions;
  /** Those the pane can be switched to; all there are when left out. */
  languages?: readonly Language[];
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
export function App({ host, actions, languages = LANGUAGES }: Props) {
  const styles = useStyles();
  const language = useLanguage(host.displayLanguage, languages);
  const appearance = useAppearance(host.readTheme);
  const [journal] = useState(() => new Journal(host.wallTime));
  const pane = useMemo(() => ({ host, actions }), [host, actions]);
  useEffect(() => {
    document.documentElement.lang = language.language.code;
  }, [language.language.code]);
  return (
    <PaneContext value={pane}>
      <LanguageContext value={language.language}>
        <FluentProvider
          theme={paneThemes[appearance.shown]}
          className={styles.provider}
          // Scroll bars and the browser's own parts of date fields go with the theme.
          style={{ colorScheme: appearance.shown }}
          lang={language.language.code}
        >
          <AriaLiveAnnouncer>
            <JournalContext value={journal}>
              <OpeningScreen personal={{ language, appearance }} />
            </JournalContext>
          </AriaLiveAnnouncer>
        </FluentProvider>
      </LanguageContext>
    </PaneContext>
  );
}
