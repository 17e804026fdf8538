import type { Host } from '../dispatcher/Host';
import type { HostClient } from '../dispatcher/wire/HostClient';
import { appContext, type FrameSurroundings } from './appContext';
import {
  DispatchId,
  FrameActionType,
  FrameResponseType,
  OfficeErrorCode,
  type DialogRequest,
  type FrameReply,
  type FrameRequest,
} from './frameMessages';
import { DELAY_FOR_CELL_EDIT, type WireEvent } from '../dispatcher/wire/messages';

export interface ConversationOptions extends Omit<FrameSurroundings, 'settings'> {
  host: Host;
  /** The person at that pane; see `ClientOptions`. */
  user: string;
  /**
   * Shows a page of the add-in in a window over the grid (`displayDialogAsync` with `displayInIframe`).
   * @returns how to close it
   */
  openDialog(dialog: DialogRequest, onClosed: () => void): () => void;
  post(reply: FrameReply): void;
  /** Gets what the workbook threw: always a defect of the stand-in. */
  report(error: unknown): void;
}

type MethodArguments = Record<string, unknown>;

/** Events this host can send. Registering for another one is refused, so that nobody waits in vain. */
const EVENTS = new Set(['richApiMessage', 'appCommandInvoked', 'dialogMessageReceived']);

/** Office's number for “the person closed the dialog”. */
const DIALOG_CLOSED = 12006;

/**
 * The host's side of one copy of Office.js: answers its handshake, its batches and its settings, and sends it
 * events and ribbon commands. Knows messages only; the window they travel through is `hostedFrame`'s.
 */
export class FrameConversation {
  readonly id = crypto.randomUUID();
  private client: HostClient | undefined;
  private readonly registered = new Set<string>();
  private closeDialog: (() => void) | undefined;
  private commandListenerReady: (() => void) | undefined;
  /** Resolves when Office.js listens for ribbon commands. */
  readonly acceptsCommands = new Promise<void>((resolve) => (this.commandListenerReady = resolve));
  private readonly commands = new Map<string, (status: number) => void>();

  constructor(private readonly options: ConversationOptions) {}

  async receive(request: FrameRequest): Promise<void> {
    if (request._conversationId !== this.id) return;
    const data = await this.answer(request);
    this.options.post(
      this.message(request._actionName, request._correlationId, FrameResponseType.answer, data),
    );
    // Not before the answer has left: until it has that, Office.js drops commands.
    if (this.registered.has('appCommandInvoked')) this.commandListenerReady?.();
  }

  /**
   * Runs a function of the add-in as a click on its ribbon button does.
   *
   * @returns Office's status number: 0, or why the function did not run
   */
  runCommand(functionName: string, controlId: string): Promise<number> {
    const invocation = crypto.randomUUID();
    const event = JSON.stringify({ source: { id: controlId } });
    const completed = new Promise<number>((resolve) => this.commands.set(invocation, resolve));
    this.push('appCommandInvoked', { 0: invocation, 1: functionName, 2: event });
    return completed;
  }

  close(): void {
    this.closeDialog?.();
    this.client?.disconnect();
    this.client = undefined;
  }

  private answer(request: FrameRequest): unknown {
    if (request._actionType === FrameActionType.registerEvent) return this.register(request);
    if (request._actionType === FrameActionType.unregisterEvent) {
      this.registered.delete(request._actionName);
      if (request._actionName === 'dialogMessageReceived') this.closeDialog?.();
      return officeReply(OfficeErrorCode.success);
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.start();
      case 'ContextActivationManager_notifyHost':
        return null;
      case 'executeMethod':
        return this.execute(request._data as MethodArguments);
      default:
        return officeReply(OfficeErrorCode.notImplemented);
    }
  }

  /** Also the answer to a pane that reloaded itself: its old proxies and event handlers are gone. */
  private start(): Record<string, unknown> {
    this.close();
    this.registered.clear();
    const { host, user } = this.options;
    this.client = host.connect({ user, onEvents: (entries) => this.sendEvents(entries) });
    return appContext({ ...this.options, settings: host.engine.settings() });
  }

  private register({ _actionName: event, _data }: FrameRequest): unknown {
    if (!EVENTS.has(event)) return officeReply(OfficeErrorCode.notImplemented);
    this.registered.add(event);
    if (event === 'dialogMessageReceived') this.openDialog(_data as { targetId: string });
    return officeReply(OfficeErrorCode.success);
  }

  /** Office.js asks for a dialog by registering for its events; the dialog is what it registers on. */
  private openDialog({ targetId }: { targetId: string }): void {
    this.closeDialog = this.options.openDialog(JSON.parse(targetId) as DialogRequest, () => {
      this.push('dialogMessageReceived', { messageType: DIALOG_CLOSED });
    });
  }

  private execute(args: MethodArguments): unknown {
    const method = args['DdaMethod'] as { DispatchId: number };
    switch (method.DispatchId) {
      case DispatchId.batch:
        return this.runBatch(args['ArrayData'] as unknown[]);
      case DispatchId.commandCompleted:
        this.commands.get(String(args['0']))?.(Number(args['1']));
        this.commands.delete(String(args['0']));
        return officeReply(OfficeErrorCode.success);
      case DispatchId.loadSettings:
        return officeReply(OfficeErrorCode.success, { Properties: { Settings: this.namedSettings() } });
      case DispatchId.saveSettings:
        this.saveSettings(args['DdaSettingsMethod'] as { Properties?: [string, string][] });
        return officeReply(OfficeErrorCode.success);
      default:
        return officeReply(OfficeErrorCode.notImplemented);
    }
  }

  private async runBatch(request: unknown[]): Promise<unknown> {
    const [purpose, , , , body, , flags] = request;
    const delayForCellEdit = (Number(flags) & DELAY_FOR_CELL_EDIT) !== 0;
    const { host, user } = this.options;
    // “WacPartition” marks the library's own calls, which do not touch the workbook.
    if (purpose === 'IterativeExecutor' && !delayForCellEdit && host.cellEditing.isOpen(user)) {
      return officeReply(OfficeErrorCode.cellEditing);
    }
    if (!this.client) return officeReply(OfficeErrorCode.notImplemented);
    try {
      const response = await this.client.process(String(body), { delayForCellEdit });
      const data = [200, ['Content-Type', 'application/json'], response];
      return officeReply(OfficeErrorCode.success, { Data: data });
    } catch (error) {
      this.options.report(error);
      return officeReply(OfficeErrorCode.notImplemented);
    }
  }

  private namedSettings(): { Name: string; Value: string }[] {
    return Object.entries(this.options.host.engine.settings()).map(([Name, Value]) => ({ Name, Value }));
  }

  /** Office sends the whole set each time: what is missing from it was removed. */
  private saveSettings({ Properties = [] }: { Properties?: [string, string][] }): void {
    const store = this.options.host.engine.settings();
    for (const name of Object.keys(store)) delete store[name];
    Object.assign(store, Object.fromEntries(Properties));
  }

  private sendEvents(entries: WireEvent[]): void {
    this.push('richApiMessage', { ArrayData: entries });
  }

  private push(event: string, data: unknown): void {
    if (!this.registered.has(event)) return;
    this.options.post(this.message(event, 0, FrameResponseType.event, data));
  }

  private message(
    action: string,
    correlation: number,
    responseType: FrameReply['_responseType'],
    data: unknown,
  ): FrameReply {
    return {
      _messageType: 1,
      _responseType: responseType,
      _actionName: action,
      _conversationId: this.id,
      _correlationId: correlation,
      _errorCode: 0,
      _data: data,
      _serializerVersion: 1,
    };
  }
}

/** @param code one of `OfficeErrorCode` */
function officeReply(code: number, more: object = {}): Record<string, unknown> {
  return { Version: 1, Error: code, ...more };
}
