import type { CellSnapshot } from '../../cells/cellSnapshot';
import { isDateFormat } from '../../dates/isDateFormat';

const UNITS: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/^(?:个?工作日|天|日|days?|d|wd|working days?|dias?|días?|jours?|tage?|giorn[oi]|gün|ngày|일)?$/i, 1],
  [/^(?:周|个?星期|weeks?|wks?|w|semanas?|semaines?|wochen?|settiman[ae]|hafta|tuần|주)$/i, 7],
  [/^(?:小时|hours?|hrs?|h|horas?|heures?|stunden?|or[ae]|saat|giờ|시간)$/i, 1 / 8],
];

/** A length of time in days: `3`, `3天`, `2 weeks`; null for anything else, and for more than ten years. */
export function readDays({ value, text, numberFormat }: CellSnapshot): number | null {
  if (typeof value === 'number') return isDateFormat(numberFormat) || !isLength(value) ? null : value;
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*(\D*)$/.exec(text.normalize('NFKC').trim()) ?? [];
  const days = UNITS.find(([pattern]) => pattern.test(unit.trim()))?.[1];
  if (digits === undefined || days === undefined) return null;
  const length = Number(digits) * days;
  return isLength(length) ? length : null;
}

const isLength = (days: number): boolean => days >= 0 && days <= 3660;
