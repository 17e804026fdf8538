import { Field, makeStyles } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

interface Props extends Pick<ComponentProps<typeof Field>, 'hint' | 'children'> {
  label: string;
}

const useStyles = makeStyles({
  // Six Chinese characters stay on one line in the narrowest pane.
  field: { gridTemplateColumns: '38% 1fr' },
  // On one line with the text of a small field.
  label: { paddingTop: '2px', paddingBottom: '2px' },
});

/** A small field with its name beside it; all of them on a page are aligned. */
export function FieldBeside({ label, hint, children }: Props) {
  const styles = useStyles();
  return (
    <Field
      label={{ children: label, className: styles.label }}
      orientation="horizontal"
      className={styles.field}
      {...(hint === undefined ? {} : { hint })}
    >
      {children}
    </Field>
  );
}
