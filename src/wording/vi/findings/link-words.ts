import type { LinkFindings } from '../../../schema/findings/link-findings.ts';
import type { WordsOf } from '../../finding.ts';

const restore = 'Khôi phục nó, hoặc thêm vào redirects một dòng dẫn địa chỉ này tới chỗ thay thế';

export const linkWords: WordsOf<LinkFindings> = {
  'address-lost': ({ address, forwarded, nearest }) => ({
    message: `địa chỉ đã đăng ${address} không còn trên trang${forwarded === null ? '' : ` (redirects dẫn nó theo trang tới ${forwarded}, địa chỉ này không có)`}.`,
    fix: nearest === null ? `${restore}.` : `${restore} (gần nhất: ${nearest}).`,
  }),
  'plan-lost': ({ id, clauses }) => ({
    message: `kế hoạch đã đăng “${id}” (${clauses} điều khoản) không còn tệp content/plans/${id}.mdx.`,
    fix: 'Khôi phục tệp từ bản trước: địa chỉ đã đăng không được mất.',
  }),
  'plan-renamed': ({ from, to, redirect }) => ({
    message: `kế hoạch đổi tên từ “${from}” thành “${to}”, nên mọi địa chỉ cũ của nó sẽ mất.`,
    fix: `Đặt lại tên cũ; hoặc thêm vào redirects của data/permalinks.json dòng { "from": "${redirect.from}", "to": "${redirect.to}", "date": "${redirect.date}", "reason": "…" }, đổi tên cả data/plans/${from}/ và data/reports/${from}/ nếu có, rồi chạy npm run ledger.`,
  }),
  'redirect-hides': ({ from }) => ({
    message: `redirects dẫn ${from} đi nơi khác, nhưng địa chỉ này vẫn đang có.`,
    fix: 'Xóa dòng redirects này.',
  }),
  'redirect-dead': ({ to, nearest }) => ({
    message: `redirects dẫn tới ${to}, địa chỉ này không có.`,
    fix: nearest === null ? 'Chọn một địa chỉ đang có.' : `Có phải bạn muốn viết ${nearest}?`,
  }),
  'addresses-unrecorded': ({ count, first }) => ({
    message: `${count} địa chỉ mới chưa ghi vào sổ liên kết (đầu tiên: ${first}).`,
    fix: 'Chạy npm run ledger để ghi.',
  }),
  'copy-in-subfolder': ({ name, folder }) => ({
    message: `bản sao nguồn nằm trong thư mục con (tìm thấy ${name}; cần đặt ngay trong ${folder}/).`,
    fix: 'Chuyển tệp ra ngoài; nếu trùng tên với bản sao đã có, đặt tên khác.',
  }),
  'copy-kind': () => ({
    message:
      'tệp này không phải loại bản sao được đăng (cần .txt, .md, .csv, .pdf hoặc .docx, tên không dấu, không khoảng trắng).',
    fix: 'Đổi tên, lưu sang một trong các loại ấy, hoặc xóa tệp.',
  }),
  'copy-lost': ({ name, folder }) => ({
    message: `bản sao nguồn ${name} đã đăng nhưng không còn trong ${folder}/.`,
    fix: 'Khôi phục tệp từ bản trước.',
  }),
  'copy-replaced': ({ found, recorded }) => ({
    message: `bản sao nguồn đã bị thay (SHA-256 tìm thấy ${found.slice(0, 12)}…; sổ liên kết ghi ${recorded.slice(0, 12)}…).`,
    fix: 'Khôi phục tệp từ bản trước; bản sao khác của văn bản thì lưu dưới một tên mới.',
  }),
  'copies-unrecorded': ({ count, first }) => ({
    message: `${count} bản sao nguồn chưa ghi mã băm vào sổ liên kết (đầu tiên: ${first}).`,
    fix: 'Chạy npm run ledger để ghi.',
  }),
};
