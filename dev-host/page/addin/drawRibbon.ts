import { addinAddress } from './addinAddress';
import { element } from '../shell/element';
import type { PageText } from '../shell/pageText';
import type { AddinManifest, RibbonButton, RibbonGroup, RibbonMenu } from './readManifest';

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
  const menus = group.menus.map((menu) => drawMenu(menu, addinOrigin, press));
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
    element('div', { class: 'ribbon-buttons' }, ...buttons, ...menus),
    element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true' }, group.label),
  );
}

function drawMenu(menu: RibbonMenu, addinOrigin: string, press: (button: RibbonButton) => void): HTMLElement {
  const items = menu.items.map((item) => drawButton(item, addinOrigin, press));
  const drawn = element(
    'details',
    { class: 'ribbon-menu', id: menu.id },
    element('summary', { class: 'ribbon-button', title: tipOf(menu) }, ...faceOf(menu, addinOrigin)),
    element('div', { class: 'ribbon-menu-items' }, ...items),
  );
  for (const item of items) item.addEventListener('click', () => drawn.removeAttribute('open'));
  return drawn;
}

function drawButton(
  button: RibbonButton,
  addinOrigin: string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const drawn = element(
    'button',
    { class: 'ribbon-button', id: button.id, title: tipOf(button) },
    ...faceOf(button, addinOrigin),
  );
  drawn.addEventListener('click', () => press(button));
  return drawn;
}

type Face = Pick<RibbonButton, 'id' | 'icons' | 'label' | 'tip'>;

const tipOf = ({ tip: { title, description } }: Face): string => `${title}\n${description}`;

function faceOf(face: Face, addinOrigin: string): HTMLElement[] {
  const icon = iconFor(face);
  const label = element('span', {}, face.label);
  if (icon === null) return [label];
  return [
    element('img', { src: addinAddress(icon, addinOrigin), alt: '', width: '32', height: '32' }),
    label,
  ];
}

/** The smallest icon that is sharp on this screen, else the largest there is; null where there is none. */
function iconFor({ icons }: Face): string | null {
  const bySize = [...icons].sort((a, b) => a.size - b.size);
  const wanted = LARGE_ICON * window.devicePixelRatio;
  const icon = bySize.find(({ size }) => size >= wanted) ?? bySize.at(-1);
  return icon?.url ?? null;
}
