import type { PaneScreen } from '../screens/PaneScreen';

/** What brings up a screen that is looked at in every theme anyway. @throws Error when there is none of the name */
export function screenNamed(name: string, screens: readonly PaneScreen[]): PaneScreen['show'] {
  const screen = screens.find((one) => one.name === name);
  if (!screen) throw new Error(`No screen ${name}`);
  return screen.show;
}
