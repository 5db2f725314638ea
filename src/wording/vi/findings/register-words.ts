import type { RegisterFindings } from '../../../schema/findings/register-findings.ts';
import { formatShortDate } from '../../../text/dates.ts';
import type { WordsOf } from '../../finding.ts';
import { placeOf } from './phrases.ts';

const seeDates = 'Xem lại các ngày của đơn vị này và đơn vị liên quan.';
const bothSides = 'Ghi ở cả hai phía: predecessors của đơn vị mới và successors của đơn vị cũ.';

export const registerWords: WordsOf<RegisterFindings> = {
  'province-twice': ({ id, first }) => ({
    message: `mã tỉnh “${id}” đã dùng ở ${placeOf(first)}.`,
    fix: 'Mỗi đơn vị một mã riêng; đơn vị cũ cùng tên thêm đuôi -cu.',
  }),
  'successor-one-sided': ({ province, successor }) => ({
    message: `“${province}” nói nhập vào “${successor}”, nhưng “${successor}” không kể nó trong predecessors.`,
    fix: bothSides,
  }),
  'predecessor-one-sided': ({ province, predecessor }) => ({
    message: `“${province}” nói hợp thành từ “${predecessor}”, nhưng “${predecessor}” không kể nó trong successors.`,
    fix: bothSides,
  }),
  'province-ends-first': ({ id, from, to }) => ({
    message: `“${id}” kết thúc (${formatShortDate(to)}) trước khi bắt đầu (${formatShortDate(from)}).`,
    fix: seeDates,
  }),
  'province-changes-outside': ({ id, on }) => ({
    message: `“${id}” đổi loại ngày ${formatShortDate(on)}, nằm ngoài thời gian đơn vị tồn tại.`,
    fix: seeDates,
  }),
  'province-without-end': ({ id, successor }) => ({
    message: `“${id}” đã nhập vào “${successor}” nhưng không có ngày cuối cùng tồn tại.`,
    fix: seeDates,
  }),
  'province-beside-successor': ({ id, to, successor, from }) => ({
    message: `“${id}” tồn tại đến ${formatShortDate(to)}, mà “${successor}” đã có từ ${formatShortDate(from)}.`,
    fix: seeDates,
  }),
  'province-namesakes': ({ name, ids }) => ({
    message: `hai đơn vị cùng tên “${name}” (${ids.join(', ')}) tồn tại cùng một lúc.`,
    fix: seeDates,
  }),
};
