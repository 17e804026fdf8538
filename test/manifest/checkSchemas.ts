import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const MANIFEST = 'http://schemas.microsoft.com/office/appforoffice/1.1';

/**
 * What Microsoft's own schemas say against a manifest. They are not in this repository: they are Appendix A of
 * [MS-OWEMXML], one file a schema. xmllint (libxml2) does the checking.
 *
 * @param folder with the schemas as .xsd files
 * @throws Error when there is no xmllint, or a schema that is needed is not in the folder
 */
export function checkSchemas(manifest: string, folder: string): string[] {
  if (!hasXmllint()) throw new Error('xmllint is not installed (package libxml2-utils).');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const schemas = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.xsd'))
    .map((name) => ({ name, text: schemaText(join(folder, name)) }));
  const main = schemas.find(({ text }) => targetOf(text) === MANIFEST);
  if (!main) throw new Error(`${resolve(folder)} has no .xsd file with the target namespace ${MANIFEST}.`);
  const aside = mkdtempSync(join(tmpdir(), 'opsbook-schemas-'));
  try {
    for (const { name, text } of withStubs(schemas)) writeFileSync(join(aside, name), text);
    const file = join(aside, 'manifest.xml');
    writeFileSync(file, manifest);
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', join(aside, main.name), file],
      {
        encoding: 'utf8',
      },
    );
    if (status === 0) return [];
    const said = stderr
      .replaceAll(`${file}:`, 'line ')
      .replaceAll(`${file} `, 'The manifest ')
      .trim()
      .split('\n');
    // 3 and 4: it does not fit the schema; anything else is about the schemas.
    if (status !== 3 && status !== 4) throw new Error(said.join('\n'));
    return said;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

export function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Schema {
  name: string;
  text: string;
}

/**
 * Microsoft's reader takes what XML Schema does not: in some copies https in the names of W3C's namespaces, which makes
 * them other names, and a lazy `{0,3}?` in a pattern, which fits the same texts as `{0,3}`.
 */
const schemaText = (path: string) =>
  readFileSync(path, 'utf8')
    .replaceAll('"https://www.w3.org/', '"http://www.w3.org/')
    .replace(/(\{\d+,\d+\})\?/g, '$1');

const targetOf = (schema: string) => /targetNamespace="([^"]+)"/.exec(schema)?.[1];

/** The schemas with an empty one for those of mail and content add-ins that they name and the folder lacks. */
function withStubs(schemas: readonly Schema[]): Schema[] {
  const imports = schemas.flatMap(({ text }) =>
    [...text.matchAll(/<xs:import\b[^>]*>/g)].map(([tag]) => tag),
  );
  const missing = new Map<string, string>();
  for (const tag of imports) {
    const name = /schemaLocation="([^"]+)"/.exec(tag)?.[1] ?? '';
    const namespace = /namespace="([^"]+)"/.exec(tag)?.[1] ?? '';
    if (!schemas.some((one) => one.name === name)) missing.set(name, namespace);
  }
  const needed = [...missing].filter(([name]) => !/^(mail|content)app/i.test(name));
  if (needed.length > 0)
    throw new Error(`The schemas name files that are not there: ${needed.map(([name]) => name).join(', ')}.`);
  const stubs = [...missing].map(([name, namespace]) => ({
    name,
    text: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}"><xs:element name="VersionOverrides"/></xs:schema>`,
  }));
  return [...schemas, ...stubs];
}
