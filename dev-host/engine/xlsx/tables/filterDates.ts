/** Office.js's FilterDatetime: a date and how much of it counts. */
export interface DateGroup {
  date: string;
  specificity: string;
}

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** The attributes of a `dateGroupItem` (ECMA-376 18.3.2.4) → an ISO date cut to what counts. */
export function readDateGroup(attributes: Readonly<Record<string, string>>): DateGroup {
  const grouping = attributes.dateTimeGrouping ?? 'day';
  const count = fields.findIndex((field) => field === grouping) + 1;
  const [year = '0', month, day, hour, minute, second] = fields
    .slice(0, count)
    .map((field) => attributes[field]);
  const two = (number: string | undefined): string => (number ?? '1').padStart(2, '0');
  const date = [year.padStart(4, '0'), ...[month, day].filter((part) => part !== undefined).map(two)].join(
    '-',
  );
  const time = [hour, minute, second]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'));
  return {
    date: time.length > 0 ? `${date}T${time.join(':')}` : date,
    specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1),
  };
}

export function writeDateGroup({ date, specificity }: DateGroup): Record<string, string | number> {
  const grouping = specificity.toLowerCase();
  const count = fields.findIndex((field) => field === grouping) + 1;
  const numbers = date.split(/\D+/).map(Number);
  const given = fields.slice(0, count).map((field, index) => [field, numbers[index] ?? 0]);
  return { ...Object.fromEntries(given), dateTimeGrouping: grouping };
}
