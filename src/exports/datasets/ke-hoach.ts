import { defineDataset } from './dataset.ts';

/** The plans. */
export const plansDataset = defineDataset({
  id: 'ke-hoach',
  title: 'Kế hoạch',
  description: 'Các văn bản kế hoạch được đăng toàn văn, mỗi văn bản một dòng.',
  columns: {
    plan_id: 'Mã kế hoạch trên trang này',
    province_id: 'Tỉnh đã ký ban hành, mã trong bảng tinh',
    number: 'Số, ký hiệu; trống là chưa rõ',
    title: 'Hình thức và trích yếu',
    issued: 'Ngày ban hành; trống là chưa rõ',
    issuer: 'Cơ quan ban hành',
    signer: 'Họ tên người ký; trống khi bản sao không có chữ ký',
    kind: 'Hình thức văn bản',
    source_url:
      'Địa chỉ web của bản sao đã chép lại, hoặc của nguồn nêu số hiệu khi bản sao không có địa chỉ; trống là chưa rõ',
    url: 'Địa chỉ toàn văn trên trang này',
    short_title: 'Tên gọi ngắn',
    period_start: 'Năm đầu của kế hoạch; trống khi kế hoạch không nêu',
    period_end: 'Năm cuối của kế hoạch; trống khi kế hoạch không nêu',
    in_force: 'Hiệu lực: in-force (còn), not-in-force (hết), unknown (chưa có nguồn)',
    copy_url: 'Địa chỉ bản sao nguồn giữ tại trang này, nguyên từng byte',
  },
  rows: ({ corpus }, links) =>
    corpus.plans.map(({ id, meta }) => ({
      plan_id: id,
      province_id: meta.province,
      number: meta.number,
      title: meta.title,
      issued: meta.issued,
      issuer: meta.issuer,
      signer: meta.signer?.name ?? null,
      kind: meta.kind,
      source_url: meta.source.url ?? meta.numberSources[0]?.url ?? null,
      url: links.plan(id),
      short_title: meta.shortTitle,
      period_start: meta.period?.start ?? null,
      period_end: meta.period?.end ?? null,
      in_force: meta.inForce.status,
      copy_url: links.source(meta.source.file),
    })),
});
