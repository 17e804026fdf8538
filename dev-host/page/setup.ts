/** What the server sends the page about this demo (`/demo.json`). */
export interface DemoSetup {
  addinOrigin: string;
  /** Name of the workbook waiting under `/workbook.xlsx`; null = start with an empty one. */
  workbook: string | null;
}

export async function readSetup(): Promise<DemoSetup> {
  return (await (await fetchOk('/demo.json')).json()) as DemoSetup;
}

/** @throws Error when the server does not answer with the file */
export async function fetchOk(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response;
}
