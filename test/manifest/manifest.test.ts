import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './checkManifest';
import { manifestElements } from './manifestXml';
import { sourceFileAt, sourceFunctionsOf } from './sourceFileAt';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const check = (changed: string) =>
  checkManifest(changed, { fileAt: sourceFileAt, functionsOf: sourceFunctionsOf, version });

test('the manifest is as Microsoft’s schemas and guidelines want it, and has the version of package.json', () => {
  expect(check(text)).toEqual([]);
});

const pane = '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>';
const long = 'x'.repeat(251);

test.each<[string, string | RegExp, string, RegExp]>([
  ['a tag that is not closed', '</OfficeApp>', '', /well-formed/],
  [
    'an & of its own',
    'with what is late',
    'R&D, with what is late',
    /well-formed XML: line 18: & has to be written &amp;/,
  ],
  ['a prefix nobody declared', / xmlns:bt="[^"]*"/, '', /well-formed XML: line \d+: unbound namespace/],
  [
    'elements in another order',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    /OfficeApp has Version where the schema wants Id/,
  ],
  [
    'an order wrong further down',
    /(<Title resid="GetStarted.Title"\/>)\s*(<Description[^>]*>)/,
    '$2$1',
    /GetStarted has Description/,
  ],
  ['an element the schema does not have', '<Hosts>', '<Colour/><Hosts>', /no child Colour/],
  ['an element missing', /<IconUrl[^>]*>/, '', /0 elements IconUrl/],
  ['no publisher', /<ProviderName>.*<\/ProviderName>/, '', /OfficeApp lacks ProviderName/],
  [
    'a publisher too long',
    />Opsbook<\/ProviderName>/,
    `>${long}</ProviderName>`,
    /ProviderName has 251 characters/,
  ],
  [
    'a publisher without a name',
    '>Opsbook</ProviderName>',
    '></ProviderName>',
    /ProviderName has an empty text/,
  ],
  [
    'a button that does nothing',
    /<Action xsi:type="ExecuteFunction">\s*<FunctionName>refreshAlerts<\/FunctionName>\s*<\/Action>/,
    '',
    /Control Opsbook.RefreshAlerts lacks Action/,
  ],
  [
    'two buttons of one id',
    '"Opsbook.RefreshAlerts"',
    '"Opsbook.OpenPane"',
    /The id Opsbook.OpenPane is there twice/,
  ],
  [
    'a function that no code has',
    '<FunctionName>refreshAlerts<',
    '<FunctionName>refreshAlert<',
    /FunctionName is “refreshAlert”, and .*commands\.html offers .*refreshAlerts/,
  ],
  [
    'a button with two actions',
    /(<Action xsi:type="ExecuteFunction">[^]*?<\/Action>)/,
    '$1$1',
    /Control Opsbook\.RefreshAlerts has several elements Action; it takes one/,
  ],
  [
    'a button of one kind with what is another’s',
    '<FunctionName>refreshAlerts</FunctionName>',
    '<SourceLocation resid="Taskpane.Url"/>',
    /Action lacks FunctionName/,
  ],
  [
    'an attribute the schema does not have',
    '<OfficeTab ',
    '<OfficeTab colour="red" ',
    /OfficeTab TabHome has no attribute colour/,
  ],
  ['an attribute missing', ' id="Opsbook.Group"', '', /Group lacks the attribute id/],
  [
    'an address that is empty',
    /(<SupportUrl DefaultValue=)"[^"]*"/,
    '$1""',
    /SupportUrl has an empty DefaultValue/,
  ],
  ['words between the elements', '<Hosts>', '<Hosts>Excel', /Hosts has the text “Excel”, and takes none/],
  [
    'a child of what has none',
    '<Host Name="Workbook"/>',
    '<Host Name="Workbook"><Set/></Host>',
    /Host has no child Set/,
  ],
  [
    'one icon size twice',
    '<bt:Image size="20" resid="Icon.20"/>',
    '<bt:Image size="20" resid="Icon.20"/><bt:Image size="20" resid="Icon.20"/>',
    /Icon.16 is there twice in 20 pixels/,
  ],
  ['a later Excel than needed', 'MinVersion="1.9"/>', 'MinVersion="1.10"/>', /Set: MinVersion is “1.10”/],
  ['an id with a space', '"Opsbook.Group"', '"Opsbook Group"', /The id “Opsbook Group” has more in it/],
  [
    'an encoding that is not its own',
    'encoding="UTF-8"',
    'encoding="GB2312"',
    /it says that it is in GB2312/,
  ],
  ['a DOCTYPE', '<OfficeApp', '<!DOCTYPE OfficeApp>\n<OfficeApp', /has a DOCTYPE/],
  ['another kind of add-in', '"TaskPaneApp"', '"ContentApp"', /OfficeApp: xsi:type is “ContentApp”/],
  [
    'another schema',
    'appforoffice/1.1',
    'appforoffice/1.0',
    /OfficeApp: xmlns is “.*1\.0”; it has to be .*1\.1/,
  ],
  [
    'an action Office does not know',
    '"ShowTaskpane"',
    '"ShowTaskPane"',
    /Action: xsi:type is “ShowTaskPane”/,
  ],
  ['another application', 'Host Name="Workbook"', 'Host Name="Document"', /Host: Name is “Document”/],
  [
    'another application for the buttons',
    'Host xsi:type="Workbook"',
    'Host xsi:type="Document"',
    /Host: xsi:type is “Document”/,
  ],
  ['a tab Office does not have', '"TabHome"', '"TabHom"', /OfficeTab TabHom: id is “TabHom”/],
  [
    'a requirement set Office does not have',
    'Set Name="ExcelApi"',
    'Set Name="ExcelAp"',
    /Set: Name is “ExcelAp”/,
  ],
  ['an id that is none', /<Id>.*<\/Id>/, '<Id>opsbook</Id>', /not a random GUID/],
  ['another version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', /so it has to be/],
  ['more permission than needed', '>ReadWriteDocument<', '>ReadWriteMailbox<', /and no more/],
  [
    'a tip too long',
    'DefaultValue="Exports the month',
    `DefaultValue="${long}`,
    /ExportSummary.Tip has \d+ characters; Office takes 250/,
  ],
  [
    'a label too long',
    'DefaultValue="Open pane"',
    `DefaultValue="${long}"`,
    /OpenPane.Label has 251 characters; Office takes 125/,
  ],
  [
    'a translation too long',
    'Locale="zh-HK" Value="打开面板"',
    `Locale="zh-HK" Value="${long}"`,
    /251 characters/,
  ],
  [
    'a language missing',
    /<bt:Override Locale="zh-SG" Value="打开面板"\/>/,
    '',
    /OpenPane.Label has no text for zh-SG/,
  ],
  ['Chinese as the default', 'DefaultValue="Open pane"', 'DefaultValue="打开面板"', /is not English/],
  ['another default language', '<DefaultLocale>en-US<', '<DefaultLocale>zh-CN<', /DefaultLocale is zh-CN/],
  [
    'a resource that is not there',
    'resid="OpenPane.Tip"',
    'resid="Other.Tip"',
    /Other.Tip is used and not there/,
  ],
  [
    'a resource nobody uses',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>',
    /Spare is there and not used/,
  ],
  ['an icon size missing', '<bt:Image size="20" resid="Icon.20"/>', '', /not there in 20 pixels/],
  ['an icon of another size', 'assets/icon-24.png', 'assets/icon-32.png', /wants 24 pixels; .* has 32 × 32/],
  [
    'an icon that is not there',
    'assets/icon-48.png',
    'assets/icon-49.png',
    /the build has no assets\/icon-49\.png/,
  ],
  ['an icon that is no picture', 'assets/icon-48.png', 'support.html', /has no PNG/],
  ['http', pane, pane.replace('https:', 'http:'), /not an https address/],
  [
    'a page on another server',
    'https://localhost:3000/commands.html',
    'https://elsewhere.example/commands.html',
    /elsewhere than the pane/,
  ],
  [
    'a page that is not built',
    'https://localhost:3000/commands.html',
    'https://localhost:3000/command.html',
    /no command\.html/,
  ],
])('%s is said', (_, from, to, said) => {
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  expect(check(changed).join('\n')).toMatch(said);
});

test('the functions of the buttons are those the function file associates', () => {
  const commands = readFileSync(join(root, 'src/commands/commands.ts'), 'utf8');
  const associated = [...commands.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map((match) => match[1]);
  const named = manifestElements(text).filter(({ name }) => name === 'FunctionName');
  expect(named.map((element) => element.text).sort()).toEqual(associated.sort());
  expect(associated).toHaveLength(3);
});

test('opens the pane from one button and runs the other three without it', () => {
  const actions = manifestElements(text).filter(({ name }) => name === 'Action');
  expect(actions.map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'ShowTaskpane',
    'ExecuteFunction',
    'ExecuteFunction',
    'ExecuteFunction',
  ]);
});

test('every icon that is built is one the manifest shows', () => {
  const shown = manifestElements(text).flatMap(({ attributes }) => attributes['DefaultValue'] ?? []);
  const icons = readdirSync(join(root, 'assets')).filter((name) => name.endsWith('.png'));
  expect(icons).toHaveLength(40);
  expect(icons.filter((name) => !shown.some((url) => url.endsWith(`/assets/${name}`)))).toEqual([]);
});
