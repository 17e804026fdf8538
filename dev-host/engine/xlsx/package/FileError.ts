export type FileErrorCode = 'notXlsx' | 'damaged' | 'encrypted' | 'tooLarge';

/** A file that cannot be opened as a workbook; the message says what it is and what to do about it. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'FileError';
  }
}
