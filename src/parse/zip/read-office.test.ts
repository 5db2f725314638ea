import { describe, expect, test } from 'vitest';
import { sayFileRefusal } from '../../wording/vi/file-refusal.ts';
import { readOffice } from './read-office.ts';
import { contentTypesOf, wordType, workbookType, zipOf } from './zip.fixture.ts';

const types = '[Content_Types].xml';

function oleOf(stream: string): Uint8Array {
  const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([head, Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')]);
}

test('a Word document and a workbook are told by their content', async () => {
  const word = await zipOf({ [types]: contentTypesOf(wordType), 'main.xml': '<w/>' });
  const workbook = await zipOf({ [types]: contentTypesOf(workbookType), 'main.xml': '<w/>' });
  expect([...(readOffice(word, 'word').read?.entries.keys() ?? [])]).toEqual([types, 'main.xml']);
  expect(readOffice(workbook, 'workbook').refusal).toBeUndefined();
  expect(readOffice(workbook, 'word').refusal).toEqual({
    code: 'other-kind',
    facts: { look: 'workbook', wanted: 'word' },
  });
});

describe('another kind of file is named as what it is', () => {
  test.each([
    ['empty', ''],
    ['pdf', '%PDF-1.7\n'],
    ['rtf', '{\\rtf1\\ansi'],
    ['html', '\n<!DOCTYPE html><html>'],
    ['html', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
    ['word-xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'],
    ['picture', '\x89PNG\r\n'],
    ['archive', 'Rar!\x1a'],
    ['text', 'Kế hoạch'],
    ['unknown', 'MZ\0\0'],
  ] as const)('%s', (look, content) => {
    const bytes = Buffer.from(content, look === 'picture' ? 'latin1' : 'utf8');
    expect(readOffice(bytes, 'word').refusal).toEqual({
      code: 'other-kind',
      facts: { look, wanted: 'word' },
    });
  });

  test.each([
    ['old-word', 'WordDocument'],
    ['old-workbook', 'Workbook'],
    ['old-workbook', 'Book'],
    ['old-office', 'PowerPoint Document'],
  ] as const)('%s by its stream %s', (look, stream) => {
    expect(readOffice(oleOf(stream), 'word').refusal?.facts).toEqual({ look, wanted: 'word' });
  });

  test.each([
    ['opendocument-text', { mimetype: 'application/vnd.oasis.opendocument.text' }],
    ['opendocument-sheet', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
    ['slides', { [types]: contentTypesOf('openxmlformats-officedocument.presentationml.presentation.main') }],
    ['binary-workbook', { [types]: contentTypesOf('ms-excel.sheet.binary.macroEnabled.main') }],
    ['zip', { 'thu.txt': 'Kế hoạch' }],
  ] as const)('%s by its parts', async (look, parts) => {
    const { refusal } = readOffice(await zipOf(parts), 'workbook');
    expect(refusal).toEqual({ code: 'other-kind', facts: { look, wanted: 'workbook' } });
  });
});

test('a document with a password is called so, and not an old one', () => {
  expect(readOffice(oleOf('EncryptedPackage'), 'word').refusal).toEqual({ code: 'locked', facts: null });
});

describe('macros are refused', () => {
  test('by the part that holds them', async () => {
    const bytes = await zipOf({ [types]: contentTypesOf(wordType), 'word/vbaProject.bin': 'x' });
    expect(readOffice(bytes, 'word').refusal).toEqual({
      code: 'macros',
      facts: { part: 'word/vbaProject.bin' },
    });
  });

  test.each(['ms-word.document.macroEnabled.main', 'ms-excel.sheet.macroEnabled.main'])(
    'by the type %s, whatever their part is called',
    async (type) => {
      const bytes = await zipOf({ [types]: contentTypesOf(type), 'word/x.bin': 'x' });
      expect(readOffice(bytes, 'word').refusal?.code).toBe('macros');
    },
  );
});

test('what is said names the fault and the way out', () => {
  const { refusal } = readOffice(oleOf('WordDocument'), 'word');
  if (refusal === undefined) throw new Error('an old document is refused');
  expect(sayFileRefusal(refusal)).toBe(
    'đây là tài liệu Word đời cũ (.doc); cần tài liệu Word (.docx). Mở bằng Word, chọn Lưu thành (Save As), loại “Word Document (*.docx)”, rồi dùng tệp mới.',
  );
});
