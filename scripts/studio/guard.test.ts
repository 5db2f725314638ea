import { describe, expect, test } from 'vitest';
import { refuse, tokenHeader } from './guard.ts';

const ours = { port: 4321, token: 'dung' };
const host = '127.0.0.1:4321';
const origin = `http://${host}`;
const get = (headers: object) => refuse({ method: 'GET', headers: { host, ...headers } }, ours);
const post = (headers: object) =>
  refuse(
    {
      method: 'POST',
      headers: { host, origin, 'content-type': 'application/json', [tokenHeader]: 'dung', ...headers },
    },
    ours,
  );

describe('a request to the studio', () => {
  test('is answered under its own name alone', () => {
    expect(get({})).toBeNull();
    expect(get({ host: 'localhost:4321' })).toBeNull();
    for (const other of ['evil.example', 'evil.example:4321', '127.0.0.1', '127.0.0.1:80', '', undefined]) {
      expect(get({ host: other }), String(other)).toBe(421);
    }
  });

  test('is answered to another site only where a person follows a link', () => {
    expect(get({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(get({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(get({ origin: 'http://evil.example' })).toBe(403);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(get({ ...link, 'sec-fetch-dest': 'document' })).toBeNull();
    expect(get({ ...link, 'sec-fetch-dest': 'iframe' })).toBe(403);
  });

  test('changes something only with our origin, our token and JSON', () => {
    expect(post({})).toBeNull();
    expect(
      post({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json; charset=utf-8' }),
    ).toBeNull();
    expect(post({ origin: undefined })).toBe(403);
    expect(post({ origin: 'null' })).toBe(403);
    expect(post({ origin: 'http://127.0.0.1:4322' })).toBe(403);
    expect(post({ host: 'localhost:4321' })).toBe(403);
    expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(post({ [tokenHeader]: undefined })).toBe(403);
    expect(post({ [tokenHeader]: 'sai!' })).toBe(403);
    expect(post({ 'content-type': 'text/plain' })).toBe(415);
    expect(post({ 'content-type': 'application/jsonx' })).toBe(415);
  });

  test('is read or written, and nothing else', () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
      expect(refuse({ method, headers: { host, origin } }, ours), method).toBe(405);
    }
  });
});
