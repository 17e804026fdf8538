import { makeStyles } from '@fluentui/react-components';

/** For every `ProgressBar`: in forced colours the track would be filled as darkly as the bar in it. */
export const useBarStyles = makeStyles({
  bar: {
    // Written as Fluent writes it, to take the place of its own rule.
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
});
