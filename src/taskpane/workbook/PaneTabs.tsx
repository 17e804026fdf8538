import { Tab as FluentTab, TabList } from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { useMessage } from '../language/LanguageContext';

const TABS = ['today', 'summary', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** The element id of a tab, for the panel it labels. */
export const tabId = (tab: Tab) => `tab-${tab}`;

/** The pane's screens; settings are icon only to leave room for the words. */
export function PaneTabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const m = useMessage();
  return (
    <TabList
      size="small"
      aria-label={m('tab.label')}
      selectedValue={tab}
      onTabSelect={(_, data) => {
        const chosen = TABS.find((one) => one === data.value);
        if (chosen) onTab(chosen);
      }}
    >
      <FluentTab id={tabId('today')} value="today">
        {m('tab.today')}
      </FluentTab>
      <FluentTab id={tabId('summary')} value="summary">
        {m('tab.summary')}
      </FluentTab>
      <FluentTab
        id={tabId('settings')}
        value="settings"
        icon={<Settings20Regular />}
        aria-label={m('tab.settings')}
        title={m('tab.settings')}
      />
    </TabList>
  );
}
