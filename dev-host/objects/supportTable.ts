import { objectTypes } from './objectTypes';

interface Row {
  member: string;
  kind: string;
  source: string;
}

/** The whole object model of the stand-in as Markdown: every type with its members, and what is worth knowing of them. */
export function supportTable(): string {
  const sections = Object.keys(objectTypes)
    .filter((type) => type !== 'AddinInternalService')
    .sort()
    .map((type) => section(type, rowsOf(type as keyof typeof objectTypes)));
  return [heading, ...sections].join('\n\n') + '\n';
}

const heading = `# What the stand-in for Excel implements

Written by a test from the tables under \`dev-host/objects\`; do not edit. A member that is not listed answers with
the error \`ApiNotFound\`, which names it. A remark says where behaviour that is not obvious comes from, or what is
not known of Excel's.`;

function rowsOf(type: keyof typeof objectTypes): Row[] {
  const { collection, members } = objectTypes[type];
  const rows: Row[] = Object.entries(members)
    .filter(([name]) => !name.startsWith('_') && !(type === 'Worksheet' && name === 'gridlines'))
    .map(([name, member]) => ({ member: name, kind: kindOf(member), source: member.source ?? '' }));
  if (collection) rows.push({ member: 'items', kind: 'collection', source: '' });
  if (collection?.item && !members.getItem) rows.push({ member: 'getItem', kind: 'method', source: '' });
  const events = Object.keys(members).filter((name) => name.startsWith('_Register'));
  for (const name of events) rows.push({ member: eventName(name), kind: 'event', source: '' });
  return rows.sort((a, b) => (a.member < b.member ? -1 : 1));
}

function section(type: string, rows: Row[]): string {
  if (type === 'Functions') return `## Functions\n\n${rows.map((row) => row.member).join(', ')}`;
  const plain = rows.filter((row) => row.source === '').map((row) => `${row.member}${marks[row.kind] ?? ''}`);
  const remarks = rows
    .filter((row) => row.source !== '')
    .map((row) => `- ${row.member}${marks[row.kind] ?? ''}: ${row.source}`);
  return [`## ${type}`, plain.join(', '), remarks.join('\n')].filter((part) => part !== '').join('\n\n');
}

const marks: Record<string, string> = { method: '()', 'read only': ' (read only)', event: ' (event)' };

function kindOf(member: object): string {
  if ('call' in member || 'callObject' in member) return 'method';
  if ('object' in member) return 'object';
  return 'set' in member ? 'property' : 'read only';
}

// _RegisterDataChangedEvent → onChanged, _RegisterEventNameChanged → onNameChanged.
function eventName(registration: string): string {
  return registration
    .replace(/^_Register(?:Event)?/, 'on')
    .replace(/Event$/, '')
    .replace('onData', 'on');
}
