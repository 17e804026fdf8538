/**
 * Copies the text of a field: by the clipboard, else as a person would, from the selected field. Some hosts block
 * both inside of a pane (OfficeDev/office-js issue 1991); the text then stays selected.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Refused, or there is no clipboard in this browser.
  }
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** The keys that copy on this machine, as people write them. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
}
