/** The part of `Office.context.officeTheme` that is looked at. */
export interface OfficeTheme {
  isDarkTheme?: boolean;
  /** `#RRGGBB` */
  bodyBackgroundColor?: string;
}
