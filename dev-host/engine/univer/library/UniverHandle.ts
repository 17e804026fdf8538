import type {
  ICommandInfo,
  ICommandService,
  IMutationInfo,
  Injector,
  IUniverInstanceService,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { EngineError, type SheetId } from '../../workbook/Engine';
import type { UniverLibrary } from './UniverLibrary';

/** One Univer with at most one workbook open, and the door through which the engine changes it. */
export class UniverHandle {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;
  private current: Workbook | null = null;
  private working = 0;

  constructor(
    readonly library: UniverLibrary,
    readonly univer: Univer,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(library.ICommandService);
    this.instances = this.injector.get(library.IUniverInstanceService);
  }

  get workbook(): Workbook {
    if (!this.current) throw new EngineError('ItemNotFound', 'No workbook is open.');
    return this.current;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get isOpen(): boolean {
    return this.current !== null;
  }

  /** True while the engine itself changes the workbook. */
  get isWorking(): boolean {
    return this.working > 0;
  }

  open(data: Parameters<Univer['createUnit']>[1]): void {
    this.asEngine(() => {
      this.close();
      this.current = this.univer.createUnit(this.library.UniverInstanceType.UNIVER_SHEET, data);
    });
  }

  close(): void {
    if (this.current) this.instances.disposeUnit(this.current.getUnitId());
    this.current = null;
  }

  worksheet(sheet: SheetId): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheet);
    if (!worksheet) throw new EngineError('ItemNotFound', `There is no sheet with the id ${sheet}.`);
    return worksheet;
  }

  /**
   * Carries out one of Univer's mutations. `onlyLocal` keeps Univer's formula bookkeeping from scanning the whole
   * workbook for each of them; the engine does that bookkeeping itself (`CalculationQueue`).
   */
  mutate(mutation: { id: string }, params: object): void {
    this.asEngine(() => {
      const done = this.commands.syncExecuteCommand(
        mutation.id,
        { unitId: this.unitId, ...params },
        { onlyLocal: true },
      );
      if (!done) throw new EngineError('UnsupportedOperation', `Univer refused ${mutation.id}.`);
    });
  }

  asEngine<T>(work: () => T): T {
    this.working += 1;
    try {
      return work();
    } finally {
      this.working -= 1;
    }
  }

  /** Undo would put back cells at places that are no longer theirs. */
  forgetUndo(): void {
    this.injector.get(this.library.IUndoRedoService).clearUndoRedo(this.unitId);
  }
}

export type UniverCommand = Readonly<ICommandInfo> | Readonly<IMutationInfo>;
