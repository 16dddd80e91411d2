/** As much of the extension's own interface as the tests speak. */
declare const chrome: {
  tabs: {
    query: (which: object) => Promise<{ id: number }[]>;
    connect: (
      tab: number,
      how: object,
    ) => {
      postMessage: (message: unknown) => void;
      onMessage: { addListener: (hear: (message: Record<string, unknown>) => void) => void };
    };
    sendMessage: (tab: number, message: object, how: object) => Promise<unknown>;
  };
  runtime: {
    getURL: (path: string) => string;
    getManifest: () => { version: string };
    sendMessage: (message: object) => Promise<unknown>;
  };
  action: { getBadgeText: (of: object) => Promise<string> };
  notifications: { getAll: () => Promise<Record<string, boolean>> };
  alarms: {
    get: (name: string) => Promise<{ scheduledTime: number } | undefined>;
    clear: (name: string) => Promise<boolean>;
  };
  storage: { local: { set: (values: object) => Promise<void> } };
};
