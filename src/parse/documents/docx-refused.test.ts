import { describe, expect, test } from 'vitest';
import { contentTypesOf, placeOf, withNumber, zipOf } from '../zip/zip.fixture.ts';
import { parseDocx } from './docx.ts';
import { docxOf, p, r } from './docx.fixture.ts';

async function refusalOf(bytes: Uint8Array | Promise<Uint8Array>): Promise<unknown> {
  return parseDocx(await bytes).refusal;
}

describe('refused is', () => {
  test('what is no zip', async () => {
    expect(await refusalOf(Buffer.from('Kế hoạch'))).toEqual({
      code: 'other-kind',
      facts: { look: 'text', wanted: 'word' },
    });
  });

  test('a document with macros', async () => {
    expect(await refusalOf(docxOf(p('', 'chữ'), { 'word/vbaProject.bin': 'x' }))).toMatchObject({
      code: 'macros',
    });
    const types = contentTypesOf('ms-word.document.macroEnabled.main');
    expect(await refusalOf(docxOf(p('', 'chữ'), { '[Content_Types].xml': types }))).toMatchObject({
      code: 'macros',
    });
  });

  test('a bomb', async () => {
    const bytes = await docxOf(p('', 'chữ'));
    expect(await refusalOf(withNumber(bytes, placeOf(bytes, 'entry', 3) + 24, 60_000_000, 4))).toMatchObject({
      code: 'too-big',
    });
    expect(await refusalOf(withNumber(bytes, placeOf(bytes, 'entry', 3) + 24, 60, 4))).toMatchObject({
      code: 'made-to-harm',
    });
  });

  test('a document without a document', async () => {
    const types = contentTypesOf('openxmlformats-officedocument.wordprocessingml.document.main');
    expect(await refusalOf(zipOf({ '[Content_Types].xml': types }))).toEqual({
      code: 'part-missing',
      facts: { part: 'word/document.xml' },
    });
  });

  test.each([
    ['that is cut off', '<w:document><w:body>'],
    ['whose elements cross', '<w:document xmlns:w="x"><w:a><w:b></w:a></w:b></w:document>'],
    ['whose tag never ends', '<w:document xmlns:w="x"><w:a b="'],
    ['that is none', 'chữ'],
    ['with nothing in it', ''],
  ])('a part %s', async (_, xml) => {
    expect(await refusalOf(docxOf('', { 'word/document.xml': xml }))).toEqual({
      code: 'damaged',
      facts: { part: 'word/document.xml' },
    });
  });

  test('a part with entities of its own', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>';
    expect(await refusalOf(docxOf('', { 'word/document.xml': laughs }))).toEqual({
      code: 'made-to-harm',
      facts: { part: 'word/document.xml' },
    });
  });

  test('a part beside the text that is spoilt: numbers could be lost with it', async () => {
    expect(await refusalOf(docxOf({ body: p('', 'chữ'), numbering: '<w:num' }))).toEqual({
      code: 'damaged',
      facts: { part: 'word/numbering.xml' },
    });
  });

  test('text in the letters of fonts of old', async () => {
    const tcvn3 = 'ñy ban nh©n d©n tØnh ban hµnh kÕ ho¹ch ph¸t triÓn c«ng nghÖ, ®æi míi s¸ng t¹o';
    expect(
      await refusalOf(docxOf(p('', r(`${tcvn3} ${tcvn3}`, '<w:rFonts w:ascii=".VnTime"/>')))),
    ).toMatchObject({
      code: 'legacy-letters',
      facts: { encoding: 'tcvn3', words: expect.stringContaining('ñy ban nh©n d©n') },
    });
    const vni =
      'UÛy ban nhaân daân tænh ban haønh keá hoaïch phaùt trieån coâng ngheä, ñoåi môùi ñeán naêm 2030 ñaït ñuû ñöôïc ñaõ ñònh';
    expect(await refusalOf(docxOf(p('', vni)))).toMatchObject({ facts: { encoding: 'vni' } });
  });
});

test('a few words in the letters of fonts of old, among others that are sound, are told', async () => {
  const { read } = parseDocx(
    await docxOf(
      p(
        '',
        'Ủy ban nhân dân ',
        r('ban hµnh', '<w:rFonts w:ascii=".VnTime"/>'),
        r(' 2030', '<w:rFonts w:ascii=".VnTime"/>'),
      ),
    ),
  );
  expect(read?.doubts).toEqual([{ kind: 'legacy-letters', words: 'ban hµnh', paragraph: 1 }]);
});

test('a document in UTF-16, with parts of other names and in the strict form, is read', async () => {
  const office = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const xml = `\ufeff<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>`;
  const bytes = await zipOf({
    '[Content_Types].xml': contentTypesOf('openxmlformats-officedocument.wordprocessingml.document.main'),
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="/khac/van-ban.xml"/></Relationships>`,
    'khac/van-ban.xml': Buffer.from(xml, 'utf16le'),
  });
  expect(parseDocx(bytes).read?.blocks).toMatchObject([{ text: 'Kế hoạch' }]);
});
