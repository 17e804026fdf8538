/** Front door: the demo's two servers, and what other pages of the repository are built and served with. */
export type { OpsbookDemo } from './page/opsbookDemo';
export { buildAddin, buildAddinQuickly, officeJsPath } from './server/buildAddin';
export { localCertificate } from './server/certificate';
export { close, isPortTaken, listen } from './server/listen';
export { projectFolder } from './server/projectFolders';
export { runNode } from './server/runNode';
export { startDemo, type RunningDemo } from './server/startDemo';
export { serveSite } from './server/staticFiles';
