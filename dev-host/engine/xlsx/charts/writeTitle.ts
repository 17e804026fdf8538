import { xmlEncode } from '@cj-tech-master/excelts/xml';
import { element } from '../xml/element';

/** A title of a chart or of an axis. ECMA-376 21.2.2.210. */
export function writeTitle(text: string): string {
  const paragraph = element('a:p', {}, element('a:r', {}, element('a:t', {}, xmlEncode(text))));
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr', {}), paragraph)),
    element('c:overlay', { val: false }),
  );
}
