/**
 * True when this Excel has a requirement set, for members above the one the add-in cannot do without
 * (ExcelApi 1.9). Stands right in front of their use, as `isSetSupported('ExcelApi', '1.13')`.
 */
export function isSetSupported(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}
