import { describe, expect, test } from 'vitest';
import { centred, documentOf, tableOf } from '../read-document.fixture.ts';
import { transcribe } from '../transcribe.ts';
import { toFacts } from './to-facts.ts';

type Blocks = Parameters<typeof documentOf>[0];

const names = ['Đắk Lắk', 'Hà Nam', 'Nam Định', 'Vĩnh Long', 'Vĩnh Long'];
const facts = (blocks: Blocks) => toFacts(transcribe(documentOf(blocks)).regions, names);
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

describe('what a document says about itself', () => {
  test('is read at its head, in its title and at its end', () => {
    expect(
      facts([
        tableOf(
          [
            ['ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK', nation],
            ['Số: 12/KH-UBND', 'Đắk Lắk, ngày 5 tháng 01 năm 2026'],
          ],
          true,
        ),
        ['KẾ HOẠCH', centred],
        [
          'PHÁT TRIỂN CHUYỂN ĐỔI SỐ TỈNH ĐẮK LẮK THEO NGHỊ QUYẾT SỐ 57-NQ/TW CỦA BỘ CHÍNH TRỊ NĂM 2026',
          centred,
        ],
        'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học (gọi tắt là Nghị quyết); UBND tỉnh ban hành Kế hoạch.',
        'I. MỤC TIÊU',
        '1. Căn cứ Luật Đầu tư để phát triển.',
        tableOf(
          [['Nơi nhận:\n- Lưu.', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nTrần Văn Bình']],
          true,
        ),
      ]),
    ).toEqual({
      kind: 'Kế hoạch',
      number: '12/KH-UBND',
      issued: '2026-01-05',
      place: 'Đắk Lắk',
      issuer: 'Ủy ban nhân dân tỉnh Đắk Lắk',
      signer: { name: 'Trần Văn Bình', role: 'Phó Chủ tịch', capacity: 'TM. Ủy ban nhân dân, KT. Chủ tịch' },
      abstract: 'Phát triển chuyển đổi số tỉnh Đắk Lắk theo Nghị quyết số 57-NQ/TW của Bộ Chính trị năm 2026',
      isRecased: true,
      period: { start: 2026, end: 2026 },
      legalBases: [
        {
          text: 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học',
          number: '57-NQ/TW',
          issued: '2024-12-22',
          issuer: 'Bộ Chính trị',
        },
      ],
      provinces: ['Đắk Lắk'],
    });
  });

  test('is null where the document leaves it blank or has no head', () => {
    const blank = facts([
      nation,
      'Số:     /KH-UBND',
      'Đắk Lắk, ngày     tháng     năm 2026',
      'KẾ HOẠCH',
      'Về chuyển đổi số',
      'I. A',
    ]);
    expect(blank).toMatchObject({ number: null, issued: null, place: 'Đắk Lắk', issuer: null, signer: null });
    expect(facts(['Một đoạn.'])).toMatchObject({ kind: null, abstract: null, period: null, legalBases: [] });
  });

  test('of a blank head is read where an annex says to what it belongs', () => {
    const annex = [
      'PHỤ LỤC',
      '(Kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh)',
      '1. A.',
    ];
    expect(facts(['KẾ HOẠCH', 'Về chuyển đổi số', 'I. A', ...annex])).toMatchObject({
      number: '24/KH-UBND',
      issued: '2025-03-05',
    });
  });

  test('of a body below another is the name of that body with its province', () => {
    const head = tableOf([['UBND TỈNH VĨNH LONG\nSỞ KHOA HỌC VÀ CÔNG NGHỆ', nation]], true);
    expect(facts([head, 'KẾ HOẠCH', 'Về chuyển đổi số'])).toMatchObject({
      issuer: 'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
      provinces: ['Vĩnh Long'],
    });
  });
});
