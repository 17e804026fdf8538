/**
 * Copies the text of a field as a person would, from the selected field, else by the clipboard's own interface,
 * which browsers refuse in the frame of another site unless that site allows it, with an error in the console.
 * Some hosts block both (OfficeDev/office-js issue 1991); the text then stays selected.
 * @returns whether it was copied
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    if (document.execCommand('copy')) return true;
  } catch {
    // Refused, or not known to this browser.
  }
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return false;
  }
}

/** The keys that copy on this machine, as people write them. */
export function copyKeys(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
}
