/**
 * XML that other programs keep with a workbook and Excel carries along unread: the columns of a SharePoint library
 * (`data`), a sensitivity label (`label`). Kept as it is, without its XML declaration.
 */
export interface ForeignXml {
  kind: 'data' | 'label';
  xml: string;
  /** What a `data` says of itself, its id above all: XML too. */
  properties?: string;
}
