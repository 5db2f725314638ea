import { describe, expect, test } from 'vitest';
import type { FileRefusal } from '../../domain/documents/file-refusal.ts';
import { checkParts, inflatePart } from './inflate-part.ts';
import { mostBytes, mostParts, readZip } from './read-zip.ts';
import { placeOf, withNumber, withZip64End, zipOf } from './zip.fixture.ts';

// All spaces: 60 MB in 270 kB.
const bomb = await zipOf({ 'a.xml': ' '.repeat(60_000_000) }, 1);
const sound = await zipOf({ 'a.xml': '<a>Kế hoạch Kế hoạch</a>', 'thu/b.xml': '<b/>' });

function refusalOf(bytes: Uint8Array): FileRefusal | undefined {
  const { read, refusal } = readZip(bytes);
  return read === undefined ? refusal : checkParts(read).refusal;
}

function textOf(bytes: Uint8Array, part: string): string {
  const { read: archive } = readZip(bytes);
  if (archive === undefined) throw new Error('the zip is sound');
  return new TextDecoder().decode(inflatePart(archive, part).read);
}

describe('a sound zip', () => {
  test('gives its parts by name', () => {
    expect(textOf(sound, 'a.xml')).toBe('<a>Kế hoạch Kế hoạch</a>');
    expect(textOf(sound, 'thu/b.xml')).toBe('<b/>');
    expect(refusalOf(sound)).toBeUndefined();
  });

  test('may say where its directory lies in the numbers of zip64', () => {
    expect(textOf(withZip64End(sound), 'thu/b.xml')).toBe('<b/>');
  });

  test('has no part of another name', () => {
    const { read: archive } = readZip(sound);
    if (archive === undefined) throw new Error('the zip is sound');
    expect(inflatePart(archive, 'c.xml').refusal).toEqual({ code: 'part-missing', facts: { part: 'c.xml' } });
  });
});

describe('refused is', () => {
  test.each([0, 1, 21, 22, 60, 150])('a zip cut off after %i bytes', (length) => {
    expect(refusalOf(sound.subarray(0, length))?.code).toBe('damaged');
  });

  test('a zip with something after its end, which another program may take for the zip', () => {
    expect(refusalOf(Uint8Array.from([...sound, 0]))?.code).toBe('damaged');
  });

  test('a directory that says it has more entries than it has', () => {
    expect(refusalOf(withNumber(sound, placeOf(sound, 'end') + 10, 3, 2))?.code).toBe('damaged');
  });

  test('an absurd number of parts, before any of them is looked at', () => {
    const bytes = withNumber(sound, placeOf(sound, 'end') + 10, 60_000, 2);
    expect(refusalOf(bytes)).toEqual({
      code: 'too-many-parts',
      facts: { count: 60_000, most: mostParts },
    });
  });

  test('a zip with a password', () => {
    expect(refusalOf(withNumber(sound, placeOf(sound, 'entry', 1) + 8, 1, 2))?.code).toBe('locked');
  });

  test('what says that it inflates to more than 50 MB together', () => {
    const bytes = withNumber(sound, placeOf(sound, 'entry', 1) + 24, mostBytes, 4);
    expect(readZip(bytes).refusal?.code).toBe('too-big');
  });

  test('a bomb', () => {
    expect(bomb.length).toBeLessThan(300_000);
    expect(readZip(bomb).refusal).toEqual({ code: 'too-big', facts: { bytes: 60_000_000, most: mostBytes } });
  });

  test('a bomb that says it is small: inflating stops at what it says', () => {
    const lying = withNumber(bomb, placeOf(bomb, 'entry') + 24, 1_000, 4);
    expect(refusalOf(lying)).toEqual({ code: 'made-to-harm', facts: { part: 'a.xml' } });
  });

  test('two entries that share the bytes of one part', () => {
    const second = placeOf(sound, 'entry', 1);
    expect(refusalOf(withNumber(sound, second + 42, 0, 4))?.code).toBe('made-to-harm');
  });

  test('a part that reaches into the next', () => {
    const first = placeOf(sound, 'entry', 0);
    const bytes = withNumber(sound, first + 20, placeOf(sound, 'part', 1), 4);
    expect(refusalOf(bytes)?.code).toBe('made-to-harm');
  });

  test('a part that reaches into the directory', () => {
    const second = placeOf(sound, 'entry', 1);
    expect(refusalOf(withNumber(sound, second + 20, 500, 4))?.code).toBe('damaged');
  });

  test('a part whose own header gives another name than the directory', () => {
    const bytes = Uint8Array.from(sound);
    bytes[placeOf(sound, 'part') + 30] = 'z'.charCodeAt(0);
    expect(refusalOf(bytes)).toEqual({ code: 'damaged', facts: { part: 'a.xml' } });
  });

  test('a part with one spoilt letter', () => {
    const bytes = Uint8Array.from(sound);
    const entry = placeOf(sound, 'entry') + 16;
    bytes[entry] = (bytes[entry] ?? 0) ^ 1;
    expect(refusalOf(bytes)).toEqual({ code: 'damaged', facts: { part: 'a.xml' } });
  });

  test('a part packed otherwise than office programs do', () => {
    expect(refusalOf(withNumber(sound, placeOf(sound, 'entry') + 10, 12, 2))).toEqual({
      code: 'packed-otherwise',
      facts: { part: 'a.xml' },
    });
  });

  test.each(['../a.xml', 'word/../../a.xml', '/a.xml', 'C:a.xml', 'word\\a.xml'])(
    'the name %s',
    async (part) => {
      expect(refusalOf(await zipOf({ [part]: 'x' }))).toEqual({ code: 'part-name', facts: { part } });
    },
  );

  test('a name that stands twice', async () => {
    const bytes = Buffer.from(await zipOf({ 'a.xml': '<a/>', 'b.xml': '<b/>' })).toString('latin1');
    const twice = Buffer.from(bytes.replaceAll('b.xml', 'a.xml'), 'latin1');
    expect(refusalOf(twice)).toEqual({ code: 'part-name', facts: { part: 'a.xml' } });
  });
});

test('whatever is written over a zip, reading it ends in parts or in a refusal', () => {
  for (let at = 0; at < sound.length; at += 1) {
    for (const byte of [0, 0xff]) {
      const bytes = Uint8Array.from(sound);
      bytes[at] = byte;
      expect(() => refusalOf(bytes)).not.toThrow();
    }
  }
});
