/**
 * The package's manifest names entry files it does not contain (4.0.1: `dist/index.cjs`), so Node cannot find it by
 * its name. This is the one place that knows where it really is.
 */
export { format, parseValue } from '../../../node_modules/numfmt/dist/index';
