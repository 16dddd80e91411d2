/** As much of the browser's message port as we use, so that tests can stand a plain one in its place. */
export type Port = {
  readonly name: string;
  readonly sender?: PortSender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
};

export type PortSender = { id?: string | undefined; url?: string | undefined };
