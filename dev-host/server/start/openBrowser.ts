import { spawn } from 'node:child_process';

/**
 * Opens the address in the default browser where there is a desktop. Without one, or when it cannot be opened,
 * nothing happens: the address is printed anyway.
 */
export function openBrowser(address: string): void {
  const program = opener(process.platform, process.env, address);
  if (!program) return;
  const child = spawn(program.command, program.args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** The program that opens an address on this system; undefined when there is no desktop to open it on. */
export function opener(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
  address: string,
): { command: string; args: string[] } | undefined {
  if (platform === 'darwin') return { command: 'open', args: [address] };
  // `start` is a word of cmd's; its first quoted argument is a window title.
  if (platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', address] };
  const desktop = environment['DISPLAY'] ?? environment['WAYLAND_DISPLAY'];
  return desktop ? { command: 'xdg-open', args: [address] } : undefined;
}
