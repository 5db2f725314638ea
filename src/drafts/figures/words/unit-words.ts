import type { Unit } from '../../../schema/unit.ts';

/** What is counted, by the noun that follows the number; of several that fit the longest decides. */
export const countNouns: readonly (readonly [noun: string, unit: Unit])[] = [
  ['lần', 'times'],
  ['điểm', 'score'],
  ...nouns('people', [
    'người',
    'cá nhân',
    'cán bộ',
    'công chức',
    'viên chức',
    'tiến sĩ',
    'tiến sỹ',
    'thạc sĩ',
    'thạc sỹ',
    'kỹ sư',
    'cử nhân',
    'nhà khoa học',
    'chuyên gia',
    'nhân lực',
    'lao động',
    'học viên',
    'sinh viên',
    'giảng viên',
    'giáo viên',
    'bác sĩ',
    'nghiên cứu viên',
    'lượt người',
    'lượt cán bộ',
  ]),
  ...nouns('enterprises', ['doanh nghiệp', 'hợp tác xã', 'công ty', 'cơ sở sản xuất', 'startup']),
  ...nouns('organisations', ['tổ chức', 'cơ quan', 'đơn vị', 'viện', 'trường']),
  ...nouns('centres', ['trung tâm', 'vườn ươm', 'phòng thí nghiệm', 'sàn giao dịch', 'khu', 'cụm']),
  ...nouns('projects', ['dự án', 'đề án']),
  ...nouns('tasks', ['nhiệm vụ', 'đề tài', 'công trình']),
  ...nouns('articles', ['bài báo', 'bài viết', 'công bố', 'công trình công bố']),
  ...nouns('applications', ['đơn', 'hồ sơ đăng ký']),
  ...nouns('patents', [
    'sáng chế',
    'giải pháp hữu ích',
    'bằng độc quyền',
    'văn bằng bảo hộ',
    'văn bằng',
    'bằng sáng chế',
  ]),
  ...nouns('products', ['sản phẩm', 'giống', 'nhãn hiệu']),
  ...nouns('awards', ['giải thưởng', 'giải']),
  ...nouns('initiatives', ['sáng kiến']),
];

/** Words between a number and its noun that say nothing of what is counted. */
export const fillers: readonly string[] = ['lượt', 'các', 'loại', 'nhóm', 'mô hình'];

/** A work that is counted for its prize, and a share or a rate that is counted per head of the people. */
export const unitContexts: readonly {
  readonly from: Unit;
  readonly pattern: RegExp;
  readonly to: Unit;
}[] = [
  { from: 'tasks', pattern: /giải thưởng|đạt giải|đoạt giải/u, to: 'awards' },
  { from: 'tasks', pattern: /công trình (?:khoa học )?(?:được )?(?:công bố|đăng)/u, to: 'articles' },
  { from: 'people', pattern: /vạn dân|10\.?000 (?:người )?dân/u, to: 'people_per_10000' },
  { from: 'percent', pattern: /(?:đóng góp|tfp|nhân tố tổng hợp).*tăng trưởng/u, to: 'percent_growth' },
  {
    from: 'percent',
    pattern: /chi (?:cân đối )?ngân sách|%\s?ngân sách|ngân sách .*% tổng chi/u,
    to: 'percent_budget',
  },
  {
    from: 'percent',
    pattern: /(?<!tăng trưởng )(?:grdp|gdp|tổng sản phẩm (?:trên địa bàn|trong tỉnh|của tỉnh))/u,
    to: 'percent_grdp',
  },
  {
    from: 'percent',
    pattern: /(?:tăng|giảm|tăng trưởng)[^%]*(?:bình quân|mỗi năm|hằng năm|hàng năm)/u,
    to: 'percent_per_year',
  },
];

/** Words directly before a number that make it a rank; `within` is the best so many, `at` the very place. */
export const rankWords = {
  within:
    /(?:(?:nằm |đứng |xếp |lọt |vào |thuộc )*(?:trong |thuộc |vào )?(?:top|tốp|nhóm)(?: đầu| các| những)?(?: khoảng)?)$/u,
  at: /(?:xếp|đứng|vị trí|thứ hạng|hạng)(?: vị trí| hạng| thứ)* ?(?:thứ )?$/u,
  /** After the number: the provinces that lead. */
  leaders: /^ (?:tỉnh|địa phương)[^.;]{0,30}(?:dẫn đầu|đứng đầu|hàng đầu|tốt nhất|cao nhất)/u,
  /** After the number: those that are ranked; `top 20` alone ranks too. */
  provinces: /^(?: (?:tỉnh|địa phương|thành phố)|\s*(?:\/|$|[,.;]|trong|cả nước|toàn quốc))/u,
  among: /(?:trong|thuộc|vào)(?: số)?$/u,
};

/** Words of a figure that says how often something becomes as much. */
export const growth = /tăng|gấp|giảm/u;
export const timesNoun = /^\s*lần/u;

/** What a bare number of an index is. */
export const scoreSubject = /chỉ số|điểm số/u;

function nouns(unit: Unit, words: readonly string[]): readonly (readonly [string, Unit])[] {
  return words.map((word) => [word, unit]);
}

/** A count that is taken on a number of people. */
export const perHead = /vạn dân|(?:trên|cứ|\/|cho|mỗi) ?1[0.]+ (?:người )?dân/u;
