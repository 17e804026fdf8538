import { act, fireEvent, render, waitFor } from '@testing-library/react';
// Loaded with the test, so that no journey waits for the first loading of a page.
import '../../../src/taskpane/screens/adopt/AdoptPage';
import '../../../src/taskpane/screens/issues/Issues';
import '../../../src/taskpane/screens/plan/Plan';
import '../../../src/taskpane/screens/settings/SettingsScreen';
import '../../../src/taskpane/screens/start/FirstRun';
import '../../../src/taskpane/screens/summary/Summary';
import type { PaneActions } from '../../../src/taskpane/context/PaneActions';
import { App } from '../../../src/taskpane/shell/App';
import type { MessageKey } from '../../../src/words/language/Messages';
import { languageOf, LANGUAGES } from '../../../src/words/vocabulary/languages';
import { fakeActions, fakeHost } from '../fakePane';
import '../openPane';
import { escapedTexts, storedTexts } from './escapedTexts';
import { JOURNEYS } from './journeys';
import { pseudoLanguage } from './pseudoLanguage';

const third = pseudoLanguage(languageOf('en'));

/** What a message looks like whatever is filled in. */
function patternOf(key: MessageKey): RegExp {
  const text = third.messages[key];
  const forms = typeof text === 'string' ? [text] : [text.one, text.other];
  const escaped = forms.map((form) =>
    form
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('.*'),
  );
  return new RegExp(escaped.join('|'), 's');
}

/** A row holds what is pressed in it; it goes by its own name. */
const wordsOf = (element: Element) =>
  `${element.getAttribute('aria-label') ?? ''} ${element.matches('[role=row]') ? '' : element.textContent}`;

async function press(key: MessageKey): Promise<void> {
  const pattern = patternOf(key);
  const found = await waitFor(() => {
    const all = [
      ...document.querySelectorAll('button, [role=tab], [role^=menuitem], [role=row][aria-expanded]'),
    ];
    const one = all.find((element) => pattern.test(wordsOf(element)));
    if (!one || one.getAttribute('aria-disabled') === 'true') throw new Error(`Nothing to press: ${key}`);
    return one;
  });
  await act(async () => void fireEvent.click(found));
}

/** The actions, and the texts of every result they gave: those are cells, not words of the pane. */
function recorded(actions: ReturnType<typeof fakeActions>) {
  const stored = new Set<string>();
  const recording = new Proxy(actions, {
    get(target, name: keyof PaneActions) {
      const action = target[name] as (...given: unknown[]) => unknown;
      return (...given: unknown[]) => {
        const result = action(...given);
        return result instanceof Promise
          ? result.then((value: unknown) => {
              for (const text of storedTexts(value)) stored.add(text);
              return value;
            })
          : result;
      };
    },
  });
  return { actions: recording, stored };
}

describe('a language that is added at run time', () => {
  const drawn = new Set<string>();

  test.each(JOURNEYS)('$name: every text comes from it', async ({ actions: given, press: keys, ends }) => {
    const { actions, stored } = recorded(fakeActions(given));
    render(
      <App
        host={fakeHost({ displayLanguage: 'en-XA' })}
        actions={actions}
        languages={[...LANGUAGES, third]}
      />,
    );
    const escaped = new Set<string>();
    const look = () => {
      // The other languages are named in themselves.
      for (const text of escapedTexts(document.body, stored))
        if (text !== '中文' && text !== 'English') escaped.add(text);
      for (const key of Object.keys(third.messages) as MessageKey[])
        if (!drawn.has(key) && patternOf(key).test(document.body.textContent)) drawn.add(key);
    };
    for (const key of keys) {
      await press(key);
      look();
    }
    await waitFor(() => expect(document.body.textContent).toMatch(patternOf(ends)));
    look();
    expect([...escaped]).toEqual([]);
    expect(document.documentElement.lang).toBe('en-XA');
  });

  test('every part of the pane was drawn', () => {
    const topic = (key: string) => key.split('.')[0];
    const seen = new Set([...drawn].map(topic));
    const unseen = new Set(
      Object.keys(third.messages)
        .map(topic)
        .filter((one) => !seen.has(one)),
    );
    // A page that did not load has a test of its own.
    expect([...unseen]).toEqual(['screen']);
  });
});
