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
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const mistake = document.querySelector('parsererror');
  if (mistake) throw new Error(`manifest.xml is not well-formed: ${mistake.textContent ?? ''}`);
  const root = document.documentElement;
  const overrides = descendants(root, 'VersionOverrides').at(-1);
  if (!overrides) throw new Error('manifest.xml has no VersionOverrides, so no ribbon buttons.');

  const resource = resources(overrides, locale);
  const host = descendants(overrides, 'Host').find((element) => typeOf(element) === 'Workbook');
  if (!host) throw new Error('manifest.xml has no Host of type Workbook.');
  const displayName = localized(only(root, 'DisplayName'), locale);
  const functionFile = descendants(host, 'FunctionFile')[0];
  return {
    id: only(root, 'Id').textContent?.trim() ?? '',
    displayName,
    functionFile: functionFile ? resource(functionFile) : null,
    tabs: descendants(host, 'ExtensionPoint')
      .filter((point) => typeOf(point) === 'PrimaryCommandSurface')
      .flatMap((point) => [...descendants(point, 'OfficeTab'), ...descendants(point, 'CustomTab')])
      .map((tab) => readTab(tab, resource, displayName)),
  };
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
      buttons: descendants(group, 'Control').map((control) => readButton(control, resource, displayName)),
    })),
  };
}

function readButton(control: Element, resource: Resource, displayName: string): RibbonButton {
  const id = control.getAttribute('id') ?? '';
  if (typeOf(control) !== 'Button') {
    throw new Error(`The stand-in draws no ribbon control of type ${typeOf(control)} (${id}).`);
  }
  const supertip = only(control, 'Supertip');
  return {
    id,
    label: resource(only(control, 'Label')),
    tip: { title: resource(only(supertip, 'Title')), description: resource(only(supertip, 'Description')) },
    icons: descendants(control, 'Image').map((image) => ({
      size: Number(image.getAttribute('size')),
      url: resource(image),
    })),
    action: readAction(only(control, 'Action'), id, resource, displayName),
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
