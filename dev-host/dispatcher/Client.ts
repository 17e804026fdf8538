import { OfficeError } from '../objects/model/OfficeError';
import { ActionType, type RequestBody, type ResponseBody, type WireAction } from '../protocol/messages';
import { BatchRun, type ClientContext } from './BatchRun';
import type { HostClient, WireCount } from './Host';
import { ObjectPaths } from './ObjectPaths';
import { runActions, wireError } from './runActions';

/** What a client needs of the host it belongs to. */
export interface ClientSurroundings {
  /** Bytes a request or an answer may have. */
  payloadLimit: number;
  /** Runs one request at a time over all clients, as the one workbook they share. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  left(): void;
}

/** One running copy of Office.js. */
export class Client implements HostClient {
  constructor(
    readonly context: ClientContext,
    private readonly host: ClientSurroundings,
  ) {}

  get wire(): WireCount {
    return this.context.wire;
  }

  async process(requestBody: string): Promise<string> {
    const requestBytes = byteLength(requestBody);
    const answer = await this.host.inTurn(() => this.answer(requestBody, requestBytes));
    const text = JSON.stringify(answer);
    const fits = byteLength(text) <= this.host.payloadLimit;
    const sent = fits ? text : JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded'));
    this.wire.requestBytes += requestBytes;
    this.wire.responseBytes += byteLength(sent);
    return sent;
  }

  disconnect(): void {
    this.context.references.removeAll();
    this.host.left();
  }

  private async answer(requestBody: string, requestBytes: number): Promise<ResponseBody> {
    if (requestBytes > this.host.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    const body = JSON.parse(requestBody) as RequestBody;
    if (doesWork(body)) this.wire.syncs++;
    const batch = new BatchRun(this.context);
    const paths = new ObjectPaths(body.ObjectPaths, batch);
    try {
      return await runActions(body, paths, batch);
    } finally {
      batch.finish();
    }
  }
}

/** False for the request at the end of `Excel.run` that only lets go of references. */
function doesWork(body: RequestBody): boolean {
  const others = body.Actions.filter((action) => !isRelease(action));
  return (
    others.length === body.Actions.length ||
    others.some((action) => action.ActionType !== ActionType.instantiate)
  );
}

function isRelease(action: WireAction): boolean {
  return (
    action.ActionType === ActionType.method &&
    ['_RemoveReference', '_RemoveAllReferences'].includes(action.Name)
  );
}

function refusal(code: 'RequestPayloadSizeLimitExceeded' | 'ResponsePayloadSizeLimitExceeded'): ResponseBody {
  return { Results: [], Error: wireError(new OfficeError(code), 0, '') };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
