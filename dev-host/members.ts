/** Front door: which members of Office.js code uses, and how far the stand-in offers them. */
export { excelApiVersion } from './coverage/documentedTypes';
export { excelUses, type ExcelUse } from './coverage/excelUses';
export { isFeatureChecked } from './coverage/featureChecks';
export { libraryCoverage } from './coverage/libraryCoverage';
export { officeProgram } from './coverage/officeProgram';
