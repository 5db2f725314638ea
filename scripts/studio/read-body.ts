import type { IncomingMessage } from 'node:http';

/** No decision is longer: an entry of a plan takes a few thousand bytes. */
export const mostBytes = 256 * 1024;

/** The JSON that a request carries, in UTF-8; null where it is none. Nothing is kept of one that is too long. */
export async function readBody(request: IncomingMessage): Promise<unknown | 'too-long' | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return 'too-long';
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return 'too-long';
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return null;
  }
}
