import { expect, test } from 'vitest';
import type { Agency } from '../../../schema/agency.ts';
import { nameAgencies } from './agency-register.ts';

function agency(id: string, ...namesPrinted: string[]): Agency {
  return { id, name: namesPrinted[0] ?? '', kind: 'department', namesPrinted, successors: [], note: null };
}

const register = [
  agency('mau-so-khcn', 'Sở Khoa học và Công nghệ'),
  agency('mau-so-tai-chinh', 'Sở Tài chính tỉnh'),
  agency('mau-cong-an', 'Công an tỉnh'),
];

const named = (names: readonly string[], parties: readonly string[] = []) =>
  nameAgencies('mau', register, names, parties);

test('a known spelling is its agency, and nothing is drafted', () => {
  const { idOf, drafts } = named(['Công an tỉnh']);
  expect(idOf.get('Công an tỉnh')).toBe('mau-cong-an');
  expect(drafts).toEqual([]);
});

test('a known body in other words is drafted with those words alone', () => {
  const { idOf, drafts } = named(['Sở KH&CN', 'sở Khoa học và công nghệ', 'Sở Tài chính']);
  expect([...idOf.values()]).toEqual(['mau-so-khcn', 'mau-so-khcn', 'mau-so-tai-chinh']);
  expect(drafts.map(({ id, namesPrinted, rule }) => [id, namesPrinted, rule])).toEqual([
    ['mau-so-khcn', ['Sở KH&CN', 'sở Khoa học và công nghệ'], 'new-spelling'],
    ['mau-so-tai-chinh', ['Sở Tài chính'], 'new-spelling'],
  ]);
});

test('an unknown body is one new agency, however it is spelt, of the kind that its name says', () => {
  const { idOf, drafts } = named([
    ...['Ủy ban nhân dân các huyện, thành phố', 'UBND các huyện, thành phố'],
    ...[
      'các sở, ban, ngành',
      'Các sở, ban, ngành tỉnh',
      'Văn phòng UBND tỉnh (Cổng Thông tin)',
      'Trường Đại học Mẫu',
      'Cơ quan, địa phương có liên quan',
    ],
  ]);
  expect(new Set(idOf.values()).size).toBe(5);
  expect(drafts.map(({ id, name, kind, rule }) => [id, name, kind, rule])).toEqual([
    ['mau-uy-ban-nhan-dan-cac-huyen-thanh-pho', 'Ủy ban nhân dân các huyện, thành phố', 'group', 'new-body'],
    ['mau-cac-so-ban-nganh', 'Các sở, ban, ngành', 'group', 'new-body'],
    ['mau-van-phong-ubnd-tinh', 'Văn phòng UBND tỉnh', 'peoples-committee-office', 'new-body'],
    ['mau-truong-dai-hoc-mau', 'Trường Đại học Mẫu', 'school', 'new-body'],
    ['mau-co-quan-dia-phuong-co-lien-quan', 'Cơ quan, địa phương có liên quan', 'group', 'new-body'],
  ]);
});

test('what two agencies may be called is neither of them', () => {
  const twice = [
    agency('mau-a', 'Hội Mẫu'),
    agency('mau-b', 'Hội Mẫu tỉnh'),
    agency('mau-c', 'Hội mẫu trên địa bàn'),
  ];
  expect(nameAgencies('mau', twice, ['Hội Mẫu cấp tỉnh'], []).idOf.get('Hội Mẫu cấp tỉnh')).toBe(
    'mau-hoi-mau-cap-tinh',
  );
  expect(nameAgencies('mau', twice, ['Hội Mẫu tỉnh'], []).idOf.get('Hội Mẫu tỉnh')).toBe('mau-b');
});

test('a party of the central government is beyond the register, where that does not know it', () => {
  const { idOf, drafts } = named([], ['Ban Chỉ đạo Trung ương', 'Bộ Khoa học và Công nghệ', 'UBND tỉnh']);
  expect([...idOf.keys()]).toEqual(['UBND tỉnh']);
  expect(drafts.map(({ kind }) => kind)).toEqual(['peoples-committee']);
  const knowing = [agency('mau-bo', 'Bộ Khoa học và Công nghệ')];
  expect(nameAgencies('mau', knowing, [], ['Bộ KH&CN']).idOf.get('Bộ KH&CN')).toBe('mau-bo');
});
