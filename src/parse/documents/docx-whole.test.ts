import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocx } from './docx.ts';
import { docxOf, p, r, sign } from './docx.fixture.ts';
import { readDocx } from './read-docx.fixture.ts';

type Wrap = (content: string) => string;

/** What may stand around words in a paragraph, of this format or of a program that adds its own. */
const inlineWraps: readonly Wrap[] = [
  (content) => `<w:hyperlink w:anchor="x">${content}</w:hyperlink>`,
  (content) => `<w:ins>${content}</w:ins>`,
  (content) => `<w:moveTo>${content}</w:moveTo>`,
  (content) => `<w:smartTag w:element="x">${content}</w:smartTag>`,
  (content) => `<w:customXml>${content}</w:customXml>`,
  (content) => `<w:bdo>${content}</w:bdo>`,
  (content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content) => `<w:fldSimple w:instr="REF x">${content}</w:fldSimple>`,
  (content) => `<moi:the xmlns:moi="https://example.org/moi">${content}</moi:the>`,
  (content) => `<w:ruby><w:rt/><w:rubyBase>${content}</w:rubyBase></w:ruby>`,
  (content) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent>`,
  (content) =>
    sign('<w:fldChar w:fldCharType="begin"/>') +
    sign('<w:instrText>REF y</w:instrText>') +
    sign('<w:fldChar w:fldCharType="separate"/>') +
    content +
    sign('<w:fldChar w:fldCharType="end"/>'),
];

/** What may stand around paragraphs. */
const blockWraps: readonly Wrap[] = [
  (content) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`,
  (content) =>
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${content}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`,
  (content) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  (content) => `<w:ins>${content}</w:ins>`,
  (content) => `<moi:the xmlns:moi="https://example.org/moi">${content}</moi:the>`,
  (content) =>
    p(
      '',
      sign(
        `<w:drawing><wp:anchor><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wp:anchor></w:drawing>`,
      ),
    ),
  (content) => p('<w:rPr><w:del/></w:rPr>', 'x') + content,
  (content) => content + p('<w:rPr><w:del/></w:rPr>', 'x'),
];

const wraps = (of: readonly Wrap[]) => fc.array(fc.constantFrom(...of), { maxLength: 4 });
const passage = fc.tuple(wraps(inlineWraps), wraps(blockWraps));

test('no word is lost, doubled or moved, whatever stands around it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(passage, { minLength: 1, maxLength: 5 }), async (passages) => {
      const words = passages.map((_, index) => `chữ${index}`);
      const body = passages.map(([inline, block], index) => {
        const run = inline.reduce((content, wrap) => wrap(content), r(`${words[index]} `));
        return block.reduce((content, wrap) => wrap(content), p('', run));
      });
      const { blocks } = await readDocx(body.join(''));
      expect(JSON.stringify(blocks).match(/chữ\d/g)).toEqual(words);
    }),
    { numRuns: 80 },
  );
});

test('whatever is written over a document, reading it ends in a document or in a refusal', async () => {
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('<w:numPr/>', 'a')}<w:tbl><w:tr><w:tc>${p('', 'b')}</w:tc></w:tr></w:tbl></w:body></w:document>`;
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    'w:p',
    '<w:tc>',
    '</w:tbl>',
    '<w:numPr>',
    '<w:del/>',
    'x',
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(xml.length), fc.nat(12), piece, async (at, length, written) => {
      const spoilt = xml.slice(0, at) + written + xml.slice(at + length);
      const { read, refusal } = parseDocx(await docxOf('', { 'word/document.xml': spoilt }));
      expect(read === undefined).toBe(refusal !== undefined);
    }),
    { numRuns: 80 },
  );
});
