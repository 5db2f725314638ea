import { describe, expect, test } from 'vitest';
import { parsePictureType } from './picture-type.ts';

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (character) => character.charCodeAt(0));

describe('parsePictureType', () => {
  test.each([
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0\0\x10JFIF\0'],
    ['gif', 'GIF89a\x01\0\x01\0\0\0'],
    ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['avif', '\0\0\0\x20ftypavif\0\0'],
  ])('knows %s by its first bytes', (type, start) => {
    expect(parsePictureType(bytes(start))).toBe(type);
  });

  test.each(['export const x = 1;', '<svg onload="alert(1)"/>', '', 'PNG', '%PDF-1.7 '])(
    'takes %j for no picture',
    (start) => {
      expect(parsePictureType(bytes(start))).toBe(null);
    },
  );
});
