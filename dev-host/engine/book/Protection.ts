export interface SheetProtection {
  /** Office.js's WorksheetProtectionOptions: true = allowed although protected. */
  options: Record<string, boolean | string>;
  password?: PasswordHash;
}

export interface PasswordHash {
  /** `legacy`: the 16-bit hash of older files. */
  algorithm: string;
  hash: string;
  salt?: string;
  spinCount?: number;
}
