import { httpStatusOf, OfficeError, type OfficeErrorCode } from '../../objects/model/OfficeError';
import { ActionType, type RequestBody, type ResponseBody } from '../wire/messages';
import { doesWork, isAddinBatch } from '../wire/batchKind';
import type { CellEditing } from '../wire/CellEditing';
import { BatchRun, type ClientContext } from './BatchRun';
import type { DocumentedError } from '../faults/documentedErrors';
import type { ScriptedBatches } from '../faults/ScriptedBatches';
import type { HostClient, RequestOptions, WireCount } from '../wire/HostClient';
import { ObjectPaths } from './ObjectPaths';
import { runActions, wireError } from './runActions';

/** What a client needs of the host it belongs to. */
export interface ClientSurroundings {
  /** Bytes a request or an answer may have. */
  payloadLimit: number;
  /** Runs one request at a time over all clients, as the one workbook they share. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  script: ScriptedBatches;
  cellEditing: CellEditing;
  left(): void;
}

/** One running copy of Office.js. */
export class Client implements HostClient {
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly context: ClientContext,
    private readonly host: ClientSurroundings,
  ) {}

  get wire(): WireCount {
    return this.context.wire;
  }

  async process(requestBody: string, options: RequestOptions = {}): Promise<string> {
    // Excel runs the requests of one client in the order in which they were sent.
    const turn = this.lastTurn.then(() => this.run(requestBody, options));
    this.lastTurn = turn.catch(() => undefined);
    return (await turn) ?? unanswered();
  }

  disconnect(): void {
    this.context.references.removeAll();
    this.host.left();
  }

  /** @returns null when no answer is to be sent */
  private async run(requestBody: string, { delayForCellEdit }: RequestOptions): Promise<string | null> {
    const requestBytes = byteLength(requestBody);
    this.wire.requestBytes += requestBytes;
    if (requestBytes > this.host.payloadLimit) return this.send(refusal('RequestPayloadSizeLimitExceeded'));
    const body = JSON.parse(requestBody) as RequestBody;
    if (doesWork(body)) this.wire.syncs++;
    if (!isAddinBatch(body)) return this.send(await this.answer(body));
    const { cellEditing } = this.host;
    if (delayForCellEdit) await cellEditing.closed(this.context.user);
    if (cellEditing.isOpen(this.context.user)) return this.send(refusal('InvalidOperationInCellEditMode'));

    const { before, after, end } = this.host.script.planFor(this, this.context.user);
    // Outside of the workbook's turns, so that other clients' batches can be part of an edit.
    for (const edit of before) await edit();
    const answer =
      end?.effect === 'none' ? nothingDone : await this.answer(end?.effect === 'half' ? halfOf(body) : body);
    for (const edit of after) await edit();
    if (end?.type === 'silence') return null;
    return this.send(end ? scriptedFailure(end.code) : answer);
  }

  private send(answer: ResponseBody): string {
    const text = JSON.stringify(answer);
    const fits = byteLength(text) <= this.host.payloadLimit;
    const sent = fits ? text : JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
    this.wire.responseBytes += byteLength(sent);
    return sent;
  }

  private answer(body: RequestBody): Promise<ResponseBody> {
    return this.host.inTurn(async () => {
      const batch = new BatchRun(this.context);
      const paths = new ObjectPaths(body.ObjectPaths, batch);
      try {
        return await runActions(body, paths, batch);
      } finally {
        batch.finish();
      }
    });
  }
}

/** The first half of what a request changes, with all that comes before. */
function halfOf(body: RequestBody): RequestBody {
  const changes = body.Actions.flatMap(({ ActionType: type }, index) =>
    type === ActionType.method || type === ActionType.setProperty ? [index] : [],
  );
  const middle = changes[Math.floor(changes.length / 2)] ?? 0;
  return { ...body, Actions: body.Actions.slice(0, middle) };
}

const nothingDone: ResponseBody = { Results: [] };

function refusal(code: OfficeErrorCode): ResponseBody {
  return { Results: [], Error: wireError(new OfficeError(code), 0, '') };
}

function scriptedFailure(code: DocumentedError): ResponseBody {
  return {
    Results: [],
    Error: {
      Code: code,
      Message: `The stand-in was told to fail this batch with ${code}.`,
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: httpStatusOf(code),
    },
  };
}

function unanswered(): Promise<never> {
  return new Promise(() => undefined);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
