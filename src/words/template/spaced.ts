import type { Template } from './fill';

/**
 * Chinese copy has a space between its characters and Latin letters. Where a value begins or ends with a letter, as a
 * column of an English workbook does, the template gets the space it has no need of else: `填{field}`, `填 Verification`.
 */
export function spaced(template: Template, values: Readonly<Record<string, string | number>>): Template {
  return template.replace(
    /(\p{Script=Han}?)\{(\w+)\}(?=(\p{Script=Han}?))/gu,
    (_, before: string, name: string, after: string) => {
      const value = String(values[name] ?? '');
      const lead = before && /^[A-Za-z]/.test(value) ? ' ' : '';
      const trail = after && /[A-Za-z]$/.test(value) ? ' ' : '';
      return `${before}${lead}{${name}}${trail}`;
    },
  );
}
