import { isOfficeFailure } from '../../src/workbook/session/officeProblem';
import { WorkbookError } from '../../src/workbook/session/workbookError';
import { actionOf, declarationOf, type ActionName } from './actions';
import { EDITS, type EditStage } from './edits';
import { duplicatesIn, wrongBaselines } from './findings';
import { Ledger, type Declared, type Violation } from './Ledger';
import type { Disturbance, Edit, Schedule, Step } from './Schedule';
import { marksIn, snapshotOf, type Snapshot } from './Snapshot';
import type { Stage } from './Stage';
import { isTagged, TAG } from './tables';
import { withoutPauses } from './withoutPauses';

/** @returns what went wrong; nothing when nobody lost anything and every action came to rest */
export async function runSchedule(stage: Stage, schedule: Schedule): Promise<Violation[]> {
  await stage.load(schedule.book);
  return withoutPauses(() => new ScheduleRun(stage, schedule.book === 'sample').run(schedule));
}

class ScheduleRun {
  private marks = 100;
  private readonly ledger: Ledger;
  private last: EditStage['last'] = null;
  private isPartnerHeld = false;

  constructor(
    private readonly stage: Stage,
    /** Rows of the sample have no tag, since one would make them the team's. */
    private readonly isSample: boolean,
  ) {
    this.ledger = new Ledger(this.look());
  }

  async run({ steps }: Schedule): Promise<Violation[]> {
    const found: Violation[] = [];
    for (const [index, step] of steps.entries()) {
      const label = (one: Violation) => ({
        ...one,
        kind: `${one.kind} (${step.action})`,
        detail: `step ${index + 1}: ${one.detail}`,
      });
      found.push(...(await this.step(step)).map(label));
      if (found.length > 0) return found;
    }
    return this.converge([...new Set(steps.map(({ action }) => action))]);
  }

  private look(): Snapshot {
    return snapshotOf(this.stage.engine);
  }

  private async step({ action, during }: Step): Promise<Violation[]> {
    const before = this.look();
    this.ledger.begin(before);
    const declared = declarationOf(action);
    const ends: (() => Promise<void>)[] = [];
    for (const one of during) this.prepare(one, declared, ends);
    const crashes: Violation[] = await this.stage.as('me', () => this.act(action, declared));
    for (const end of ends) await end();
    this.stage.workbook.host.script.clear();
    await this.stage.engine.settled();
    const now = this.look();
    const found = [
      ...crashes,
      ...this.ledger.compare(now, declared),
      ...duplicatesIn(before, now),
      ...wrongBaselines(before, now, this.ledger),
    ];
    this.tagNewRows();
    return found;
  }

  /** An action by whoever's Office.js is the global one. */
  private async act(name: ActionName, declared: Declared): Promise<Violation[]> {
    const own: Declared['changes'] = [];
    const accept = (changes: readonly Declared['changes'][number]['change'][]) => {
      for (const change of changes) {
        const entry = { change, isApplied: null };
        own.push(entry);
        declared.changes.push(entry);
      }
    };
    try {
      const result = await actionOf(name).run(accept);
      if (result) {
        for (const one of own)
          one.isApplied = result.applied.some(
            ({ row, column, table }) =>
              row === one.change.row && column === one.change.column && table === one.change.table,
          );
      }
      return [];
    } catch (error) {
      if (error instanceof WorkbookError) {
        const { problem } = error;
        if (problem.code === 'notRestored') declared.losses.push(problem);
        return [];
      }
      return [
        { kind: 'crash', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      ];
    }
  }

  private prepare(one: Disturbance, declared: Declared, ends: (() => Promise<void>)[]): void {
    const { script } = this.stage.workbook.host;
    const which = { client: this.stage.workbook.client, from: one.before };
    if (one.type === 'edit') script.beforeBatch(() => this.edit(one.edit), which);
    else if (one.type === 'refusal') script.failBatch(one.code, { ...which, effect: one.effect });
    else script.beforeBatch(() => this.otherPane(one, declared, ends), which);
  }

  private async otherPane(
    { action, batches }: Extract<Disturbance, { type: 'pane' }>,
    declared: Declared,
    ends: (() => Promise<void>)[],
  ): Promise<void> {
    // It does one thing at a time.
    if (this.isPartnerHeld) return;
    const { adds, rows, completes } = declarationOf(action);
    declared.adds = [...declared.adds, ...adds];
    declared.rows = [...declared.rows, ...rows];
    declared.completes = [...declared.completes, ...completes];
    if (batches === 'all') {
      await this.stage.as('partner', () => this.act(action, declared));
      return;
    }
    this.isPartnerHeld = true;
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let running: Promise<unknown> = Promise.resolve();
    await this.stage.as('partner', async () => {
      const isHeld = new Promise<void>((resolve) => {
        const hold = () => {
          resolve();
          return gate;
        };
        this.stage.workbook.host.script.beforeBatch(hold, { client: this.stage.partner.client, from: 2 });
      });
      running = this.act(action, declared);
      await Promise.race([isHeld, running]);
    });
    ends.push(() =>
      this.stage.as('partner', async () => {
        goOn();
        await running;
        this.isPartnerHeld = false;
      }),
    );
  }

  private async edit(edit: Edit): Promise<void> {
    const before = this.look();
    let mark: string | null = null;
    const text = () => `文·${++this.marks}·`;
    try {
      await this.stage.colleague.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(edit.table);
        const own = {
          context,
          table,
          last: this.last,
          remember: (last: NonNullable<EditStage['last']>) => (this.last = last),
          text: () => {
            const made = text();
            [mark = null] = marksIn(made);
            return made;
          },
        };
        await EDITS[edit.kind](own, edit);
        await context.sync();
      });
    } catch (error) {
      // Excel does not let a person do everything either.
      if (!isOfficeFailure(error)) throw error;
    }
    await this.stage.engine.settled();
    this.ledger.follow(before, this.look(), edit.kind === 'typeIntoOurs' ? mark : null);
  }

  /** Rows that came with the last step belong to the team from now on. */
  private tagNewRows(): void {
    const { engine } = this.stage;
    if (this.isSample) return;
    const before = this.look();
    for (const { id: sheet } of engine.sheets()) {
      for (const { name, rect } of engine.parts(sheet).tables) {
        if (!isTagged(name)) continue;
        const [headers = [], ...rows] = engine.read(sheet, rect);
        const at = headers.findIndex((cell) => cell?.value === TAG);
        rows.forEach((cells, index) => {
          const isBlank = cells.every((cell) => (cell?.value ?? '') === '');
          if (at < 0 || isBlank || (cells[at]?.value ?? '') !== '') return;
          const place = { row: rect.row + 1 + index, column: rect.column + at, rowCount: 1, columnCount: 1 };
          engine.write(sheet, place, [[{ value: `新·${++this.marks}·` }]]);
        });
      }
    }
    this.ledger.follow(before, this.look(), null);
  }

  /** Everybody has stopped, nothing is filtered or protected: the second repeat of an action changes nothing. */
  private async converge(actions: readonly ActionName[]): Promise<Violation[]> {
    await this.quieten();
    for (const action of actions) {
      const found = await this.step({ action, during: [] });
      const rested = this.look().text;
      found.push(...(await this.step({ action, during: [] })));
      const now = this.look().text;
      if (now !== rested && !actionOf(action).neverRests)
        found.push({ kind: 'restless', detail: difference(rested, now) });
      if (found.length > 0)
        return found.map((one) => ({ kind: `${one.kind} (${action}, repeated)`, detail: one.detail }));
    }
    return [];
  }

  private async quieten(): Promise<void> {
    const before = this.look();
    await this.stage.colleague.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load('items/name');
      tables.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.protection.unprotect();
      for (const table of tables.items) table.clearFilters();
      await context.sync();
    });
    this.ledger.follow(before, this.look(), null);
  }
}

/** The first line that differs, as a person can find it. */
function difference(before: string, after: string): string {
  const [one, other] = [before.split('\n'), after.split('\n')];
  const at = one.findIndex((line, index) => line !== other[index]);
  const [from = '', to = ''] = [one[at], other[at < 0 ? one.length : at]];
  const start = [...from].findIndex((char, index) => char !== to[index]);
  return `${from.slice(Math.max(0, start - 60), start + 120)} ⇒ ${to.slice(Math.max(0, start - 60), start + 120)}`;
}
