import type { Progress } from './Progress';
import type { Site } from './staticFiles';

/** Stands in for a page that is still being made: says what is going on, and asks again every second. */
export function waitingSite(progress: Progress): Site {
  const page = () => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="1" />
    <title>Opsbook</title>
  </head>
  <body>
    <h1>正在准备演示 · Preparing the demo</h1>
    <ul>${progress
      .list()
      .map((step) => `<li>${step}</li>`)
      .join('')}</ul>
  </body>
</html>
`;
  return {
    headers: { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" },
    answers: { '/': { type: 'text/html; charset=utf-8', body: page } },
    folders: [],
  };
}
