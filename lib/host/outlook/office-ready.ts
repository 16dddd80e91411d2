/** `elsewhere`: the page stands in no Outlook; `silent`: the client library did not come or does not answer. */
export type Readiness = 'outlook' | 'elsewhere' | 'silent';

/**
 * Waits until Outlook's client library knows its host.
 * @param limit milliseconds; a library that cannot load its parts never says so
 */
export function officeReady(limit: number): Promise<Readiness> {
  if (typeof Office === 'undefined') return Promise.resolve('silent');
  return new Promise((resolve) => {
    setTimeout(() => resolve('silent'), limit);
    void Office.onReady(({ host }) => resolve(String(host) === 'Outlook' ? 'outlook' : 'elsewhere'));
  });
}
