/** What is said of the tables of the work: tasks, duties to report, and reports. */
export const workDatasetWords = {
  'nhiem-vu': {
    title: 'Nhiệm vụ',
    description:
      'Các việc mà kế hoạch giao, kể cả trách nhiệm ở phần tổ chức thực hiện, mỗi việc một dòng, kèm tình trạng tính từ các báo cáo đã công bố.',
    columns: {
      task_id: 'Mã nhiệm vụ: <kế hoạch>--<điều khoản>',
      plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
      clause_id: 'Điều khoản giao việc, mã trong bảng dieu-khoan',
      title: 'Tên ngắn, chỉ dùng chữ của điều khoản',
      text: 'Nguyên văn việc phải làm',
      lead: 'Chủ trì, tên như trong văn bản, cách nhau bằng “; ”: chỉ những cơ quan mà văn bản in chữ “chủ trì”; trống khi không có',
      lead_ids: 'Chủ trì, mã trong bảng co-quan, cùng thứ tự',
      support:
        'Phối hợp, tên như trong văn bản, cách nhau bằng “; ”: cả cơ quan được giao mà văn bản chỉ in chữ “phối hợp”; trống khi không có',
      support_ids: 'Phối hợp, mã trong bảng co-quan, cùng thứ tự',
      timeframe: 'Thời gian thực hiện như trong văn bản; trống khi văn bản không nêu',
      start: 'Ngày đầu; trống khi văn bản không nêu',
      due: 'Hạn cuối của kế hoạch; trống khi không có hạn',
      recurrence: 'continuous, yearly, quarterly, monthly; trống khi không lặp lại',
      completion:
        'not-started, in-progress, completed, suspended, cancelled; unknown khi chưa có thông tin hoặc các nguồn trái nhau',
      timeliness: 'on-time, late, within-deadline, overdue, no-deadline, not-applicable, unknown',
      status: 'Tình trạng, bằng chữ như trên trang',
      as_of: 'Ngày mà tình trạng nói về',
      url: 'Địa chỉ nhiệm vụ trên trang này',
      deadline:
        'Hạn đang tính: hạn đã dời theo báo cáo, không thì hạn của kế hoạch; trống khi không có hạn rõ',
      rule: 'Quy tắc cho ra tình trạng',
      sentence: 'Vì sao có tình trạng ấy, một câu',
      kind: 'task (nhiệm vụ), responsibility (trách nhiệm ở phần tổ chức thực hiện)',
      official:
        'Nhóm trong cách đếm của báo cáo nhà nước: completed-on-time (đã hoàn thành đúng hạn), completed-late (đã hoàn thành quá hạn), not-completed-within (chưa hoàn thành, trong hạn), not-completed-overdue (chưa hoàn thành, quá hạn); trống khi không xếp được vào nhóm nào',
      assigned:
        'Được giao, tên như trong văn bản, cách nhau bằng “; ”: việc ghi dưới tên cơ quan mà không in chữ “chủ trì”; trống khi không có',
      assigned_ids: 'Được giao, mã trong bảng co-quan, cùng thứ tự',
      requested:
        'Được đề nghị, tên như trong văn bản, cách nhau bằng “; ”: văn bản in chữ “đề nghị”; trống khi không có',
      requested_ids: 'Được đề nghị, mã trong bảng co-quan, cùng thứ tự',
      given_ids:
        'Mọi cơ quan mà điều khoản giao việc, bất kể vai trò, mã trong bảng co-quan; trống khi văn bản không giao',
      role_words:
        'Chữ in nói vai trò của từng cơ quan, dạng “tên: chữ in”, cách nhau bằng “; ”; không có cơ quan mà văn bản không in chữ nào nói vai trò',
    },
  },
  'lich-bao-cao': {
    title: 'Lịch báo cáo',
    description:
      'Ai phải báo cáo hay sơ kết, tổng kết với ai, bao lâu một lần, hạn vào ngày nào, như kế hoạch quy định.',
    columns: {
      duty_id: 'Mã nghĩa vụ: <kế hoạch>--<điều khoản>',
      plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
      clause_id: 'Điều khoản, mã trong bảng dieu-khoan',
      quote: 'Nguyên văn',
      from: 'Ai phải làm, tên như trong văn bản, cách nhau bằng “; ”; trống khi văn bản không nêu',
      to: 'Gửi cho ai, tên như trong văn bản, cách nhau bằng “; ”; trống khi văn bản không nêu',
      frequency: 'Nhịp, dạng mã, cách nhau bằng “; ”; unstated khi văn bản không nêu',
      due_month: 'Tháng của hạn; trống khi văn bản không nêu',
      due_day: 'Ngày của hạn; trống khi văn bản không nêu',
      url: 'Địa chỉ điều khoản trên trang này',
      from_ids: 'Ai phải làm, mã trong bảng co-quan; trống khi ngoài danh bạ',
      to_ids: 'Gửi cho ai, mã trong bảng co-quan; trống khi ngoài danh bạ',
      kind: 'report (báo cáo), review (sơ kết, tổng kết, kiểm tra định kỳ)',
      note: 'Điều cần biết; trống khi không có',
      due_printed:
        'Hạn như trong văn bản; có chữ “trước” thì phải làm trước ngày ấy; trống khi văn bản không nêu',
    },
  },
  'bao-cao': {
    title: 'Báo cáo tiến độ',
    description:
      'Các báo cáo đã công bố về việc thực hiện kế hoạch mà trang đã ghi nhận. Bảng trống nghĩa là chưa ghi nhận báo cáo nào, không phải là chưa làm gì.',
    columns: {
      report_id: 'Mã báo cáo: <kế hoạch>--<kỳ>',
      plan_id: 'Kế hoạch, mã trong bảng ke-hoach',
      period_start: 'Ngày đầu kỳ báo cáo',
      period_end: 'Ngày cuối kỳ báo cáo',
      published: 'Ngày công bố',
      source_url: 'Địa chỉ trang đã đọc',
      url: 'Địa chỉ các nhiệm vụ của kế hoạch trên trang này',
      publisher: 'Cơ quan công bố',
      source: 'Tên, số ký hiệu của báo cáo',
      tier: 'Bậc của nguồn: publisher (nơi công bố), state body (cơ quan nhà nước khác), press (báo chí)',
      corrects_id: 'Báo cáo mà báo cáo này đính chính; trống khi không phải đính chính',
      read: 'Ngày đọc trang nguồn',
    },
  },
} as const;
