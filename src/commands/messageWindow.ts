/** Milliseconds after which the window is closed if nobody has. */
const LONGEST = 60_000;

/**
 * Shows a page in a small window. Resolves when the person closes it: Office ends a command's page, and its window,
 * once it completes. Escape closes it without an event before build 2503 (office-js #5200), so it also ends by itself:
 * the button would be blocked for five minutes.
 */
export function messageWindow(address: string, size: { height: number; width: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { ...size, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, error, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(new Error(error.message));
        return;
      }
      const timer = setTimeout(() => {
        dialog.close();
        resolve();
      }, LONGEST);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  });
}
