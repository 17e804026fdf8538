import type { Template } from './Language';

/** Puts values into a template: `fill('超额 {by}%', { by: '20' })`. @throws when a value is missing. */
export function fill(template: Template, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${template}”`);
    return String(value);
  });
}
