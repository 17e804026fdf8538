import { NO_WAY_BACK, type PlainWrite } from '../../back/PlainWrite';

/** A hidden name that is deleted; taken back, it stands for `meaning` again. */
export const goneNameWrite = (name: string, meaning: string): PlainWrite => ({
  cells: 0,
  queue: ({ workbook }) => workbook.names.getItem(name).delete(),
  back: () => ({
    isWorkedOut: false,
    goesFirst: true,
    look: ({ workbook }) => {
      const now = workbook.names.getItemOrNullObject(name);
      now.load('name');
      return () => {
        if (!now.isNullObject) return NO_WAY_BACK;
        const queue = () => void (workbook.names.add(name, meaning).visible = false);
        return { ...NO_WAY_BACK, write: { cells: 0, queue, back: 'none' } };
      };
    },
  }),
});
