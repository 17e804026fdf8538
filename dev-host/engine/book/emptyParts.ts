import type { SheetParts } from './Book';

/** What a new sheet has besides cells. */
export function emptyParts(): SheetParts {
  return {
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    conditionalFormats: [],
    autoFilter: null,
    protection: null,
    page: { orientation: 'portrait' },
    notes: [],
    hyperlinks: [],
    charts: [],
    pictures: [],
  };
}
