import type { FieldFacts, FieldType, SchemaFindings } from '../../../schema/findings/schema-findings.ts';
import type { Said, WordsOf } from '../../finding.ts';
import { askFor, nameOf, quoteValue } from './phrases.ts';

const typeNames: Readonly<Record<FieldType, string>> = {
  text: 'một đoạn chữ',
  number: 'một con số',
  integer: 'một số nguyên',
  boolean: 'true hoặc false',
  list: 'một danh sách [ ]',
  group: 'một nhóm trường { }',
  null: 'null',
  other: 'một giá trị khác',
};

function orNull(mayBeNull: boolean): string {
  return mayBeNull ? '; hoặc null' : '';
}

/** The sentence about a field that is refused for this reason. */
function refuse(reason: string): (facts: FieldFacts) => Said {
  return ({ field, found, mayBeNull }) => {
    // A group is named by its place; where null was found, or the reason speaks of it, null is no way out.
    const shown = typeof found === 'object' && found !== null ? '' : ` (tìm thấy ${quoteValue(found)})`;
    const isNullOpen = mayBeNull && found !== null && !reason.includes('null');
    return {
      message: `${nameOf(field)} không hợp lệ${shown}: ${reason}${orNull(isNullOpen)}.`,
      fix: null,
    };
  };
}

/** What of an id that was copied from an address or from a page is wanted. */
function refuseId(facts: FieldFacts): Said {
  const { found } = facts;
  const [, inner] = (typeof found === 'string' && /(?:#|--)([a-z0-9-]+)\/?$/.exec(found)) || [];
  const said = refuse('cần chữ thường không dấu, số và gạch nối, ví dụ tra-vinh')(facts);
  if (inner === undefined) return said;
  return {
    message: refuse('mã trong địa chỉ hay in trên trang có thêm phần đứng trước “#” hoặc “--”')(facts)
      .message,
    fix: `Ở đây chỉ ghi phần sau: “${inner}”.`,
  };
}

export const schemaWords: WordsOf<SchemaFindings> = {
  'field-unknown': ({ field, nearest }) => ({
    message: `trường “${field}” không có trong khuôn dạng.`,
    fix: nearest === null ? 'Xóa trường này.' : askFor(nearest),
  }),
  'field-missing': ({ field, expected, allowed, mayBeNull }) => ({
    message: `thiếu trường ${nameOf(field)} (cần ${allowed.length > 0 ? `một trong: ${allowed.join(', ')}` : typeNames[expected]}${orNull(mayBeNull)}).`,
    fix: null,
  }),
  'field-type': ({ field, found, expected, mayBeNull }) => ({
    message: `${nameOf(field)} sai kiểu (tìm thấy ${quoteValue(found)}; cần ${typeNames[expected]}${orNull(mayBeNull)}).`,
    fix: null,
  }),
  'value-unlisted': ({ field, found, allowed, nearest, mayBeNull }) => ({
    message: `${nameOf(field)} nhận giá trị không có trong danh sách (tìm thấy ${quoteValue(found)}; cần một trong: ${allowed.join(', ')}${orNull(mayBeNull)}).`,
    fix: nearest === null ? null : askFor(nearest),
  }),
  'value-too-small': ({ least, ...facts }) => refuse(`quá nhỏ, ít nhất là ${least}`)(facts),
  'value-too-large': ({ most, ...facts }) => refuse(`quá lớn, nhiều nhất là ${most}`)(facts),
  'list-too-short': ({ least, ...facts }) => refuse(`cần ít nhất ${least} mục`)(facts),
  'text-too-long': ({ most, length, ...facts }) =>
    refuse(`dài ${length} ký tự, nhiều nhất là ${most}`)(facts),
  'value-refused': refuse('không đúng khuôn dạng'),
  'text-empty': refuse('không được để trống'),
  'text-untrimmed': refuse('có khoảng trắng thừa ở đầu hoặc cuối'),
  'id-form': refuseId,
  'date-form': refuse('cần một ngày có thật, dạng NĂM-THÁNG-NGÀY, ví dụ 2025-03-05'),
  'url-form': refuse('cần địa chỉ web bắt đầu bằng http:// hoặc https://'),
  'sha256-form': refuse('cần 64 chữ số thập lục phân của mã băm SHA-256'),
  'target-id-form': refuse('cần dạng <điều khoản>--<chỉ tiêu>[-<năm>]'),
  'decimal-form': refuse('cần chữ số, dấu chấm thập phân, giữ đủ số lẻ như công bố'),
  'abbreviation-form': refuse('chỉ chữ và số, viết liền, ví dụ ĐMST'),
  'abbreviation-twice': refuse('chữ tắt này đã có ở trên; gộp các cách viết đầy đủ vào một mục'),
  'force-without-source': refuse(
    'nói còn hay hết hiệu lực thì phải có nguồn; chưa có nguồn thì để status: unknown',
  ),
  'range-bounds': refuse(
    'khoảng (range) thì điền low và high, bỏ value; còn lại thì điền value, bỏ low và high',
  ),
  'value-or-rank': refuse('cần có trị số hoặc thứ hạng'),
  'completion-date-open': refuse('chỉ điền ngày hoàn thành khi completion là completed'),
  'statement-empty': refuse(
    'chỉ để null khi có hạn mới ở newDue; nếu báo cáo không nêu cả hai thì bỏ mục này',
  ),
  'report-empty': refuse('báo cáo không nêu nhiệm vụ, số liệu hay đính chính nào'),
  'report-ends-first': refuse('ngày cuối kỳ đứng trước ngày đầu kỳ'),
  'read-before-published': refuse('ngày đọc đứng trước ngày công bố'),
  'completed-after-published': refuse('ngày hoàn thành đứng sau ngày công bố báo cáo'),
  'task-said-twice': refuse('nhiệm vụ đã nêu ở trên; mỗi báo cáo chỉ nêu một nhiệm vụ một lần'),
  'rank-first-dated': refuse('loại đầu tiên ghi null, vì có từ khi đơn vị bắt đầu'),
  'rank-undated': refuse('lần đổi cần một ngày, sau lần trước'),
  'rank-without-source': refuse('lần đổi cần nguồn'),
  'rank-unchanged': refuse('đơn vị vốn đã là loại này'),
  'page-address-form': refuse('cần địa chỉ một trang, bắt đầu và kết thúc bằng “/”'),
  'file-address-form': refuse('cần địa chỉ một tệp, ví dụ /ke-hoach/x.json'),
  'report-key-form': refuse('cần dạng <kế hoạch>/<báo cáo>'),
  'text-hidden': refuse('có ký tự không nhìn thấy (viết bằng mã \\u…); xóa ký tự ấy'),
  'period-reversed': refuse('năm đầu (start) đứng sau năm cuối (end)'),
  'timeframe-reversed': refuse('ngày đầu (start) đứng sau hạn cuối (due)'),
  'duty-day': refuse('tháng của hạn (dueMonth) không có ngày này'),
  'due-unsaid': refuse(
    'đi cùng dueMonth, dueDay: có ngày hoặc tháng thì chép hạn như trong văn bản, không có thì để null',
  ),
  'role-unsaid': refuse('vai trò khác assigned thì phải chép chữ in nói vai trò ấy'),
  'published-value': refuse(
    'không cùng con số với value (ghi đúng như công bố, dấu chấm thập phân; hoặc null khi value là null)',
  ),
  'colour-form': refuse('cần mã màu sáu chữ số, chữ thường, ví dụ #123f7a'),
  'colour-pale': refuse('màu này khó đọc trên nền trang, cần độ tương phản ít nhất 7:1'),
  'mail-form': refuse('cần một địa chỉ thư điện tử, ví dụ sai-sot@tinh.gov.vn'),
  'phone-form': refuse('cần số điện thoại chỉ gồm chữ số, khoảng trắng hoặc dấu chấm'),
  'contact-empty': refuse('cần ít nhất một trong mail, phone, form; chưa có nơi nhận thì để contact là null'),
  'mark-form': refuse('cần một hoặc hai chữ hoa hay chữ số'),
  'address-form': refuse('cần địa chỉ trong trang: /ke-hoach/x/, /ke-hoach/x/#ii-2 hoặc /ke-hoach/x.json'),
};
