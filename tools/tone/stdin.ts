import { createReadStream, type ReadStream } from 'node:fs';

/**
 * What is piped in, read from its descriptor: the server that runs these commands ends the process as soon as
 * `process.stdin` ends, before the last answer is given.
 */
export function pipedIn(): ReadStream {
  return createReadStream('', { fd: 0, autoClose: false });
}
