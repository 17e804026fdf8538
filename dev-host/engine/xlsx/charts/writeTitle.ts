import { encodeXml } from '../xml/encodeXml';
import { element } from '../xml/element';

/** A title of a chart or of an axis. ECMA-376 21.2.2.210. */
export function writeTitle(text: string): string {
  const paragraph = element('a:p', {}, element('a:r', {}, element('a:t', {}, encodeXml(text))));
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, element('a:bodyPr', {}), paragraph)),
    element('c:overlay', { val: false }),
  );
}
