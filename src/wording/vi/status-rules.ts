import type { StatusWording } from '../status.ts';

/** The rules of a status: a short name for the proof, and the sentence by which the method is explained. */
export const statusRules: StatusWording['rules'] = {
  'nothing-published': {
    name: 'Chưa có báo cáo nào',
    meaning: 'Chưa ghi nhận báo cáo nào về việc này: chưa có thông tin công bố, dù hạn đã qua hay chưa.',
  },
  suspended: {
    name: 'Việc tạm dừng',
    meaning: 'Báo cáo gần nhất nêu việc tạm dừng: không tính thời hạn.',
  },
  cancelled: {
    name: 'Việc không thực hiện nữa',
    meaning: 'Báo cáo gần nhất nêu việc không thực hiện nữa: không tính thời hạn.',
  },
  'cycle-completed': {
    name: 'Xong phần việc của một kỳ',
    meaning:
      'Việc lặp lại mà báo cáo nêu hoàn thành là xong phần việc của kỳ ấy; việc chỉ khép lại khi kỳ báo cáo tới hạn cuối.',
  },
  'completed-no-deadline': {
    name: 'Hoàn thành, không có thời hạn',
    meaning: 'Báo cáo nêu hoàn thành, việc không có thời hạn: không tính đúng hạn hay quá hạn.',
  },
  'completed-on-time': {
    name: 'Hoàn thành đúng hạn',
    meaning:
      'Hoàn thành đúng hạn khi ngày hoàn thành, hoặc ngày mà một báo cáo đã nêu là hoàn thành, không sau hạn.',
  },
  'completed-late': {
    name: 'Hoàn thành quá hạn',
    meaning:
      'Hoàn thành quá hạn khi ngày hoàn thành sau hạn, hoặc khi một báo cáo trước đó nêu chưa hoàn thành dù hạn đã qua.',
  },
  'completed-date-unclear': {
    name: 'Hoàn thành, chưa rõ đúng hạn hay không',
    meaning:
      'Báo cáo nêu hoàn thành nhưng ngày hoàn thành hoặc thời hạn chưa rõ: chưa rõ đúng hạn hay quá hạn.',
  },
  'open-overdue': {
    name: 'Chưa hoàn thành khi hạn đã qua',
    meaning:
      'Quá hạn chỉ khi có hạn và một báo cáo công bố sau hạn, cho kỳ tới hạn hoặc sau hạn, nêu chưa hoàn thành.',
  },
  'open-within-deadline': {
    name: 'Chưa hoàn thành, còn trong hạn',
    meaning: 'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, hạn chưa qua.',
  },
  'open-no-deadline': {
    name: 'Chưa hoàn thành, không có thời hạn',
    meaning: 'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, việc không có thời hạn: không thể quá hạn.',
  },
  'open-deadline-unclear': {
    name: 'Chưa hoàn thành, thời hạn chưa rõ',
    meaning: 'Báo cáo nêu chưa thực hiện hoặc đang thực hiện, thời hạn chưa rõ: không kết luận về thời hạn.',
  },
  'open-unreported-since-due': {
    name: 'Chưa có báo cáo từ sau hạn',
    meaning:
      'Hạn đã qua nhưng báo cáo gần nhất nói về trước hạn: giữ điều đã báo cáo, không kết luận là quá hạn.',
  },
  conflict: {
    name: 'Các nguồn nêu khác nhau',
    meaning:
      'Nhiều cơ quan nêu khác nhau về cùng một ngày: giữ điều mọi nguồn cùng ủng hộ, phần còn lại là chưa rõ, không chọn nguồn nào.',
  },
};
