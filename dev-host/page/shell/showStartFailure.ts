import { element } from './element';
import { pageText } from './pageText';

/** The page as it is when it could not start: what was in the way, and what to do. */
export function showStartFailure(reason: string): void {
  const text = pageText(document.documentElement.lang === 'en' ? 'en' : 'zh-CN');
  document.title = text.startFailed;
  document.body.prepend(
    element(
      'section',
      { class: 'start-failure', role: 'alert' },
      element('h1', {}, text.startFailed),
      element('p', {}, reason),
      element('p', {}, text.afterStartFailure),
    ),
  );
}
