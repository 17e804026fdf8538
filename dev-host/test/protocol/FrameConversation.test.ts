import type { ClientOptions, Host } from '../../dispatcher/Host';
import { CellEditing } from '../../dispatcher/wire/CellEditing';
import { ScriptedBatches } from '../../dispatcher/faults/ScriptedBatches';
import { createEngine } from '../../engine/univer/createEngine';
import { emptyBook } from '../../engine/book/emptyBook';
import { FrameConversation } from '../../protocol/FrameConversation';
import { parseFrameRequest, type DialogRequest, type FrameReply } from '../../protocol/frameMessages';

function start({ editing = false, process = (body: string) => Promise.resolve(`answer to ${body}`) } = {}) {
  const engine = createEngine();
  engine.load(emptyBook());
  const clients: (ClientOptions & { connected: boolean })[] = [];
  const host: Host = {
    engine,
    script: new ScriptedBatches(),
    cellEditing: new CellEditing(),
    window: { isInFront: true },
    connect(options) {
      const client = { ...options, connected: true };
      clients.push(client);
      const wire = { syncs: 0, requestBytes: 0, responseBytes: 0, cellsWritten: 0 };
      return { process, wire, disconnect: () => (client.connected = false) };
    },
  };
  if (editing) host.cellEditing.begin('me');
  const posted: FrameReply[] = [];
  const reported: unknown[] = [];
  const dialogs: { dialog: DialogRequest; onClosed: () => void }[] = [];
  const dialogsClosed: DialogRequest[] = [];
  const conversation = new FrameConversation({
    host,
    user: 'me',
    locale: 'zh-CN',
    documentUrl: 'https://localhost/plan.xlsx',
    addinId: 'addin',
    openDialog: (dialog, onClosed) => {
      dialogs.push({ dialog, onClosed });
      return () => dialogsClosed.push(dialog);
    },
    post: (reply) => posted.push(reply),
    report: (error) => reported.push(error),
  });
  let correlation = 0;
  const send = async (action: string, data: unknown, actionType = 0): Promise<FrameReply> => {
    correlation += 1;
    await conversation.receive({
      _messageType: 0,
      _actionName: action,
      _conversationId: conversation.id,
      _correlationId: correlation,
      _data: data,
      _actionType: actionType,
    });
    const reply = posted.at(-1);
    if (!reply) throw new Error('no reply');
    expect(reply).toMatchObject({
      _messageType: 1,
      _correlationId: correlation,
      _actionName: action,
      _errorCode: 0,
    });
    return reply;
  };
  const handshake = () => send('ContextActivationManager_getAppContextAsync', 'addin');
  return { engine, clients, conversation, posted, reported, dialogs, dialogsClosed, send, handshake };
}

const execute = (dispatchId: number, args: object) => ({
  ...args,
  DdaMethod: { ControlId: 0, Version: 1, DispatchId: dispatchId },
});
const batch = (body: string, purpose = 'IterativeExecutor', flags = 0) =>
  execute(93, { ArrayData: [purpose, 'POST', 'ProcessQuery', ['SdkVersion', 'officejs'], body, 0, flags] });

test('the handshake gives Office.js its host, and connects a client', async () => {
  const { engine, handshake, clients } = start();
  engine.settings()['colour'] = '"green"';
  const { _data } = await handshake();
  expect(_data).toMatchObject({ _appName: 16, _appUILocale: 'zh-CN', _settings: [['colour', '"green"']] });
  expect(JSON.parse((_data as { _requirementMatrix: string })._requirementMatrix)).toMatchObject({
    ExcelApi: '1.16',
  });
  expect(clients).toMatchObject([{ user: 'me', connected: true }]);
});

test('a pane that reloads gets a new client, the old one is let go', async () => {
  const { handshake, clients } = start();
  await handshake();
  await handshake();
  expect(clients.map(({ connected }) => connected)).toEqual([false, true]);
});

test('a batch goes to the client and its answer comes back', async () => {
  const { handshake, send } = start();
  await handshake();
  expect((await send('executeMethod', batch('{}')))._data).toEqual({
    Version: 1,
    Error: 0,
    Data: [200, ['Content-Type', 'application/json'], 'answer to {}'],
  });
});

test('while a cell is open for typing batches fail as in Excel, the library’s own calls do not', async () => {
  const { handshake, send } = start({ editing: true });
  await handshake();
  expect((await send('executeMethod', batch('{}')))._data).toEqual({ Version: 1, Error: 5004 });
  expect((await send('executeMethod', batch('{}', 'WacPartition')))._data).toMatchObject({ Error: 0 });
  expect((await send('executeMethod', batch('{}', 'IterativeExecutor', 65)))._data).toMatchObject({
    Error: 0,
  });
});

test('a failure of the stand-in is reported and fails the batch', async () => {
  const failure = new Error('broken');
  const { handshake, send, reported } = start({ process: () => Promise.reject(failure) });
  await handshake();
  expect((await send('executeMethod', batch('{}')))._data).toEqual({ Version: 1, Error: 5001 });
  expect(reported).toEqual([failure]);
});

test('events reach Office.js once it listens', async () => {
  const { handshake, send, clients, posted } = start();
  await handshake();
  const entry = [65536, 10, 'sheet', '{}', 0, false] as const;
  clients[0]?.onEvents([[...entry]]);
  expect(posted).toHaveLength(1);
  await send('richApiMessage', {}, 1);
  clients[0]?.onEvents([[...entry]]);
  expect(posted.at(-1)).toMatchObject({
    _responseType: 1,
    _actionName: 'richApiMessage',
    _data: { ArrayData: [entry] },
  });
  await send('richApiMessage', {}, 2);
  const before = posted.length;
  clients[0]?.onEvents([[...entry]]);
  expect(posted).toHaveLength(before);
});

test('a ribbon command runs when Office.js listens, and ends with its status', async () => {
  const { handshake, send, conversation, posted } = start();
  await handshake();
  await send('appCommandInvoked', {}, 1);
  await conversation.acceptsCommands;
  const status = conversation.runCommand('refresh', 'button');
  const pushed = posted.at(-1)?._data as Record<string, string>;
  expect(pushed).toMatchObject({ 1: 'refresh', 2: '{"source":{"id":"button"}}' });
  await send('executeMethod', execute(94, { 0: pushed['0'], 1: 11101, 2: '{}' }));
  expect(await status).toBe(11101);
});

test('settings are those of the workbook; saving replaces the whole set', async () => {
  const { engine, handshake, send } = start();
  await handshake();
  engine.settings()['old'] = '1';
  await send('executeMethod', execute(76, { DdaSettingsMethod: { Properties: [['new', '2']] } }));
  expect(engine.settings()).toEqual({ new: '2' });
  expect((await send('executeMethod', execute(75, {})))._data).toMatchObject({
    Properties: { Settings: [{ Name: 'new', Value: '2' }] },
  });
});

test('what the host does not do is refused, not ignored', async () => {
  const { handshake, send } = start();
  await handshake();
  expect((await send('executeMethod', execute(64, {})))._data).toEqual({ Version: 1, Error: 5001 });
  expect((await send('documentSelectionChanged', {}, 1))._data).toEqual({ Version: 1, Error: 5001 });
});

test.each([[undefined], [{}], ['hello'], ['{"a":1}'], ['{not json'], ['{"_messageType":1}']])(
  '%j is no request',
  (data) => {
    expect(parseFrameRequest(data)).toBeUndefined();
  },
);

test('a dialog opens on registering for its events, reports when the person closes it, and closes with the page', async () => {
  const { conversation, handshake, send, posted, dialogs, dialogsClosed } = start();
  await handshake();
  const asked = { url: 'https://localhost/message.html', width: 30, height: 24 };
  await send('dialogMessageReceived', { targetId: JSON.stringify(asked) }, 1);
  expect(dialogs.map(({ dialog }) => dialog)).toEqual([asked]);
  dialogs[0]?.onClosed();
  expect(posted.at(-1)).toMatchObject({
    _actionName: 'dialogMessageReceived',
    _data: { messageType: 12006 },
  });
  conversation.close();
  expect(dialogsClosed).toEqual([asked]);
});
