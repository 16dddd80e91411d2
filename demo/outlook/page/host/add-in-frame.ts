/* oxlint-disable no-underscore-dangle -- the client library's own names */
import type { TwinState } from '../state';
import { appContext, initialData } from './contexts';
import { answerTo, requestIn, type Request } from './envelope';
import { execute, type Executed } from './execute';
import type { ItemDoor } from './item-door';

/** A frame with a page of the add-in, and what the host can tell it. */
export type AddInFrame = {
  element: HTMLIFrameElement;
  /** Tells what was registered for; false when nobody was listening. */
  fire: (event: string, payload: unknown) => boolean;
  isListening: (event: string) => boolean;
  remove: () => void;
};

let frames = 0;

/** Actions by which the client library says that the keyboard left the pane, or pressed something in it. */
const keyActions: Readonly<Record<number, string>> = { 13: 'end', 14: 'start', 15: 'escape', 39: 'key' };

/**
 * Frames a page of the add-in as Outlook on the web does: who the host is stands in the frame's name, and the genuine client
 * library asks for the rest by messages.
 */
export function addInFrame(
  state: TwinState,
  door: ItemDoor,
  page: { path: string; title: string; completed?: (event: unknown) => void },
): AddInFrame {
  const { site, variants } = state.boot;
  const appId = `cordial-twin-${(frames += 1)}`;
  const conversation = `${appId}-conversation`;
  const element = document.createElement('iframe');
  // Before it is inserted: browsers give the name to the window only then.
  element.name = JSON.stringify({
    baseFrameName: appId,
    hostInfo: `Outlook|Web|16.01|${variants.locale}|${appId}|||0`,
    xdmInfo: `${conversation}|${appId}|${location.origin}`,
    serializerVersion: 1,
    flights: '[]',
  });
  element.title = page.title;
  element.src = `${site}/${page.path}`;
  const listeners = new Map<string, Request>();

  const send = (text: string) => element.contentWindow?.postMessage(text, new URL(site).origin);

  async function hear(event: MessageEvent): Promise<void> {
    const request = requestIn(event, element.contentWindow);
    if (!request || !request._conversationId.startsWith(conversation)) return;
    if (request._actionType === 1) {
      listeners.set(request._actionName, request);
      return void send(answerTo(request, { Error: 0 }));
    }
    if (request._actionType === 2) {
      listeners.delete(request._actionName);
      return void send(answerTo(request, { Error: 0 }));
    }
    const answer = await answerOf(request);
    if (answer) send(answerTo(request, answer.data, answer.errorCode));
  }

  async function answerOf(request: Request): Promise<{ data: unknown; errorCode?: number } | null> {
    const data = request._data as Record<string, unknown> & unknown[];
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return { data: appContext(state.boot, appId, state.roaming) };
      case 'ContextActivationManager_notifyHost': {
        const left = keyActions[Number(data[1])];
        if (left) state.focusLeft.push(left);
        return { data: null };
      }
      case 'GetInitialData':
        return { data: initialData(state.boot, state.shown) };
      case 'ExecuteMethod':
        return executed(data);
      case 'executeMethod':
        if ((data.DdaMethod as { DispatchId: number }).DispatchId === 94) page.completed?.(data['2' as never]);
        return { data: { Version: 1, Error: 0 } };
      default:
        return { data: null, errorCode: -2 };
    }
  }

  async function executed(data: Record<string, unknown>): Promise<{ data: Executed } | null> {
    const dispatch = (data.MethodData as { DispatchId: number }).DispatchId;
    state.log.push({ action: 'ExecuteMethod', dispatch, params: data.ApiParams });
    if (state.muted === 'all' || state.muted.has(dispatch)) return null;
    const errorCode = state.failing.get(dispatch);
    if (errorCode !== undefined) return { data: { wasSuccessful: false, error: true, errorCode } };
    return { data: await execute(state, door, dispatch, data.ApiParams) };
  }

  const listen = (event: MessageEvent) => void hear(event);
  addEventListener('message', listen);
  return {
    element,
    isListening: (event) => listeners.has(event),
    fire(event, payload) {
      const registered = listeners.get(event);
      if (registered) send(answerTo(registered, payload, 0, true));
      return registered !== undefined;
    },
    remove() {
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
