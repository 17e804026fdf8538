import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from '../../../dev-host/site';

/** Builds the page into a folder of its own, which it answers. */
export async function buildContractPage(officeJs: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-contract-'));
  await runNode([join(__dirname, 'bundle.mjs'), folder, officeJs]);
  return folder;
}
