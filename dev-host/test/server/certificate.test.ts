import { X509Certificate } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '../../server/site/certificate';

test('makes a certificate for localhost once, and keeps it', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const folder = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'kept');
  const made = await localCertificate(folder);
  const certificate = new X509Certificate(made.cert);
  expect(certificate.subjectAltName).toContain('DNS:localhost');
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now() + 20 * 24 * 3600 * 1000);
  expect(made.key).toContain('PRIVATE KEY');
  expect(await localCertificate(folder)).toEqual(made);
});

test('renews a certificate that is about to end', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const folder = join(mkdtempSync(join(tmpdir(), 'certificate-')), 'kept');
  const made = await localCertificate(folder);
  jest.useFakeTimers({
    now: Date.now() + 27 * 24 * 3600 * 1000,
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
  });
  try {
    expect((await localCertificate(folder)).cert).not.toBe(made.cert);
  } finally {
    jest.useRealTimers();
  }
});
