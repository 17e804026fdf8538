/** A text with names in braces for the values: `超额 {by}%`. */
export type Template = string;

/**
 * Puts values into a template: `fill('超额 {by}%', { by: '20' })`.
 * @throws Error when a value is missing: half a sentence must not reach a person.
 */
export function fill(template: Template, values: Readonly<Record<string, string | number>>): string {
  return partsOf(template)
    .map((part, index) => {
      // Every second part is a name: `超额 {by}%` is parted into `超额 `, `by` and `%`.
      if (index % 2 === 0) return part;
      const value = values[part];
      if (value === undefined) throw new Error(`No value for {${part}} in “${template}”`);
      return value;
    })
    .join('');
}

/** A language has some hundreds of templates and a workbook many thousand rows: each is parted once. */
const parted = new Map<Template, readonly string[]>();

function partsOf(template: Template): readonly string[] {
  const parts = parted.get(template) ?? template.split(/\{(\w+)\}/);
  parted.set(template, parts);
  return parts;
}
