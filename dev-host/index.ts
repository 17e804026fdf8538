/** Front door: a workbook in Node with the unmodified Office.js on it. */
export * from './book';
export { documentedErrors, type DocumentedError } from './dispatcher/faults/documentedErrors';
export { createEngine } from './engine/univer/createEngine';
export type { Engine } from './engine/workbook/Engine';
export { installOfficeGlobals } from './node/installOfficeGlobals';
export { openWorkbook, type OpenOptions, type OpenWorkbook } from './node/openWorkbook';
export { isRequirementSetSupported } from './node/createNodeOffice';
