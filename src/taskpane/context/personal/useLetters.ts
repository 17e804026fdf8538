import { usePreference } from './usePreference';

/** Whether single letters act on a focused row; some people speak to their machine, and letters would go off. */
export function useLetters(): [boolean, (on: boolean) => void] {
  const [choice, choose] = usePreference('letters', ['on', 'off'] as const, 'on');
  return [choice === 'on', (on) => choose(on ? 'on' : 'off')];
}
