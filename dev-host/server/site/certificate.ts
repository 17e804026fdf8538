import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { moveIntoPlace } from '../build/moveIntoPlace';
import { cacheFolder } from '../build/projectFolders';

export interface Certificate {
  /** PEM texts. */
  cert: string;
  key: string;
}

const VALID_DAYS = 30;
const RENEW_BELOW_DAYS = 5;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate for `localhost`, made once and renewed some days before it ends. The system's trust store is
 * not touched: `npx office-addin-dev-certs install` does that for people who want no browser warning.
 *
 * @param folder where the certificate is kept
 */
export async function localCertificate(folder = join(cacheFolder, 'certificate')): Promise<Certificate> {
  const known = readCertificate(folder);
  if (known && daysLeft(known) > RENEW_BELOW_DAYS) return known;

  mkdirSync(join(folder, '..'), { recursive: true });
  // Made aside and renamed: two demos may start at once, and a half-written pair must never be read.
  const aside = mkdtempSync(`${folder}-`);
  const domains = ['127.0.0.1', 'localhost'];
  const path = (name: string) => join(aside, name);
  await generateCertificates(
    path('ca.crt'),
    path('localhost.crt'),
    path('localhost.key'),
    VALID_DAYS,
    domains,
  );
  rmSync(folder, { recursive: true, force: true });
  moveIntoPlace(aside, folder);
  const made = readCertificate(folder);
  if (!made) throw new Error(`office-addin-dev-certs made no certificate in ${folder}.`);
  return made;
}

function readCertificate(folder: string): Certificate | undefined {
  try {
    return {
      cert: readFileSync(join(folder, 'localhost.crt'), 'utf8'),
      key: readFileSync(join(folder, 'localhost.key'), 'utf8'),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function daysLeft({ cert }: Certificate): number {
  return (Date.parse(new X509Certificate(cert).validTo) - Date.now()) / DAY;
}
