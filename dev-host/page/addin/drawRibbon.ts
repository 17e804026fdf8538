import { addinAddress } from './addinAddress';
import { element } from '../shell/element';
import type { PageText } from '../shell/pageText';
import type { AddinManifest, RibbonButton, RibbonGroup } from './readManifest';

const LARGE_ICON = 32;

/**
 * The ribbon strip: the tabs the manifest names with the add-in's own groups, and nothing of Excel's.
 *
 * @param addinOrigin where the icons are
 * @param press called for a click on a button
 */
export function drawRibbon(
  manifest: AddinManifest,
  text: PageText,
  addinOrigin: string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const panels = manifest.tabs.map((tab) =>
    element(
      'div',
      { class: 'ribbon-groups', role: 'tabpanel', id: `ribbon-${tab.id}` },
      ...tab.groups.map((group) => drawGroup(group, addinOrigin, press)),
    ),
  );
  const tabs = manifest.tabs.map((tab, index) => {
    // Of Office's own tabs only the home tab takes groups of a task pane add-in here.
    const button = element(
      'button',
      { role: 'tab', 'aria-controls': `ribbon-${tab.id}` },
      tab.label ?? text.homeTab,
    );
    button.addEventListener('click', () => show(index));
    return button;
  });
  const show = (chosen: number) => {
    tabs.forEach((tab, index) => tab.setAttribute('aria-selected', String(index === chosen)));
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  };
  show(0);
  return element(
    'div',
    { class: 'ribbon' },
    element('div', { class: 'ribbon-tabs', role: 'tablist' }, ...tabs),
    ...panels,
  );
}

function drawGroup(
  group: RibbonGroup,
  addinOrigin: string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const buttons = group.buttons.map((button) => drawButton(button, addinOrigin, press));
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
    element('div', { class: 'ribbon-buttons' }, ...buttons),
    element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
  );
}

function drawButton(
  button: RibbonButton,
  addinOrigin: string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const icon = element('img', {
    src: addinAddress(iconFor(button), addinOrigin),
    alt: '',
    width: '32',
    height: '32',
  });
  const drawn = element(
    'button',
    { class: 'ribbon-button', id: button.id, title: `${button.tip.title}\n${button.tip.description}` },
    icon,
    element('span', {}, button.label),
  );
  drawn.addEventListener('click', () => press(button));
  return drawn;
}

/** The smallest icon that is sharp on this screen, else the largest there is. */
function iconFor({ id, icons }: RibbonButton): string {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  const wanted = LARGE_ICON * window.devicePixelRatio;
  const icon = bySize.find(({ size }) => size >= wanted) ?? bySize.at(-1);
  if (!icon) throw new Error(`manifest.xml: the button ${id} has no icon.`);
  return icon.url;
}
