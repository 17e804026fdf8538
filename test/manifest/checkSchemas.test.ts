import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchemas, hasXmllint } from './checkSchemas';

const given = hasXmllint() ? test : test.skip;
const title = (text: string) => (hasXmllint() ? text : `${text} (left out: xmllint is not installed)`);

const NAMESPACE = 'http://schemas.microsoft.com/office/appforoffice/1.1';
/** As small as a schema can be, with what Microsoft's have and XML Schema does not: https names and a lazy pattern. */
const schema = `<xs:schema xmlns:xs="https://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
  targetNamespace="${NAMESPACE}" xmlns="${NAMESPACE}" xmlns:mail="urn:mail">
  <xs:import schemaLocation="MailAppVersionOverridesV1_0.xsd" namespace="urn:mail"/>
  <xs:element name="OfficeApp"><xs:complexType><xs:sequence>
    <xs:element name="Version"><xs:simpleType><xs:restriction base="xs:string">
      <xs:pattern value="([0-9]{1,5})(\\.[0-9]{1,5}){0,3}?"/>
    </xs:restriction></xs:simpleType></xs:element>
    <xs:element ref="mail:VersionOverrides" minOccurs="0"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
const manifest = (inside: string) => `<OfficeApp xmlns="${NAMESPACE}">\n${inside}\n</OfficeApp>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-xsd-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

given(title('a manifest that fits the schemas passes'), () => {
  writeFileSync(join(folder, 'OfficeAppManifestV1_1.xsd'), schema);
  expect(checkSchemas(manifest('<Version>1.2.3.4</Version>'), folder)).toEqual([]);
});

given(title('one that does not is told the line and the element'), () => {
  writeFileSync(join(folder, 'OfficeAppManifestV1_1.xsd'), schema);
  expect(checkSchemas(manifest('<Version>one</Version>'), folder).join('\n')).toMatch(
    /line 2: element Version/,
  );
  expect(checkSchemas(manifest('<Name>x</Name>'), folder).join('\n')).toMatch(/Name/);
});

given(title('a folder without the schemas, or with a part of them, is no silent pass'), () => {
  expect(() => checkSchemas(manifest(''), folder)).toThrow(/no \.xsd file/);
  writeFileSync(
    join(folder, 'Main.xsd'),
    schema.replace('MailAppVersionOverridesV1_0', 'TaskPaneAppVersionOverridesV1_0'),
  );
  expect(() => checkSchemas(manifest('<Version>1.0</Version>'), folder)).toThrow(
    /TaskPaneAppVersionOverridesV1_0/,
  );
});
