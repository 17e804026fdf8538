import { createContext } from 'react';

/** Whether the pane has its footer: before there is a workbook of ours it has none. */
export const HasFooterContext = createContext(false);
