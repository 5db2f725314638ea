import { defineDataset, joinList } from './dataset.ts';

/** The bodies that plans give work to. */
export const agenciesDataset = defineDataset({
  id: 'co-quan',
  title: 'Cơ quan',
  description:
    'Các cơ quan, đơn vị và nhóm cơ quan mà kế hoạch giao việc, theo tên trong danh bạ của từng tỉnh.',
  columns: {
    agency_id: 'Mã cơ quan',
    province_id: 'Tỉnh, mã trong bảng tinh',
    name: 'Tên chuẩn',
    names_printed: 'Mọi cách viết tên trong các kế hoạch, cách nhau bằng “; ”',
    kind: 'Loại cơ quan, dạng mã; group là nhóm nhiều cơ quan',
    successor_ids: 'Cơ quan kế tục có trong bảng này, cách nhau bằng “; ”; trống khi chưa có nguồn',
    url: 'Địa chỉ cơ quan trên trang này',
    successors: 'Tên các cơ quan kế tục, cách nhau bằng “; ”; trống khi chưa có nguồn',
    note: 'Ghi chú; trống khi không có',
  },
  rows: ({ agencies }, links) =>
    [...agencies.values()].map(({ id, province, name, namesPrinted, kind, successors, note }) => {
      const successorIds = successors.map(({ agency }) => agency).filter((agency) => agency !== null);
      return {
        agency_id: id,
        province_id: province.id,
        name,
        names_printed: joinList(namesPrinted),
        kind,
        successor_ids: successorIds.length === 0 ? null : joinList(successorIds),
        url: links.agency(id),
        successors: successors.length === 0 ? null : joinList(successors.map((one) => one.name)),
        note,
      };
    }),
});
