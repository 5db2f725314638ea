import { formatNumber } from '../../text/numbers.ts';

/** Words of the pages that show agencies. */
export const agencyWords = {
  indexTitle: 'Các cơ quan',
  indexLead:
    'Những cơ quan mà kế hoạch giao việc, đề nghị làm hay nêu để phối hợp. Tên ghi như trong kế hoạch; nhiều cơ quan đã sắp xếp lại năm 2025.',
  counted: 'Số đứng sau mỗi vai trò là số việc, gồm nhiệm vụ và trách nhiệm tổ chức thực hiện.',
  agencies: (count: string): string => `${count} cơ quan, nhóm cơ quan`,
  kinds: {
    department: 'Sở',
    'peoples-committee': 'Ủy ban nhân dân',
    'peoples-committee-office': 'Văn phòng Ủy ban nhân dân',
    party: 'Cơ quan Đảng',
    'front-and-unions': 'Mặt trận và đoàn thể',
    association: 'Hội',
    media: 'Báo, đài',
    school: 'Trường',
    'public-unit': 'Đơn vị sự nghiệp',
    enterprise: 'Doanh nghiệp',
    central: 'Cơ quan trung ương',
    group: 'Nhóm nhiều cơ quan',
  },
  groupNote: 'Đây là tên chung của nhiều cơ quan; kế hoạch không nêu tên từng cơ quan.',
  description: (name: string): string =>
    `${name}: những việc mà kế hoạch của tỉnh giao, đề nghị, nêu để phối hợp, và những báo cáo phải gửi.`,
  facts: 'Về cơ quan này',
  kind: 'Loại',
  province: 'Theo kế hoạch của',
  downloads: 'Tải dữ liệu',
  downloadTasks: 'Nhiệm vụ của mọi cơ quan (.csv)',
  downloadDuties: 'Lịch báo cáo (.csv)',
  downloadAgencies: 'Danh bạ cơ quan (.csv)',
  inTable: 'Các việc ghi cơ quan này thực hiện, trong bảng lọc được',
  nothingPublished:
    'Chưa có thông tin công bố về tình trạng của việc nào dưới đây; chưa có thông tin không có nghĩa là chưa làm.',
  inRoleNumber: (role: string): string => `việc ${role}`,
  both: (tasks: string, responsibilities: string): string =>
    [
      ...(tasks === '0' ? [] : [`${tasks} nhiệm vụ`]),
      ...(responsibilities === '0' ? [] : [`${responsibilities} trách nhiệm tổ chức thực hiện`]),
    ].join(', '),
  owesNumber: 'việc báo cáo, sơ kết, tổng kết phải làm',
  /** Where nothing of a plan waits to be recorded, what is not recorded is not given out. */
  receivesOnly: (count: number, isAllRecorded: boolean): string => {
    if (count > 0) return `được nhận ${formatNumber(count)} báo cáo`;
    return isAllRecorded ? 'kế hoạch nhắc tên, không giao việc' : 'chưa ghi nhận việc nào được giao';
  },
  receivesNumber: 'việc báo cáo được nhận',
  namesPrinted: 'Ghi trong kế hoạch là',
  successors: 'Cơ quan kế tục',
  successorsUnknown: 'Chưa xác định cơ quan kế thừa.',
  successorScope: (scope: string): string => `phần việc: ${scope}`,
  successorSince: (date: string): string => `từ ${date}`,
  source: 'Nguồn',
  inRole: (role: string, count: string): string => `${role} (${count})`,
  owes: (count: string): string => `Phải báo cáo, sơ kết, tổng kết (${count})`,
  receives: (count: string): string => `Được nhận báo cáo (${count})`,
  responsibility: 'trách nhiệm tổ chức thực hiện',
  noWork: 'Kế hoạch có nhắc tên nhưng không giao việc.',
  clause: 'Xem trong văn bản',
} as const;
