import { describe, expect, test } from 'vitest';
import { bold, centred, documentOf, tableOf } from './read-document.fixture.ts';
import { transcribe } from './transcribe.ts';

type Blocks = Parameters<typeof documentOf>[0];

/** What is written of some blocks that stand below a title, without empty lines. */
function body(blocks: Blocks): readonly string[] {
  return linesOf([['KẾ HOẠCH', centred], ['Về chuyển đổi số', centred], ...blocks]).slice(4);
}

function linesOf(blocks: Blocks): readonly string[] {
  return transcribe(documentOf(blocks)).transcript.text.split('\n').filter(Boolean);
}

/** What is open about them, as `kind: words`. */
function open(blocks: Blocks): readonly string[] {
  const { unsure } = transcribe(
    documentOf([['KẾ HOẠCH', centred], ['Về chuyển đổi số', centred], ...blocks]),
  ).transcript;
  return unsure.map(({ kind, words }) => `${kind}: ${words}`);
}

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

describe('the head', () => {
  test('is read out of a table that places it side by side, without its rules', () => {
    const head = tableOf(
      [
        ['ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK\n-------', `${nation}\n${motto}`],
        ['Số: 12/KH-UBND', 'Đắk Lắk, ngày 05 tháng 01 năm 2026'],
      ],
      true,
    );
    expect(linesOf([head, ['KẾ HOẠCH', centred], 'Về chuyển đổi số'])).toEqual([
      '<Letterhead>',
      'ỦY BAN NHÂN DÂN',
      'TỈNH ĐẮK LẮK',
      nation,
      motto,
      'Số: 12/KH-UBND',
      'Đắk Lắk, ngày 05 tháng 01 năm 2026',
      '</Letterhead>',
      '<Title>',
      'KẾ HOẠCH',
      'Về chuyển đổi số',
      '</Title>',
    ]);
  });

  test('is read out of lines, and number and date are taken apart where they stand in one', () => {
    const lines = [
      'ỦY BAN NHÂN DÂN',
      'TỈNH KON TUM',
      nation,
      motto,
      'Số:     /KH-UBND Kon Tum, ngày     tháng     năm 2023',
    ];
    expect(linesOf([...lines, 'KẾ HOẠCH', 'Về chuyển đổi số']).slice(1, 8)).toEqual([
      ...lines.slice(0, 4),
      'Số: /KH-UBND',
      'Kon Tum, ngày tháng năm 2023',
      '</Letterhead>',
    ]);
  });

  test('of the Party has its star left out and its number without a colon', () => {
    const head = tableOf(
      [['TỈNH ỦY TIỀN GIANG\n*\nSố 57-KH/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM\nTiền Giang, ngày 6 tháng 5 năm 2025']],
      true,
    );
    expect(linesOf([head, 'KẾ HOẠCH', 'về đột phá']).slice(1, 3)).toEqual([
      'TỈNH ỦY TIỀN GIANG',
      'Số 57-KH/TU',
    ]);
  });
});

describe('the title', () => {
  test('is one line for its form, one for what it is about, and one for what it is attached to', () => {
    const lines: Blocks = [
      ['KẾ HOẠCH', centred],
      ['Phát triển khoa học', centred],
      ['và công nghệ năm 2026', centred],
      ['(Kèm theo Quyết định số 1/QĐ-UBND', centred],
      ['ngày 05/01/2026)', centred],
      'Căn cứ A;',
    ];
    expect(linesOf(lines)).toEqual([
      '<Title>',
      'KẾ HOẠCH',
      'Phát triển khoa học và công nghệ năm 2026',
      '(Kèm theo Quyết định số 1/QĐ-UBND ngày 05/01/2026)',
      '</Title>',
      'Căn cứ A;',
    ]);
  });

  test('may have its form and what it is about in one line', () => {
    const title = (line: string) => linesOf([line, 'I. MỘT']).slice(1, -2);
    expect(title('KẾ HOẠCH thực hiện Nghị quyết số 57')).toEqual(['KẾ HOẠCH', 'thực hiện Nghị quyết số 57']);
    expect(title('KẾ HOẠCH PHÁT TRIỂN KINH TẾ SỐ')).toEqual(['KẾ HOẠCH', 'PHÁT TRIỂN KINH TẾ SỐ']);
    expect(title('KẾ HOẠCH HÀNH ĐỘNG')).toEqual(['KẾ HOẠCH HÀNH ĐỘNG']);
  });

  test('ends above who issues it, in capitals, and above the first reason', () => {
    expect(body([['GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ', centred], 'Căn cứ A;'])).toEqual([
      'GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Căn cứ A;',
    ]);
  });

  test('that is missing is told of, and everything is text', () => {
    const { text, unsure } = transcribe(documentOf(['Một đoạn.', 'Hai đoạn.'])).transcript;
    expect(text).toBe('Một đoạn.\n\nHai đoạn.\n');
    expect(unsure).toEqual([{ line: 1, kind: 'title-unknown', words: 'Một đoạn.' }]);
  });
});

describe('numbered lines', () => {
  test('are titles where the file prints them bold or slanted, and as deep as what they stand in', () => {
    const italic = { isItalic: true };
    const lines: Blocks = [
      ['I. MỤC TIÊU', bold],
      ['1. Mục tiêu cụ thể', bold],
      ['1.1. Đến năm 2030', bold],
      ['a) Hạ tầng', italic],
      'b) Việc khác không dấu',
      '2. Yêu cầu: đủ.',
    ];
    expect(body(lines)).toEqual([
      '## I. MỤC TIÊU',
      '### 1. Mục tiêu cụ thể',
      '#### 1.1. Đến năm 2030',
      '##### a) Hạ tầng',
      'b) Việc khác không dấu',
      '2\\. Yêu cầu: đủ.',
    ]);
    expect(open(lines)).toEqual([]);
  });

  test('of a file that prints nothing bold are titles where no sentence ends and something stands under them', () => {
    const lines = [
      'KẾ HOẠCH',
      'Về chuyển đổi số',
      'I. MỤC TIÊU',
      '1. Mục tiêu cụ thể',
      '- Một.',
      '2. Đạt 80%',
      '3. Hết.',
    ];
    expect(linesOf(lines).slice(4)).toEqual([
      '## I. MỤC TIÊU',
      '### 1. Mục tiêu cụ thể',
      '- Một.',
      '2\\. Đạt 80%',
      '3\\. Hết.',
    ]);
  });

  test('that may be a title and are not bold among others that are stay text and are told of', () => {
    const lines: Blocks = [['I. MỤC TIÊU', bold], '1. Nội dung', '- Một.'];
    expect(body(lines)).toEqual(['## I. MỤC TIÊU', '1\\. Nội dung', '- Một.']);
    expect(open(lines)).toEqual(['heading-or-paragraph: 1. Nội dung']);
  });

  test('out of their order, there twice, or of a kind that has no id are told of', () => {
    const lines = ['I. MỘT', '1. A.', '3. B.', '3. C.', '1) D.', 'III. BA', 'Phần IV BỐN'];
    expect(open(lines)).toEqual([
      'label-gap: 3. B.',
      'label-twice: 3. C.',
      'label-unknown: 1) D.',
      'label-gap: III. BA',
      'label-unknown: Phần IV BỐN',
    ]);
  });

  test('get a space behind their number where it lacks, and amounts none', () => {
    expect(body(['II.MỤC TIÊU', '1.Nâng cao.', 'a)Nội dung.', '1.500 người dự.', '2 . Khác.'])).toEqual([
      '## II. MỤC TIÊU',
      '1\\. Nâng cao.',
      'a) Nội dung.',
      '1.500 người dự.',
      '2\\. Khác.',
    ]);
  });
});

describe('items', () => {
  test('of one mark stand together; marks of Word are hyphens and pluses, and are told of', () => {
    expect(body(['- Một;', '- Hai:', '+ Ba', '• Bốn', '○ Năm', '* Sáu'])).toEqual([
      ...['- Một;', '- Hai:', '+ Ba', '- Bốn', '+ Năm', '* Sáu'],
    ]);
    expect(open(['• Bốn', '-Năm'])).toEqual(['mark-written: • Bốn']);
  });

  test('behind a forced line break are lines of their own', () => {
    expect(body(['a) Gồm:\n- Một;\n- Hai', 'Dài\nvà nối'])).toEqual([
      'a) Gồm:',
      '- Một;',
      '- Hai',
      'Dài và nối',
    ]);
    expect(open(['a) Gồm:\n- Một', 'Hết.\nSang câu'])).toEqual([
      'line-split: - Một',
      'line-joined: Sang câu',
    ]);
  });
});

describe('the end', () => {
  const closing = 'Trên đây là Kế hoạch, yêu cầu các đơn vị thực hiện./.';

  test('has its closing words apart from the last number', () => {
    expect(body(['I. MỘT', '1. A.', closing])).toEqual(['## I. MỘT', '1\\. A.', '***', closing]);
    expect(open(['I. MỘT', '1. A.', closing])).toEqual([expect.stringContaining('closing-words: Trên đây')]);
  });

  test.each([
    [
      'a table',
      [tableOf([['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Văn B']], true)],
    ],
    ['lines', ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn B']],
  ])('has recipients and signature, read out of %s', (_, end) => {
    expect(body(['I. MỘT', ...end])).toEqual([
      ...['## I. MỘT', '<Recipients>', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.', '</Recipients>'],
      ...['<Signature>', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn B', '</Signature>'],
    ]);
  });

  test('may be several annexes, each with its own title and head', () => {
    const head = tableOf([['ỦY BAN NHÂN DÂN TỈNH', nation]], true);
    const lines = body([
      'I. MỘT',
      ['PHỤ LỤC I', centred],
      ['DANH MỤC', centred],
      '1. A.',
      head,
      ['PHỤ LỤC II', centred],
      '1. B.',
    ]);
    expect(lines).toEqual([
      ...['## I. MỘT', '<Annex>', '<Title>', 'PHỤ LỤC I', 'DANH MỤC', '</Title>', '1\\. A.', '</Annex>'],
      ...['<Annex>', '<Letterhead>', 'ỦY BAN NHÂN DÂN TỈNH', nation, '</Letterhead>'],
      ...['<Title>', 'PHỤ LỤC II', '</Title>', '1\\. B.', '</Annex>'],
    ]);
  });
});

test('a decision holds its own head, articles, recipients and signature, and the plan follows it', () => {
  const lines = linesOf([
    ...[
      nation,
      'Số: 1/QĐ-UBND',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành.',
      'Điều 2. Thi hành.',
    ],
    ...[
      'Nơi nhận:',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Trần Văn B',
      'KẾ HOẠCH',
      'Về chuyển đổi số',
      '(Kèm theo Quyết định số 1/QĐ-UBND)',
      'I. MỘT',
    ],
  ]);
  expect(lines).toEqual([
    ...['<Decision>', '<Letterhead>', nation, 'Số: 1/QĐ-UBND', '</Letterhead>'],
    ...[
      '<Title>',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch',
      '</Title>',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành.',
      'Điều 2. Thi hành.',
    ],
    ...[
      '<Recipients>',
      'Nơi nhận:',
      '- Lưu: VT.',
      '</Recipients>',
      '<Signature>',
      'CHỦ TỊCH',
      'Trần Văn B',
      '</Signature>',
    ],
    ...[
      '</Decision>',
      '<Title>',
      'KẾ HOẠCH',
      'Về chuyển đổi số',
      '(Kèm theo Quyết định số 1/QĐ-UBND)',
      '</Title>',
      '## I. MỘT',
    ],
  ]);
});

describe('footnotes', () => {
  test('stand below the text, and their marks where they are printed', () => {
    const { text } = transcribe(
      documentOf(['Đạt 80%[^1] và [^x].'], [{ key: '1', text: 'Theo báo cáo {2025}.' }]),
    ).transcript;
    expect(text).toBe('Đạt 80%[^1] và \\[^x\\].\n\n[^1]: Theo báo cáo \\{2025\\}.\n');
  });

  test('without a mark in the text are told of', () => {
    const { unsure } = transcribe(documentOf(['Đạt 80%.'], [{ key: '1', text: 'Theo báo cáo.' }])).transcript;
    expect(unsure).toContainEqual({ line: 3, kind: 'footnote-uncalled', words: 'Theo báo cáo.' });
  });
});

test('what reading a document was unsure of is told of at the line on which its paragraph stands', () => {
  const document = documentOf(['Một.', '- Hai;', '-----', '- Ba.']);
  const doubts = [2, 3].map((paragraph) => ({ kind: 'field' as const, paragraph, words: 'x' }));
  const { text, unsure } = transcribe({ ...document, doubts }).transcript;
  expect(text).toBe('Một.\n\n- Hai;\n- Ba.\n');
  expect(unsure.filter(({ kind }) => kind === 'field').map(({ line }) => line)).toEqual([3, 5]);
});
