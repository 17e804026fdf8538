/** @jest-environment ./test/jest/PaneEnvironment.cjs */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addinAddress } from '../../page/addin/addinAddress';
import { readManifest } from '../../page/addin/readManifest';

const fixture = readFileSync(join(__dirname, 'fixtures', 'manifest.xml'), 'utf8');

/** An add-in of one page, as manifests were before there were commands. */
const withoutCommands = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>7f5a1c7e-0000-4000-8000-000000000001</Id>
  <DisplayName DefaultValue="Plain"><Override Locale="zh-CN" Value="朴素" /></DisplayName>
  <Description DefaultValue="One page" />
  <IconUrl DefaultValue="https://localhost:3000/icon.svg" />
  <Hosts><Host Name="Workbook" /></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/home.html" /></DefaultSettings>
</OfficeApp>`;

test('an add-in without commands gets a button of its own name', () => {
  const { displayName, functionFile, tabs } = readManifest(withoutCommands, 'zh-CN');
  expect({ displayName, functionFile }).toEqual({ displayName: '朴素', functionFile: null });
  expect(tabs[0]?.groups[0]?.buttons).toEqual([
    {
      id: '7f5a1c7e-0000-4000-8000-000000000001',
      label: '朴素',
      tip: { title: '朴素', description: 'One page' },
      icons: [{ size: 32, url: 'https://localhost:3000/icon.svg' }],
      action: { type: 'ShowTaskpane', url: 'https://localhost:3000/home.html', title: '朴素' },
    },
  ]);
});

test('a menu has its own look and its items, with or without icons', () => {
  const [, control = ''] =
    /(<Control xsi:type="Button" id="Probe\.Pane">[\s\S]*?<\/Control>)/.exec(fixture) ?? [];
  const inside = control.replace(/^<Control[^>]*>|<\/Control>$/g, '');
  const look = inside.replace(/<Action[\s\S]*?<\/Action>/, '');
  const item = `<Item id="Probe.Item">${inside.replace(/<Icon>[\s\S]*?<\/Icon>/, '')}</Item>`;
  const menu = `<Control xsi:type="Menu" id="Probe.Menu">${look}<Items>${item}</Items></Control>`;
  const group = readManifest(fixture.replace(control, menu), 'zh-CN').tabs[0]?.groups[0];
  expect(group?.buttons.map(({ label }) => label)).toEqual(['盖章']);
  expect(group?.menus).toMatchObject([
    { id: 'Probe.Menu', label: '打开窗格', items: [{ id: 'Probe.Item', label: '打开窗格', icons: [] }] },
  ]);
  expect(group?.menus[0]?.icons).toHaveLength(2);
});

test('reads tabs, groups and buttons with the texts of the language', () => {
  const { displayName, functionFile, tabs } = readManifest(fixture, 'zh-CN');
  expect(displayName).toBe('探针');
  expect(functionFile).toBe('https://localhost:3000/commands.html');
  expect(tabs).toMatchObject([{ id: 'TabHome', label: null, groups: [{ label: '探针' }] }]);
  expect(tabs[0]?.groups[0]?.buttons).toEqual([
    {
      id: 'Probe.Pane',
      label: '打开窗格',
      tip: { title: '打开窗格', description: 'Opens the pane' },
      icons: [16, 32].map((size) => ({ size, url: 'https://localhost:3000/icon.svg' })),
      action: { type: 'ShowTaskpane', url: 'https://localhost:3000/taskpane.html', title: '探针' },
    },
    expect.objectContaining({ label: '盖章', action: { type: 'ExecuteFunction', functionName: 'stamp' } }),
  ]);
});

test('another language gets the defaults', () => {
  expect(readManifest(fixture, 'en-US')).toMatchObject({
    displayName: 'Probe',
    tabs: [{ groups: [{ label: 'Probe' }] }],
  });
});

test.each([
  ['<a>', 'not well-formed'],
  ['<OfficeApp/>', 'DisplayName'],
  [withoutCommands.replace('"Workbook"', '"Document"'), 'Excel'],
  [fixture.replace('resid="Stamp.Label"', 'resid="Missing"'), 'Missing'],
  [fixture.replace('xsi:type="Button" id="Probe.Pane"', 'xsi:type="Gallery" id="Probe.Pane"'), 'Gallery'],
  [fixture.replace('xsi:type="ExecuteFunction"', 'xsi:type="Other"'), 'Other'],
])('a manifest it cannot draw is refused by name', (xml, named) => {
  expect(() => readManifest(xml, 'zh-CN')).toThrow(named);
});

test.each([
  ['{ "manifestVersion": "1.21" }', /unified manifest/],
  ['hello', /not well-formed XML: /],
  ['<?xml version="1.0"?><note/>', /begins with <note>, .*<OfficeApp>/],
  [withoutCommands.replace('Workbook', 'Document'), /no Host named Workbook/],
  [withoutCommands.replace(/<DefaultSettings>.*<\/DefaultSettings>/, ''), /DefaultSettings/],
])('what cannot be read says what is wrong: %#', (manifest, says) => {
  expect(() => readManifest(manifest, 'zh-CN')).toThrow(says);
});

test('an address that is none, as a template leaves it in, is named', () => {
  expect(() => addinAddress('~remoteAppUrl/home.html', 'https://localhost:3101')).toThrow(/~remoteAppUrl/);
});
