/* oxlint-disable no-underscore-dangle -- the client library's own names */
/** A message of the add-in's client library to the page that frames it: a JSON string over `postMessage`. */
export type Request = {
  _messageType: 0;
  _actionName: string;
  /** 0 invokes, 1 registers for an event, 2 takes the registration back. */
  _actionType: 0 | 1 | 2;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
};

/** The request in a window's message; null for anything else that a page may be sent. */
export function requestIn(event: MessageEvent, frame: Window | null): Request | null {
  if (event.source !== frame || typeof event.data !== 'string') return null;
  try {
    const message = JSON.parse(event.data) as Partial<Request>;
    return message._messageType === 0 && typeof message._actionName === 'string' ? (message as Request) : null;
  } catch {
    return null;
  }
}

/** @param isEvent true tells something that was registered for, at any later time */
export function answerTo(request: Request, data: unknown, errorCode = 0, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _responseType: isEvent ? 1 : 0,
    _errorCode: errorCode,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: location.origin,
    _data: data,
    _serializerVersion: 1,
  });
}
