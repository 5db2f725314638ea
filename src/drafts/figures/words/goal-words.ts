/** What a heading over goals begins with. */
export const goalNames: readonly string[] = ['mục tiêu', 'chỉ tiêu'];

/** Nouns that may stand before it in such a heading: “QUAN ĐIỂM, MỤC TIÊU”. */
export const besideGoals: readonly string[] = [
  'quan điểm',
  'mục đích',
  'yêu cầu',
  'phạm vi',
  'đối tượng',
  'tầm nhìn',
  'định hướng',
  'phương hướng',
];

/** Nouns that make a heading one over work as well as over goals: “MỤC TIÊU, NHIỆM VỤ”. */
export const workNames: readonly string[] = ['nhiệm vụ', 'giải pháp'];

/** Words before the noun that say only how many. */
export const quantifiers: readonly string[] = [
  'các',
  'một số',
  'những',
  'hệ thống',
  'hệ thống các',
  'danh mục',
];

/** Headings over what is wanted as a whole, which has no figures as a rule. */
export const generalGoals = /^(?:mục tiêu )?(?:chung|tổng quát|tổng thể)/u;

/** Headings over what was, where figures are no goals. */
export const pastHeadings =
  /kết quả|tình hình|thực trạng|đánh giá|hạn chế|nguyên nhân|căn cứ|sự cần thiết|bối cảnh|kinh phí/u;

/** Shares that say who pays or how much is let off, and set no goal. */
export const costShares =
  /^\s?(?:tổng )?(?:kinh phí|chi phí|mức|phí|lệ phí|thuế|lãi suất|vốn|giá trị hợp đồng|học phí|lương)/u;
