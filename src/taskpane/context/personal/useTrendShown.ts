import { usePreference } from './usePreference';

/** Whether Today shows the trend above its list. */
export function useTrendShown(): [boolean, (on: boolean) => void] {
  const [choice, choose] = usePreference('trend', ['on', 'off'] as const, 'on');
  return [choice === 'on', (on) => choose(on ? 'on' : 'off')];
}
