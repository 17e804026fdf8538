import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFolder } from '../../dev-host/site';

const { judge } = createRequire(__filename)(join(projectFolder, '.ci', 'audit.cjs')) as {
  judge: (json: string, accepted?: Map<string, string>) => { outcome: string; text: string };
};

const advisory = (severity: string, id = 'GHSA-0000-0000-0001') => ({
  name: 'left',
  severity,
  title: 'Slow on long input',
  range: '<2.0.0',
  url: `https://advisories.example.com/${id}`,
});
const report = (...via: unknown[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: via.length === 0 ? {} : { left: { name: 'left', via }, above: { via: ['left'] } },
    metadata: { vulnerabilities: { total: via.length } },
  });

test('no advisory is clean, and a moderate one is counted', () => {
  expect(judge(report())).toEqual({ outcome: 'clean', text: expect.stringContaining('0 advisories') });
  expect(judge(report(advisory('moderate')))).toEqual({
    outcome: 'clean',
    text: expect.stringContaining('1 advisories, 0 of them high'),
  });
});

test.each(['high', 'critical'])('one that is %s fails and is named with its address', (severity) => {
  const { outcome, text } = judge(report(advisory(severity)));
  expect(outcome).toBe('found');
  expect(text).toContain(
    `${severity}: left <2.0.0: Slow on long input (https://advisories.example.com/GHSA-`,
  );
});

test('one that was accepted passes with its reason, and no other with it', () => {
  const accepted = new Map([['GHSA-0000-0000-0001', 'that code is not bundled']]);
  expect(judge(report(advisory('high')), accepted)).toEqual({
    outcome: 'clean',
    text: expect.stringContaining('accepted, that code is not bundled'),
  });
  expect(judge(report(advisory('high'), advisory('high', 'GHSA-2')), accepted).outcome).toBe('found');
});

test.each([
  [
    'refuses',
    JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: { summary: '' } }),
    '405',
  ],
  [
    'is not reached',
    JSON.stringify({ error: { code: 'ENOTFOUND', summary: 'getaddrinfo ENOTFOUND' } }),
    'ENOTFOUND',
  ],
  ['sends a page of a proxy', '<html>Sign in</html>', '<html>'],
  ['says nothing', '', 'nothing'],
])('a registry that %s is no pass, and says so', (_, json, why) => {
  const { outcome, text } = judge(json);
  expect(outcome).toBe('noAnswer');
  expect(text).toContain('not passed');
  expect(text).toContain(why);
});

test('CI asks after it has installed', () => {
  const run = readFileSync(join(projectFolder, '.ci', 'run'), 'utf8');
  expect(run.indexOf('node .ci/audit.cjs')).toBeGreaterThan(run.indexOf('npm ci\n'));
});
