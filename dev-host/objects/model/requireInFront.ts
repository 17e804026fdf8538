import type { Batch } from './Batch';
import { OfficeError } from './OfficeError';

/**
 * Refuses what belongs to a window while another workbook is in front. Source: Microsoft documentation, "Troubleshoot
 * Excel add-ins"; office-js issues 2196 and 6365.
 */
export function requireInFront(
  { isInFront }: Batch,
  code: 'GeneralException' | 'InvalidSelection' | 'ItemNotFound' = 'GeneralException',
): void {
  if (!isInFront) throw new OfficeError(code);
}
