import { unifiedManifestMistake } from './unifiedManifest';

/** What the ribbon needs of an add-in-only manifest (manifest.xml), in one language. */
export interface AddinManifest {
  id: string;
  displayName: string;
  tabs: RibbonTab[];
  /** Page with the functions that ribbon buttons run; null when no button runs one. */
  functionFile: string | null;
}

export interface RibbonTab {
  id: string;
  /** null = one of Office's own tabs, named by its id (`TabHome`). */
  label: string | null;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
  /** Drawn after the buttons. */
  menus: RibbonMenu[];
}

/** A button that opens a list of others. */
export interface RibbonMenu extends Omit<RibbonButton, 'action'> {
  items: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  tip: { title: string; description: string };
  icons: { size: number; url: string }[];
  action:
    { type: 'ShowTaskpane'; url: string; title: string } | { type: 'ExecuteFunction'; functionName: string };
}

/**
 * Reads a manifest the way Office does (documentation: "Office add-ins manifest", "Localization for Office
 * add-ins"): the innermost VersionOverrides counts, texts and addresses come from Resources, an Override for the
 * language goes before the default.
 *
 * @param locale full language tag, e.g. `zh-CN`
 * @throws Error that names what is missing, malformed or of a kind the stand-in does not draw
 */
export function readManifest(xml: string, locale: string): AddinManifest {
  const mistaken = unifiedManifestMistake(xml, 'This manifest');
  if (mistaken !== null) throw new Error(mistaken);
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const mistake = document.querySelector('parsererror');
  if (mistake) throw new Error(`manifest.xml is not well-formed XML: ${whereAndWhat(mistake)}`);
  const root = document.documentElement;
  if (root.localName !== 'OfficeApp')
    throw new Error(
      `manifest.xml begins with <${root.nodeName}>, the manifest of an add-in with <OfficeApp>: is it another file?`,
    );
  const displayName = localized(only(root, 'DisplayName'), locale);
  const overrides = descendants(root, 'VersionOverrides').at(-1);
  if (!overrides) return basePane(root, displayName, locale);

  const resource = resources(overrides, locale);
  const host = descendants(overrides, 'Host').find((element) => typeOf(element) === 'Workbook');
  if (!host) throw new Error('manifest.xml has no Host of type Workbook.');
  const tabs = descendants(host, 'ExtensionPoint')
    .filter((point) => typeOf(point) === 'PrimaryCommandSurface')
    .flatMap((point) => [...descendants(point, 'OfficeTab'), ...descendants(point, 'CustomTab')])
    .map((tab) => readTab(tab, resource, displayName));
  const buttons = tabs.flatMap(({ groups }) =>
    groups.flatMap((group) => [...group.buttons, ...group.menus.flatMap(({ items }) => items)]),
  );
  const runsFunctions = buttons.some(({ action }) => action.type === 'ExecuteFunction');
  // A template's, which names no page that there is, may have been left in where no button runs a function.
  const functionFile = runsFunctions ? descendants(host, 'FunctionFile')[0] : undefined;
  return {
    id: only(root, 'Id').textContent?.trim() ?? '',
    displayName,
    functionFile: functionFile ? resource(functionFile) : null,
    tabs,
  };
}

/** Chromium says it inside a page of its own, with a heading before and a remark behind. */
function whereAndWhat(mistake: Element): string {
  const text = mistake.textContent ?? '';
  const [, line, column, what] =
    /error on line (\d+) at column (\d+): ([^\n]*?)\s*(?:\n|Below is|$)/.exec(text) ?? [];
  return line ? `line ${line}, column ${column}: ${what}.` : text;
}

/**
 * An add-in without commands: Excel opens its one page from the list of add-ins. Here a button of its name does.
 *
 * @throws Error when it is for another program
 */
function basePane(root: Element, displayName: string, locale: string): AddinManifest {
  const isForExcel = descendants(root, 'Host').some((host) => host.getAttribute('Name') === 'Workbook');
  if (!isForExcel) throw new Error('manifest.xml has no Host named Workbook: it is no add-in for Excel.');
  const id = only(root, 'Id').textContent?.trim() ?? '';
  const icon = descendants(root, 'IconUrl')[0];
  const description = descendants(root, 'Description')[0];
  const button: RibbonButton = {
    id,
    label: displayName,
    tip: { title: displayName, description: description ? localized(description, locale) : '' },
    icons: icon ? [{ size: 32, url: localized(icon, locale) }] : [],
    action: {
      type: 'ShowTaskpane',
      url: localized(only(only(root, 'DefaultSettings'), 'SourceLocation'), locale),
      title: displayName,
    },
  };
  const group = { id: `${id}.group`, label: displayName, buttons: [button], menus: [] };
  return { id, displayName, functionFile: null, tabs: [{ id: 'TabHome', label: null, groups: [group] }] };
}

type Resource = (element: Element) => string;

function readTab(tab: Element, resource: Resource, displayName: string): RibbonTab {
  const custom = tab.localName === 'CustomTab';
  return {
    id: tab.getAttribute('id') ?? '',
    label: custom ? resource(only(tab, 'Label')) : null,
    groups: descendants(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource(only(group, 'Label')),
      ...readControls(group, resource, displayName),
    })),
  };
}

function readControls(
  group: Element,
  resource: Resource,
  displayName: string,
): Pick<RibbonGroup, 'buttons' | 'menus'> {
  const drawn: Pick<RibbonGroup, 'buttons' | 'menus'> = { buttons: [], menus: [] };
  for (const control of descendants(group, 'Control')) {
    const type = typeOf(control);
    if (type === 'Button') drawn.buttons.push(readButton(control, resource, displayName));
    else if (type === 'Menu') drawn.menus.push(readMenu(control, resource, displayName));
    else {
      const id = control.getAttribute('id') ?? '';
      throw new Error(`The stand-in draws no ribbon control of type ${type} (${id}).`);
    }
  }
  return drawn;
}

function readMenu(control: Element, resource: Resource, displayName: string): RibbonMenu {
  const items = descendants(only(control, 'Items'), 'Item');
  return {
    ...readLook(control, resource),
    items: items.map((item) => readButton(item, resource, displayName)),
  };
}

const readButton = (control: Element, resource: Resource, displayName: string): RibbonButton => ({
  ...readLook(control, resource),
  action: readAction(only(control, 'Action'), control.getAttribute('id') ?? '', resource, displayName),
});

/** What a button and a menu have alike; items of a menu may lack an icon. */
function readLook(control: Element, resource: Resource): Omit<RibbonButton, 'action'> {
  const id = control.getAttribute('id') ?? '';
  const icon = child(control, 'Icon');
  const supertip = only(control, 'Supertip');
  return {
    id,
    label: resource(only(control, 'Label')),
    tip: { title: resource(only(supertip, 'Title')), description: resource(only(supertip, 'Description')) },
    icons: (icon ? descendants(icon, 'Image') : []).map((image) => ({
      size: Number(image.getAttribute('size')),
      url: resource(image),
    })),
  };
}

function readAction(
  action: Element,
  id: string,
  resource: Resource,
  displayName: string,
): RibbonButton['action'] {
  switch (typeOf(action)) {
    case 'ShowTaskpane': {
      const title = child(action, 'Title');
      const url = resource(only(action, 'SourceLocation'));
      return { type: 'ShowTaskpane', url, title: title ? resource(title) : displayName };
    }
    case 'ExecuteFunction':
      return {
        type: 'ExecuteFunction',
        functionName: only(action, 'FunctionName').textContent?.trim() ?? '',
      };
    default:
      throw new Error(`The stand-in knows no action of type ${typeOf(action)} (${id}).`);
  }
}

/** Looks up the text of an element's `resid`. */
function resources(overrides: Element, locale: string): Resource {
  const values = new Map<string, string>();
  for (const kind of ['Image', 'Url', 'String']) {
    const all = descendants(only(overrides, 'Resources'), kind);
    for (const element of all) values.set(element.getAttribute('id') ?? '', localized(element, locale));
  }
  return (element) => {
    const id = element.getAttribute('resid') ?? '';
    const value = values.get(id);
    if (value === undefined) throw new Error(`manifest.xml has no resource “${id}” (${element.localName}).`);
    return value;
  };
}

function localized(element: Element, locale: string): string {
  const override = descendants(element, 'Override').find(
    (candidate) => candidate.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return (override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '').trim();
}

const typeOf = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

const descendants = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
];

const child = (element: Element, name: string): Element | undefined =>
  [...element.children].find((candidate) => candidate.localName === name);

function only(element: Element, name: string): Element {
  const found = child(element, name) ?? descendants(element, name)[0];
  if (!found) throw new Error(`manifest.xml: ${element.localName} has no ${name}.`);
  return found;
}
