import type { LeftOutReason } from '../../../domain/portfolio/leftOutReason';
import type { PortfolioColumn, PortfolioSheet } from '../../../domain/portfolio/portfolioColumns';
import type { Template } from '../../template/fill';

/** What a portfolio of many workbooks says (SPEC section 11). */
export interface PortfolioWords {
  sheets: Readonly<Record<PortfolioSheet, string>>;
  headers: Readonly<Record<PortfolioColumn, string>>;
  /** The line above every table. */
  banner: Template;
  /** Whether a workbook is in the portfolio. */
  states: Readonly<Record<'read' | 'leftOut', string>>;
  /** Why a file is not, or was not refreshed. */
  leftOut: Readonly<Record<LeftOutReason, Template>>;
  /**
   * The digest of a nightly run, in Markdown. An earlier one is known by `title` and `counts` (`isFolderDigest`): where
   * those change, what they were has to be known still.
   */
  digest: Readonly<
    Record<
      | 'title'
      | 'counts'
      | 'workbook'
      | 'nothing'
      | 'moreWorkbooks'
      | 'copies'
      | 'copyLine'
      | 'leftOut'
      | 'leftOutLine'
      | 'moreFiles',
      Template
    >
  >;
}
