import { XmlReader } from '../xml/XmlReader';
import { decodeXString } from '../xml/xstring';

export interface SharedStrings {
  texts: string[];
  /** Numbers of those whose runs differ in formatting. */
  rich: Set<number>;
}

/** Collects the text of `si` and `is` elements: all `t` but those of phonetic guides. ECMA-376 18.4. */
export class TextCollector {
  private readonly pieces: string[] = [];
  private inText = false;
  private phonetic = 0;
  private formatted = false;

  open(name: string): void {
    if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic++;
    else if (name === 'rPr') this.formatted = true;
  }

  text(text: string): void {
    if (this.inText) this.pieces.push(text);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.phonetic--;
  }

  /** The text since the last call, and whether any of it had formatting of its own. */
  take(): { text: string; rich: boolean } {
    const result = { text: decodeXString(this.pieces.join('')), rich: this.formatted };
    this.pieces.length = 0;
    this.formatted = false;
    return result;
  }
}

/** Reads the shared strings part, whose text `stream` passes on piece by piece. */
export function readSharedStrings(stream: (take: (piece: string) => void) => void): SharedStrings {
  const result: SharedStrings = { texts: [], rich: new Set() };
  const collector = new TextCollector();
  const reader = new XmlReader({
    open: ({ name }) => collector.open(name),
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      const { text, rich } = collector.take();
      if (rich) result.rich.add(result.texts.length);
      result.texts.push(text);
    },
  });
  stream((piece) => reader.write(piece));
  reader.close();
  return result;
}
