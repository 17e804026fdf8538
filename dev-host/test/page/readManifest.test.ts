/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../page/addin/readManifest';

const fixture = readFileSync(join(__dirname, 'fixtures', 'manifest.xml'), 'utf8');

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
  ['<OfficeApp/>', 'VersionOverrides'],
  [fixture.replace('resid="Stamp.Label"', 'resid="Missing"'), 'Missing'],
  [fixture.replace('xsi:type="Button" id="Probe.Pane"', 'xsi:type="Menu" id="Probe.Pane"'), 'Menu'],
  [fixture.replace('xsi:type="ExecuteFunction"', 'xsi:type="Other"'), 'Other'],
])('a manifest it cannot draw is refused by name', (xml, named) => {
  expect(() => readManifest(xml, 'zh-CN')).toThrow(named);
});
