/** The settings of SPEC section 8, in the order they are shown. */
export const SETTING_KEYS = [
  'period',
  'asOf',
  'dayBasis',
  'slipThreshold',
  'lookAhead',
  'escalateAfter',
  'cascade',
  'language',
  'autoRefresh',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];
