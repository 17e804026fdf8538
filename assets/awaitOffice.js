// Office.js gives up for good where nobody has called onReady within 20 s of its own start, and on a slow line the pane's
// program takes longer than that. Calling early costs nothing: who calls later is answered all the same.
void globalThis.Office?.onReady();
