import { rankOn } from '../../domain/provinces.ts';
import type { Province, ProvinceCode } from '../../schema/province.ts';
import { defineDataset, joinList } from './dataset.ts';

/** The provinces of today and before, with their codes by scheme. */
export const provincesDataset = defineDataset({
  id: 'tinh',
  title: 'Tỉnh',
  description:
    'Cả 34 tỉnh, thành phố hiện nay và 52 đơn vị đã kết thúc ngày 30/6/2025. Một tỉnh cũ và một tỉnh mới trùng tên là hai dòng; mã thống kê đổi theo bảng mã nên không dùng làm khóa.',
  columns: {
    province_id: 'Mã tỉnh của trang này',
    name: 'Tên, không kèm chữ tỉnh',
    kind: 'tinh (tỉnh), thanh-pho (thành phố trực thuộc trung ương), vào ngày lập dữ liệu',
    valid_from: 'Ngày bắt đầu tồn tại; trống khi chưa ghi nhận',
    valid_to: 'Ngày cuối cùng tồn tại; trống khi đang tồn tại',
    predecessor_ids: 'Các đơn vị hợp thành, cách nhau bằng “; ”; trống khi không có',
    successor_ids: 'Đơn vị mà nó nhập vào; trống khi đang tồn tại',
    gso_2004: 'Mã theo Quyết định 124/2004/QĐ-TTg; trống khi chưa có nguồn',
    gso_2025: 'Mã theo Quyết định 19/2025/QĐ-TTg, đọc ở danh mục lập từ quyết định; trống khi chưa có nguồn',
    iso: 'Mã ISO 3166-2; trống khi chưa có nguồn',
    url: 'Địa chỉ tỉnh trên trang này; trống khi tỉnh chưa có trang riêng',
    kind_from: 'Ngày bắt đầu là loại ở cột kind; trống khi từ đầu vẫn là loại ấy',
    kind_before: 'Loại ngay trước đó; trống khi từ đầu vẫn là một loại',
    kind_source_url: 'Nguồn của lần đổi loại; trống khi không đổi',
  },
  rows: ({ corpus, provincesWithPage }, links) =>
    corpus.provinces.map((province) => ({
      province_id: province.id,
      name: province.name,
      kind: province.kind,
      valid_from: province.validFrom,
      valid_to: province.validTo,
      predecessor_ids: province.predecessors.length === 0 ? null : joinList(province.predecessors),
      successor_ids: province.successors.length === 0 ? null : joinList(province.successors),
      gso_2004: codeOf(province, 'gso-2004'),
      gso_2025: codeOf(province, 'gso-2025'),
      iso: codeOf(province, 'iso-3166-2'),
      url: provincesWithPage.has(province.id) ? links.province(province.id) : null,
      ...lastChange(province, corpus.asOf),
    })),
});

function lastChange(
  { kinds }: Province,
  day: string,
): Readonly<Record<'kind_from' | 'kind_before' | 'kind_source_url', string | null>> {
  const rank = rankOn(kinds, day);
  return {
    kind_from: rank.from,
    kind_before: kinds[kinds.indexOf(rank) - 1]?.kind ?? null,
    kind_source_url: rank.source?.url ?? null,
  };
}

function codeOf({ codes }: Province, scheme: ProvinceCode['scheme']): string | null {
  return codes.find((code) => code.scheme === scheme)?.code ?? null;
}
