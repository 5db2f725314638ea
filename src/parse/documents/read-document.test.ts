import { describe, expect, test } from 'vitest';
import { sayFileRefusal } from '../../wording/vi/file-refusal.ts';
import { saveAs } from '../../testing/broken/legacy-encodings.ts';
import { zipOf } from '../zip/zip.fixture.ts';
import { docxOf, p, sign } from './docx.fixture.ts';
import { textsOf } from './read-docx.fixture.ts';
import { readDocument } from './read-document.ts';

const sentence = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch đổi mới sáng tạo đến năm 2030.';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(name: string, bytes: Uint8Array): readonly string[] {
  const { read: document } = readDocument(name, bytes);
  if (document === undefined) throw new Error('the file is read');
  return textsOf(document);
}

describe('what a file is, its content tells', () => {
  test('and one with the ending of another kind is asked to be named rightly', async () => {
    const word = await docxOf(p('', sentence));
    expect(read('ke-hoach', word)).toEqual([sentence]);
    expect(readDocument('ke-hoach.txt', word).refusal).toEqual({
      code: 'wrong-ending',
      facts: { look: 'word', right: '.docx' },
    });
    expect(read('ke-hoach', utf8(sentence))).toEqual([sentence]);
    expect(readDocument('ke-hoach.docx', utf8(sentence)).refusal).toEqual({
      code: 'wrong-ending',
      facts: { look: 'text', right: '.txt' },
    });
  });

  test('Markdown by its ending alone', () => {
    expect(read('ke-hoach.md', utf8('# KẾ HOẠCH'))).toEqual(['KẾ HOẠCH']);
    expect(read('ke-hoach.txt', utf8('# KẾ HOẠCH'))).toEqual(['# KẾ HOẠCH']);
  });

  test.each([
    [
      'old-word',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument\0', 'utf16le')]),
    ],
    ['rtf', utf8('{\\rtf1 Kế hoạch}')],
    ['pdf', utf8('%PDF-1.7')],
    ['html', utf8('<!DOCTYPE html><p>Kế hoạch')],
    ['empty', new Uint8Array()],
    ['unknown', utf8('MZ\0\0\0\0chữ')],
  ])('refused is %s, whatever its ending', (look, bytes) => {
    expect(readDocument('ke-hoach.docx', bytes).refusal).toEqual({
      code: 'other-kind',
      facts: { look, wanted: 'document' },
    });
  });

  test('an OpenDocument text is told to be saved as .docx', async () => {
    const { refusal } = readDocument(
      'a.docx',
      await zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    );
    if (refusal === undefined) throw new Error('it is refused');
    expect(sayFileRefusal(refusal)).toMatch(
      /OpenDocument \(\.odt\); cần tài liệu Word \(\.docx\).*Lưu thành/,
    );
  });
});

describe('letters of text', () => {
  test.each(['utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1258'] as const)('in %s are read', (encoding) => {
    const many = `${sentence}\n`.repeat(5);
    expect(read('a.txt', saveAs(many, encoding)).join(' ')).toContain(sentence);
  });

  test('in UTF-16 without its mark are read', () => {
    expect(read('a.txt', Buffer.from(sentence, 'utf16le'))).toEqual([sentence]);
  });

  test.each(['tcvn3', 'vni', 'tcvn3-utf-8', 'vni-utf-8', 'twice'] as const)(
    'in %s are refused',
    (encoding) => {
      const { refusal } = readDocument('a.txt', saveAs(`${sentence}\n`.repeat(5), encoding));
      expect(refusal).toEqual({
        code: 'legacy-letters',
        facts: { encoding: encoding.replace('-utf-8', ''), words: '' },
      });
    },
  );
});

test('a scanned document is called a picture, one without words empty', async () => {
  const picture = sign(
    '<w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>',
  );
  expect(readDocument('a.docx', await docxOf(p('', picture))).refusal?.facts).toMatchObject({
    look: 'picture',
  });
  expect(readDocument('a.docx', await docxOf(p(''))).refusal?.facts).toMatchObject({ look: 'empty' });
  for (const nothing of [' \n\n', '---\n\n***\n', '…\n']) {
    expect(readDocument('a.txt', utf8(nothing)).refusal?.facts).toMatchObject({ look: 'empty' });
  }
});
