import { FrameConversation, type ConversationOptions } from './FrameConversation';
import { OfficeErrorCode, parseFrameRequest } from './frameMessages';

export interface FrameOptions extends Omit<ConversationOptions, 'post'> {
  /** The add-in's page. */
  url: string;
  /** Read to people who cannot see the frame. */
  title: string;
}

export interface HostedFrame {
  /** Starts loading when it is put into the page. */
  readonly element: HTMLIFrameElement;
  /**
   * Runs one of the add-in's command functions and resolves when it calls `event.completed()`.
   *
   * @throws Error when the page knows no such function or does not finish in five minutes, Office's own limit
   */
  runCommand(functionName: string, controlId: string): Promise<void>;
  dispose(): void;
}

const COMMAND_LIMIT_MS = 5 * 60 * 1000;
const ASSOCIATE_LIMIT_MS = 30 * 1000;
const RETRY_MS = 50;

/** A frame in which an unmodified Office.js finds this page as its host (Excel on the web). */
export function createHostedFrame(options: FrameOptions): HostedFrame {
  const origin = new URL(options.url).origin;
  const element = document.createElement('iframe');
  const conversation = new FrameConversation({
    ...options,
    post: (reply) => element.contentWindow?.postMessage(JSON.stringify(reply), origin),
  });
  // Office.js reads its host's address from the window's name, which only counts when set before insertion.
  element.name = windowName(conversation.id, options);
  element.title = options.title;
  element.src = options.url;

  const receive = (event: MessageEvent) => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    const request = parseFrameRequest(event.data);
    if (request) conversation.receive(request).catch(options.report);
  };
  window.addEventListener('message', receive);
  return {
    element,
    runCommand: (functionName, controlId) => runCommand(conversation, functionName, controlId),
    dispose() {
      window.removeEventListener('message', receive);
      conversation.close();
      element.remove();
    },
  };
}

function windowName(conversationId: string, { locale, addinId }: FrameOptions): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel$Web$16.01$${locale}$$$disableLogging$0`,
    xdmInfo: `${conversationId}|${addinId}|${window.location.origin}`,
    serializerVersion: '1',
  });
}

async function runCommand(
  conversation: FrameConversation,
  functionName: string,
  controlId: string,
): Promise<void> {
  const completed = runAssociated(conversation, functionName, controlId);
  const status = await Promise.race([completed, expiry(COMMAND_LIMIT_MS)]);
  if (status === undefined) throw new Error(`${functionName} did not finish within five minutes.`);
  if (status !== OfficeErrorCode.success)
    throw new Error(`${functionName} did not run: Office error ${status}.`);
}

/** The page may still be on its way to naming its functions (`Office.actions.associate`): asks again a while. */
async function runAssociated(conversation: FrameConversation, functionName: string, controlId: string) {
  await conversation.acceptsCommands;
  const giveUp = Date.now() + ASSOCIATE_LIMIT_MS;
  for (;;) {
    const status = await conversation.runCommand(functionName, controlId);
    if (status !== OfficeErrorCode.unknownFunction || Date.now() > giveUp) return status;
    await expiry(RETRY_MS);
  }
}

function expiry(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
