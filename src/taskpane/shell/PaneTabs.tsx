import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { moveAlong } from '../parts/keyboard/moveAlong';
import { useTabStop } from '../parts/keyboard/useTabStop';
import { useMessage } from '../context/LanguageContext';

const TABS = ['today', 'plan', 'issues', 'summary', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** The element id of a tab, for the panel it labels. */
export const tabId = (tab: Tab) => `tab-${tab}`;

/** The element id of what a tab shows. */
export const PANEL_ID = 'panel';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalSNudge}` },
  last: { marginLeft: 'auto' },
  tab: {
    position: 'relative',
    display: 'grid',
    justifyItems: 'center',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    // Keeps the room of the bold word, so that choosing a tab moves no other.
    '::before': {
      content: 'attr(data-word)',
      height: 0,
      visibility: 'hidden',
      overflow: 'hidden',
      fontWeight: tokens.fontWeightSemibold,
    },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
    // High contrast drops shadows and backgrounds.
    '@media (forced-colors: active)': { borderBottom: '2px solid Highlight' },
  },
});

/** The pane's screens; settings are icon only to leave room for the words. */
export function PaneTabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const styles = useStyles();
  const m = useMessage();
  const stop = useTabStop(tab);
  return (
    <div
      role="tablist"
      aria-label={m('tab.label')}
      className={styles.tabs}
      onKeyDown={moveAlong('[role=tab]')}
    >
      {TABS.map((one) => (
        <button
          key={one}
          id={tabId(one)}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={PANEL_ID}
          {...stop(one)}
          className={mergeClasses(
            styles.tab,
            one === tab && styles.selected,
            one === 'settings' && styles.last,
          )}
          onClick={() => onTab(one)}
          {...(one === 'settings'
            ? { 'aria-label': m('tab.settings'), title: m('tab.settings') }
            : { 'data-word': m(`tab.${one}`) })}
        >
          {one === 'settings' ? <SettingsIcon selected={one === tab} /> : m(`tab.${one}`)}
        </button>
      ))}
    </div>
  );
}

function SettingsIcon({ selected }: { selected: boolean }) {
  return selected ? <Settings20Filled /> : <Settings20Regular />;
}
