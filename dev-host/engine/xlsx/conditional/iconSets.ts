import type { ConditionalRule } from '../../book/Book';
import { element } from '../xml/element';
import { child, childrenNamed, flag, type XmlNode } from '../xml/XmlNode';
import { readThreshold, writeExtendedThreshold, writeThreshold, type Threshold } from './thresholds';

type IconSet = Extract<ConditionalRule, { type: 'iconSet' }>;

/** What `raw` of an icon set holds, under the names of Office.js's IconSetConditionalFormat. */
export interface IconSetDetails {
  /** From the lowest icon up; the first always begins at the bottom. */
  criteria: (Threshold & { operator: 'greaterThan' | 'greaterThanOrEqual' })[];
  reverseIconOrder: boolean;
  showIconOnly: boolean;
}

const counts = ['three', 'four', 'five'] as const;
/** Sets that came with Excel 2010 are in the extension list only. */
const newerSets = ['3Stars', '3Triangles', '5Boxes'];

export function readIconSet(rule: XmlNode): IconSet {
  const node = child(rule, 'iconSet');
  const stored = node?.attributes.iconSet ?? '3TrafficLights1';
  const set = counts[Number(stored[0]) - 3] + stored.slice(1);
  const details: IconSetDetails = {
    criteria: childrenNamed(node, 'cfvo').map((cfvo) => ({
      ...readThreshold(cfvo),
      operator: flag(cfvo.attributes.gte, true) ? 'greaterThanOrEqual' : 'greaterThan',
    })),
    reverseIconOrder: flag(node?.attributes.reverse),
    showIconOnly: !flag(node?.attributes.showValue, true),
  };
  const isDefault = JSON.stringify(details) === JSON.stringify(defaultsFor(stored));
  return { type: 'iconSet', set, ...(!isDefault && { raw: { ...details } }) };
}

/** True when only newer Excels know the set. */
export function isNewerIconSet(rule: IconSet): boolean {
  return newerSets.includes(storedSet(rule));
}

export function writeIconSet(rule: IconSet): string {
  return write(rule, 'iconSet', (threshold, attributes) => {
    const cfvo = writeThreshold(threshold, 'lower');
    return attributes.gte === false ? cfvo.replace('/>', ' gte="0"/>') : cfvo;
  });
}

export function writeExtendedIconSet(rule: IconSet): string {
  return write(rule, 'x14:iconSet', (threshold, attributes) =>
    writeExtendedThreshold(threshold, 'lower', attributes),
  );
}

/** True when icons were picked one by one, which the book cannot say. */
export function hasOwnIcons(rule: XmlNode): boolean {
  return childrenNamed(child(rule, 'iconSet'), 'cfIcon').length > 0;
}

function write(
  rule: IconSet,
  name: string,
  threshold: (threshold: Threshold, attributes: { gte?: boolean }) => string,
): string {
  const stored = storedSet(rule);
  const details: IconSetDetails = { ...defaultsFor(stored), ...rule.raw };
  return element(
    name,
    {
      iconSet: stored,
      showValue: details.showIconOnly ? false : undefined,
      reverse: details.reverseIconOrder || undefined,
    },
    details.criteria.map((criterion) =>
      threshold(criterion, criterion.operator === 'greaterThan' ? { gte: false } : {}),
    ),
  );
}

/** `threeArrows` → `3Arrows`. */
function storedSet({ set }: IconSet): string {
  const index = counts.findIndex((count) => set.startsWith(count));
  return index < 0 ? set : `${index + 3}${set.slice(counts[index]?.length)}`;
}

function defaultsFor(stored: string): IconSetDetails {
  const count = Number(stored[0]);
  const criteria = Array.from({ length: count }, (_, index) => ({
    kind: 'percent',
    value: String(Math.round((100 * index) / count)),
    operator: 'greaterThanOrEqual' as const,
  }));
  return { criteria, reverseIconOrder: false, showIconOnly: false };
}
